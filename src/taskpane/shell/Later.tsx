import { type ReactNode, useEffect, useRef, useState } from "react";
import { whenLoaded } from "../../app/when-loaded";
import { FaultText } from "./FaultText";

interface LaterProps<Part> {
  /** Fetches the part. */
  readonly load: () => Promise<Part>;
  /** Another value tries once more where the part could not be fetched. */
  readonly attempt?: unknown;
  readonly children: (part: Part) => ReactNode;
}

type Loaded<Part> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly part: Part }
  /** It could not be fetched, for the reason in words. */
  | { readonly kind: "stuck"; readonly why: string };

/** A part of the pane that is fetched when it is first drawn, so that the pane itself stands sooner. */
export function Later<Part>({ load, attempt, children }: LaterProps<Part>) {
  const [state, setState] = useState<Loaded<Part>>({ kind: "loading" });
  const latest = useRef(load);
  const isLoaded = useRef(false);
  useEffect(() => {
    if (isLoaded.current) return;
    void whenLoaded(latest.current, (part) => Promise.resolve({ ok: true, value: part })).then((loaded) => {
      isLoaded.current = loaded.ok;
      setState(
        loaded.ok
          ? { kind: "loaded", part: loaded.value }
          : { kind: "stuck", why: `${loaded.fault.title} ${loaded.fault.advice}` },
      );
    });
  }, [attempt]);
  switch (state.kind) {
    case "loading":
      return null;
    case "loaded":
      return children(state.part);
    case "stuck":
      return <FaultText>{state.why}</FaultText>;
  }
}
