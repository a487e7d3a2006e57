import type { QuartileRule } from "../../measures/quartile";
import type { Indicator } from "../../workbook/indicator";
import { formatPublishedYear } from "../../workbook/published-year";
import type { OtherReading } from "../figure/position";

const RULES: Readonly<Record<QuartileRule, string>> = {
  "dfe-lait": "DfE LAIT rule",
  "better-band": "tie goes to the better band",
  exc: "QUARTILE.EXC cuts",
  rank: "rank-based",
};

/** Why a figure would have another position, in a few words: "QUARTILE.EXC cuts", "benchmark year 2022/23". */
export function because(by: OtherReading, own: Pick<Indicator, "basis" | "frequency">): string {
  switch (by.kind) {
    case "rule":
      return RULES[by.rule];
    case "tie":
      return `tie goes to the ${by.goesTo} band`;
    case "unrounded":
      return "unrounded value";
    case "rounded":
      return "rounded value";
    case "printed":
      return "printed value";
    case "year":
      return `benchmark year ${formatPublishedYear(by.year, own)}`;
  }
}
