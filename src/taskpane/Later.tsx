import { type ReactNode, useEffect, useRef, useState } from "react";
import { whenLoaded } from "../app/when-loaded";
import { FaultText } from "./FaultText";

interface LaterProps<Part> {
  /** Fetches the part. */
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ReactNode;
}

type Loaded<Part> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly part: Part }
  /** It could not be fetched, for the reason in words. */
  | { readonly kind: "stuck"; readonly why: string };

/** A part of the pane that is fetched when it is first drawn, so that the pane itself stands sooner. */
export function Later<Part>({ load, children }: LaterProps<Part>) {
  const [state, setState] = useState<Loaded<Part>>({ kind: "loading" });
  const first = useRef(load);
  useEffect(() => {
    void whenLoaded(first.current, (part) => Promise.resolve({ ok: true, value: part })).then((loaded) => {
      setState(
        loaded.ok
          ? { kind: "loaded", part: loaded.value }
          : { kind: "stuck", why: `${loaded.fault.title} ${loaded.fault.advice}` },
      );
    });
  }, []);
  switch (state.kind) {
    case "loading":
      return null;
    case "loaded":
      return children(state.part);
    case "stuck":
      return <FaultText>{state.why}</FaultText>;
  }
}
