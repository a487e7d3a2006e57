import type { Confidence } from "./confidence";
import type { TableGrid } from "./grid";
import { type Limits, NO_LIMITS } from "./limits";
import { type FigureContext, readCell } from "./read-figure";
import { headerKey, type TableRow } from "./table";

/** The headings of limits, as Fingertips, NHS England and councils write them; those of 95% go before those of 99.8%. */
function headingsOf(name: "Lower" | "Upper", initial: "L" | "U"): readonly [string, ...string[]] {
  return [
    ...([name, `${name} CI`, `${name} limit`, `${name} CI limit`, `${name} confidence limit`] as const),
    ...[`${name} confidence interval`, `CI ${name}`, `${initial}CL`, `${initial}CI`],
    ...[`${name} CI 95.0 limit`, `${name} 95% CI`, `${name} 95 CI`, `95% ${name} CI`, `95% ${initial}CL`],
    ...[`${name} 95% confidence limit`, `${name} 95% limit`],
    ...[`${name} CI 99.8 limit`, `${name} 99.8% CI`, `99.8% ${name} CI`, `99.8% ${initial}CL`],
  ];
}

/** The columns of limits in tables of figures. */
export const LIMIT_COLUMNS = { lower: headingsOf("Lower", "L"), upper: headingsOf("Upper", "U") };

type LimitColumn = keyof typeof LIMIT_COLUMNS;

/** The limits in a row. A cell that holds no number is told with what becomes of the interval, and never quoted. */
export function readLimits(row: TableRow<LimitColumn>, grid: TableGrid, expects: FigureContext["expects"]): Limits {
  const [lower, upper] = [row.cell("lower"), row.cell("upper")];
  if (lower === null && upper === null) return NO_LIMITS;
  return {
    lower: readCell(lower, expects).figure,
    upper: readCell(upper, expects).figure,
    confidence: confidenceOf(grid),
  };
}

function confidenceOf({ headers }: TableGrid): Confidence {
  const keys = headers.map(headerKey);
  const heading = LIMIT_COLUMNS.lower.find((name) => keys.includes(headerKey(name)));
  return heading?.includes("99.8") === true ? 0.998 : 0.95;
}
