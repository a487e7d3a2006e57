import { useEffect, useRef, useState } from "react";
import { whenLoaded } from "../app/when-loaded";

type Loaded<Part> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly part: Part }
  /** It could not be fetched, for the reason in words. */
  | { readonly kind: "stuck"; readonly why: string };

/** A part of the pane that is fetched when what uses it is first drawn. */
export function useLoaded<Part>(load: () => Promise<Part>): Loaded<Part> {
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
  return state;
}
