import { useEffect, useRef, useState } from "react";
import type { Clip } from "./clip";
import { copyClip } from "./copy-clip";

/** What became of the last copy that was asked for. */
export type CopyState =
  | { readonly kind: "none" }
  | { readonly kind: "copied"; readonly id: string }
  /** The browser forbids it: the person copies this text by hand. */
  | { readonly kind: "blocked"; readonly id: string; readonly plain: string };

interface CopyRequest {
  readonly id: string;
  /** How an announcement names it: "paragraph 4". */
  readonly name: string;
  readonly clip: Clip;
}

export interface Copier {
  readonly state: CopyState;
  readonly copy: (request: CopyRequest) => void;
}

/**
 * So long a button says that it has copied; after that it offers to copy again.
 *
 * @internal Tests hold the clock for as long.
 */
export const COPIED_SHOWN_MS = 4_000;

/** Copies one thing at a time and says how it went. */
export function useCopier(announce: (text: string) => void): Copier {
  const [state, setState] = useState<CopyState>({ kind: "none" });
  const latest = useRef("");

  useEffect(() => {
    if (state.kind !== "copied") return;
    const timer = setTimeout(() => {
      setState({ kind: "none" });
    }, COPIED_SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  const copy = ({ id, name, clip }: CopyRequest): void => {
    latest.current = id;
    void copyClip(clip).then((copied) => {
      if (latest.current !== id) return; // another copy was asked for meanwhile
      setState(copied ? { kind: "copied", id } : { kind: "blocked", id, plain: clip.plain });
      announce(copied ? `Copied ${name}.` : `Could not copy ${name}. The text is selected: press Ctrl+C to copy it.`);
    });
  };
  return { state, copy };
}
