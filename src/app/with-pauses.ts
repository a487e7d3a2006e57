/** What somebody who waits is told, and how they call it off. */
export interface Waiting<Step> {
  readonly onStep: (step: Step) => void;
  /** Whether nobody waits for it any more. */
  readonly isCancelled: () => boolean;
}

/** Runs work to its end, and lets Excel's own window breathe wherever it may pause. */
export async function withPauses<Step, Result>(
  work: Generator<Step, Result, void>,
  { onStep, isCancelled }: Waiting<Step>,
): Promise<Result | { readonly kind: "cancelled" }> {
  let step: Step | null = null;
  for (let next = work.next(); ; next = work.next()) {
    if (next.done === true) return next.value;
    if (next.value !== step) onStep(next.value);
    step = next.value;
    await pause();
    if (isCancelled()) return { kind: "cancelled" };
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
