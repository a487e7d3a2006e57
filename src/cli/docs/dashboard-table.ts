import { DASHBOARD_COLUMNS } from "../../core/dashboard/columns/columns";
import { markdownTable } from "./markdown-table";

/** The columns of the Dashboard, in the sheet's order. */
export function dashboardTable(): string {
  return markdownTable(
    ["Column", "What it is"],
    Object.entries(DASHBOARD_COLUMNS).map(([header, { about }]) => [header, about]),
  );
}
