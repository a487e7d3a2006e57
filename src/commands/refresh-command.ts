import { needsReading, type RefreshOutcome } from "../app/refresh-outcome";
import type { CommandEvent } from "./command-event";

interface RefreshCommand {
  readonly startRefresh: () => Promise<RefreshOutcome>;
  readonly showPane: () => Promise<void>;
}

/**
 * The ribbon's *Refresh dashboard*: refreshes, and opens the pane where there is something to read about it.
 *
 * completed() comes before the pane opens: Excel on Mac otherwise goes on saying that it is working. A keyboard shortcut
 * hands over no event.
 */
export function refreshCommand({ startRefresh, showPane }: RefreshCommand): (event?: CommandEvent) => Promise<void> {
  return async (event) => {
    const outcome = await startRefresh().finally(() => {
      event?.completed();
    });
    if (needsReading(outcome)) await showPane();
  };
}
