/** A value that can be read at any time, and that tells of every change: what the pane is drawn from. */
export interface Watched<Value> {
  readonly getState: () => Value;
  /** Calls back after every change; returns what ends that. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Holds a value that only its maker can set. */
export function watched<Value>(first: Value): Watched<Value> & { readonly setState: (next: Value) => void } {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
    setState: (next) => {
      state = next;
      listeners.forEach((listener) => {
        listener();
      });
    },
  };
}
