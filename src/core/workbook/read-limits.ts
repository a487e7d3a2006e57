import type { Confidence } from "./confidence";
import type { TableGrid } from "./grid";
import { type Limits, NO_LIMITS } from "./limits";
import { type FigureContext, readCell } from "./read-figure";
import { headerKey, type TableRow } from "./table";

/** The headings of limits, as Fingertips, NHS England and councils write them; those of 95% go before those of 99.8%. */
function headingsOf(side: "lower" | "upper"): readonly [string, ...string[]] {
  const [name, initial] = side === "lower" ? ["Lower", "L"] : ["Upper", "U"];
  const of = (level: string): readonly string[] => [
    ...[`${name} ${level} CI`, `${name} CI ${level}`, `${name} ${level} limit`, `${level} ${name} CI`],
    ...[`${name} ${level} confidence limit`, `${name} ${level} confidence interval`, `${level} ${initial}CL`],
  ];
  return [
    ...([name, `${name} CI`, `${name} limit`, `${name} CI limit`, `CI ${name}`, `${name} bound`] as const),
    ...[`${name} confidence limit`, `${name} confidence interval`, `${initial}CL`, `${initial}CI`],
    ...[`${name} CI 95.0 limit`, ...of("95%"), ...of("95")],
    ...[`${name} CI 99.8 limit`, ...of("99.8%"), ...of("99.8")],
  ];
}

/** The columns of limits in tables of figures. */
export const LIMIT_COLUMNS = { lower: headingsOf("lower"), upper: headingsOf("upper") };

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
