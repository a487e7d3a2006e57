import { type Exact, toNumber } from "../measures/exact";
import { exactOf } from "../measures/plain";
import { quantile, type QuantileType } from "../measures/quantile";
import { decimalText, round } from "../measures/rounding";
import type { Answer } from "./reading";

/** One thing asked of Excel in a cell of its own. */
export interface Probe {
  /** What goes into the cell: a formula, or a text that must stay one. */
  readonly input: { readonly kind: "formula" | "text"; readonly text: string };
  /** What Excel is taken to answer. Roundings: LibreOffice's answers, as docs/try-in-excel.md has them. */
  readonly expected: Answer;
  /** What Quartile's own exact arithmetic makes of the same; null where it has no part in it. */
  readonly ours: string | null;
}

const EIGHT = [10, 20, 30, 40, 50, 60, 70, 80];
/** 284 of 313, in per cent. */
const SHARE: Exact = { above: 28_400n, below: 313n };

/**
 * What is asked of Excel beside the sample: the roundings of the table in docs/try-in-excel.md, formats in words,
 * quantiles and ranks as Workings uses them, and texts that Excel might take for something else.
 */
export const PROBES: readonly Probe[] = [
  rounding("1.005,2", 1.01, ["1.005", 2]),
  rounding("2.675,2", 2.68, ["2.675", 2]),
  rounding("0.285,2", 0.29, ["0.285", 2]),
  rounding("8.345,2", 8.35, ["8.345", 2]),
  rounding("0.145*100,0", 14, ["14.5", 0]),
  rounding("0.285*100,0", 28, ["28.5", 0]),
  rounding("1.005*100,0", 100, ["100.5", 0]),
  rounding("(0.927-0.907)*100,1", 2, ["2.0", 1]),
  rounding("65.35-65.3,1", 0, ["0.05", 1]),
  rounding("-2.5,0", -3, ["-2.5", 0]),
  formula("=ROUND(ROUND(284/313*100,10),1)", 90.7, rounded(SHARE, 1)),
  formula('=TEXT(284/313,"0.0%")', "90.7%", `${rounded(SHARE, 1)}%`),
  formula('=TEXT(2.5,"0")', "3", rounded(exactOf("2.5"), 0)),
  formula('=TEXT(0.125,"0.00")', "0.13", rounded(exactOf("0.125"), 2)),
  formula('=TEXT(92500,"#,##0")', "92,500", null),
  formula("=QUARTILE.INC({10,20,30,40,50,60,70,80},1)", 27.5, cut(EIGHT, 1, 7)),
  formula("=PERCENTILE.INC({10,20,30,40,50,60,70,80},0.75)", 62.5, cut(EIGHT, 3, 7)),
  formula("=QUARTILE.EXC({10,20,30,40,50,60,70,80},1)", 22.5, cut(EIGHT, 1, 6)),
  formula("=MEDIAN({1,2,3,4})", 2.5, cut([1, 2, 3, 4], 2, 7)),
  formula("=SUMPRODUCT(--({10,20,30}>10))", 2, null),
  formula('=IFERROR(1/0,"none")', "none", null),
  ...["=1+1", "3-4", "1/2", "Dec 2024", "1.10", "+5", "-5", "@SUM(1)", "TRUE", "#N/A", "007"].map(staysText),
];

/** What was asked, as a person reads it. */
export function probeWords({ input }: Probe): string {
  return input.kind === "formula" ? input.text : `The text “${input.text}” stays text`;
}

/** `exact` is what the terms come to, in decimals. */
function rounding(terms: string, expected: number, [exact, decimals]: readonly [string, number]): Probe {
  return formula(`=ROUND(${terms})`, expected, rounded(exactOf(exact), decimals));
}

function formula(text: string, expected: Answer, ours: string | null): Probe {
  return { input: { kind: "formula", text }, expected, ours };
}

function staysText(text: string): Probe {
  return { input: { kind: "text", text }, expected: text, ours: null };
}

function rounded(value: Exact | null, decimals: number): string | null {
  return value === null ? null : decimalText(round(value, decimals));
}

function cut(sorted: readonly number[], quarter: number, type: QuantileType): string | null {
  const found = quantile(sorted, quarter, 4, type);
  return found === null ? null : String(toNumber(found));
}
