import type { Fault } from "../excel/run/fault";
import { READ_ONLY } from "../excel/run/faults";
import { runUndoable, type Undo } from "../excel/run/run-excel";
import { type Asks, type Cancelled, type Writing, writeSheets, type Written } from "../excel/write/write-sheets";
import type { RefreshRequest } from "./refresh-outcome";

/** How writing ended. */
export type WriteOutcome =
  | (Written & { readonly undo: Undo })
  | Asks
  | Cancelled
  | { readonly kind: "failed"; readonly fault: Fault; readonly writingHadBegun: boolean };

/** Writes sheets and what is kept of them, and checks what was written; tells of each step as it begins. */
export async function write(
  writing: Writing,
  { onStep, isCancelled }: Pick<RefreshRequest, "onStep" | "isCancelled">,
): Promise<WriteOutcome> {
  let writingHadBegun = false;
  const outcome = await runUndoable((context, onSent) =>
    writeSheets(context, writing, {
      isCancelled,
      onSent,
      onWrite: () => {
        writingHadBegun = true;
        onStep("writing");
      },
      onCheck: () => {
        onStep("checking");
      },
    }),
  );
  if (!outcome.ok) {
    const { fault } = outcome;
    // A read-only workbook takes nothing of what was sent.
    writingHadBegun &&= fault.code !== READ_ONLY;
    return { kind: "failed", fault, writingHadBegun };
  }
  const { value, undo } = outcome.value;
  return value.kind === "written" ? { ...value, undo } : value;
}
