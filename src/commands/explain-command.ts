import type { ExplainStore } from "../app/explain-state";
import type { CommandEvent } from "./command-event";

interface ExplainCommand {
  readonly ask: ExplainStore["ask"];
  readonly showPane: () => Promise<void>;
}

/**
 * *Explain this figure*, from the ribbon, a cell's menu or the keyboard: explains the selected cell in the pane. Completed at once:
 * Excel on Mac otherwise goes on saying that it is working. A keyboard shortcut hands over no event.
 */
export function explainCommand({ ask, showPane }: ExplainCommand): (event?: CommandEvent) => Promise<void> {
  return async (event) => {
    event?.completed();
    await Promise.all([showPane(), ask()]);
  };
}
