import type { RefreshOutcome } from "../app/refresh-outcome";

interface RefreshCommand {
  readonly startRefresh: () => Promise<RefreshOutcome>;
  readonly showPane: () => Promise<void>;
}

/** What Excel hands to a ribbon function; it shows "working" until completed() is called. */
export interface CommandEvent {
  readonly completed: () => void;
}

/**
 * The ribbon's *Refresh dashboard*: refreshes, and opens the pane where there is something to read about it.
 *
 * completed() comes before the pane opens: Excel on Mac otherwise goes on saying that it is working.
 */
export function refreshCommand({ startRefresh, showPane }: RefreshCommand): (event: CommandEvent) => Promise<void> {
  return async (event) => {
    const outcome = await startRefresh().finally(() => {
      event.completed();
    });
    if (needsReading(outcome)) await showPane();
  };
}

function needsReading(outcome: RefreshOutcome): boolean {
  return outcome.kind !== "written" || outcome.report.findings.some(({ severity }) => severity === "error");
}
