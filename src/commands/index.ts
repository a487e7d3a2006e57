import { explainStore } from "../app/explain-state";
import { refreshStore } from "../app/refresh-state";
import type { CommandEvent } from "./command-event";
import { explainCommand } from "./explain-command";
import { refreshCommand } from "./refresh-command";

/** Where Excel will not open the pane it stays shut; whoever opens it finds the same there. */
const showPane = (): Promise<void> => Office.addin.showAsTaskpane().catch(() => undefined);

/** By the names that the manifest and shortcuts.json know them by. */
const COMMANDS = {
  refreshDashboard: refreshCommand({ startRefresh: refreshStore.startRefresh, showPane }),
  explainCell: explainCommand({ ask: explainStore.ask, showPane }),
};

// At once and not when Excel is ready: a click that comes before the association does nothing.
// Microsoft's library can be missing (blocked by a firewall); the pane then says so.
if (typeof Office !== "undefined")
  Object.entries(COMMANDS).forEach(([name, command]) => {
    Office.actions.associate(name, (event?: CommandEvent) => void command(event));
  });
