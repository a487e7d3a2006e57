import { refreshStore } from "../app/refresh-state";
import { type CommandEvent, refreshCommand } from "./refresh-command";

const refreshDashboard = refreshCommand({
  startRefresh: refreshStore.startRefresh,
  showPane: () => Office.addin.showAsTaskpane(),
});

// At once and not when Excel is ready: a click that comes before the association does nothing.
// Microsoft's library can be missing (blocked by a firewall); the pane then says so.
if (typeof Office !== "undefined") {
  Office.actions.associate("refreshDashboard", (event: CommandEvent) => void refreshDashboard(event));
}
