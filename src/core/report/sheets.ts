import { dashboardPlan } from "../dashboard/dashboard-plan";
import { earlierPlan } from "../dashboard/earlier-plan";
import { narrativePlan } from "../dashboard/narrative-plan";
import { profilePlan } from "../dashboard/profile/profile-plan";
import { chartedIndicators } from "../dashboard/trends/charted";
import { trendFigures } from "../dashboard/trends/trend-figures-plan";
import { trendsPlan } from "../dashboard/trends/trends-plan";
import { type SheetsWithinLimits, withinLimits } from "../dashboard/within-limits";
import { inputCells } from "../dashboard/workings/input-cells";
import { workingsPlan } from "../dashboard/workings/workings-plan";
import { AUTHOR_SHEETS } from "../facts/own-sheets";
import type { AskedReport } from "./request";
import type { Figures } from "./figures";
import type { Scope } from "./scope";
import type { Texts } from "./texts";
import type { WorkbookCells } from "./workbook-cells";

/** Every sheet as plain data, the Dashboard first, none beyond what Excel takes. */
export function planSheets(
  { workbook }: Pick<Scope, "workbook">,
  { facts, summary, withheld }: Figures,
  { authored: { paragraphs, earlier } }: Pick<Texts, "authored">,
  { tables, authorTables }: Pick<WorkbookCells, "tables" | "authorTables">,
  { madeAt }: Pick<AskedReport, "madeAt">,
): SheetsWithinLimits {
  const charted = chartedIndicators(workbook, facts, withheld);
  const trend = trendFigures({ workbook, charted, madeAt });
  const hasEarlierSheet = authorTables.some(({ name }) => name === AUTHOR_SHEETS.earlier.table);
  return withinLimits([
    dashboardPlan({ workbook, facts, summary, madeAt }),
    narrativePlan({ workbook, paragraphs, madeAt }),
    profilePlan({ workbook, facts, madeAt }),
    trendsPlan({ workbook, charted, figures: trend, madeAt }),
    trend.plan,
    workingsPlan({ workbook, facts, cells: inputCells(tables), madeAt }),
    ...(earlier.length > 0 || hasEarlierSheet ? [earlierPlan({ workbook, earlier, madeAt })] : []),
  ]);
}
