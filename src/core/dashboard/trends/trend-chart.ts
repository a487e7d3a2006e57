import { formatPublishedYear } from "../../workbook/published-year";
import { levelFormat } from "../cell-formats";
import { CHART_COLOURS } from "../palette";
import type { Block, ChartPlan, ChartSeries } from "../sheet-plan";
import { chartTitle } from "./chart-words";
import type { Charted } from "./charted";
import { latestLabelSide } from "./latest-label";
import { TREND_FIGURES_BLOCK, trendColumn, type TrendHeader } from "./trend-figures-plan";
import { valueAxis } from "./value-axis";

/** The chart of one indicator, from its block of Trend figures. */
export function trendChart(charted: Charted, block: Block, place: Block): ChartPlan {
  const { facts, points } = charted;
  const { indicator, england, trend } = facts;
  const column = (header: TrendHeader): Block => ({ ...block, column: trendColumn(header), columns: 1 });
  const isDrawn = (ends: "one" | "two"): boolean =>
    points.some(({ target }) => target !== null && (ends === "one" || target.type === "range"));
  const line = (name: string, header: TrendHeader, look: ChartSeries["look"]): ChartSeries => ({
    name,
    values: column(header),
    look,
  });
  const target = { kind: "line", color: CHART_COLOURS.target, weight: 1.5, dash: "dashed" } as const;
  const limit = { kind: "line", color: CHART_COLOURS.limits, weight: 1.5, dash: "dotted" } as const;
  return {
    name: `Quartile trend ${indicator.ref}`,
    kind: "lines",
    title: chartTitle(facts),
    place,
    source: TREND_FIGURES_BLOCK,
    categories: column("Period"),
    ...valueAxis(charted),
    series: [
      line(indicator.ref, "Figure", {
        kind: "marked-line",
        color: CHART_COLOURS.ours,
        weight: 2.25,
        labelFormat: levelFormat(indicator.unit, facts.value?.shown.decimals ?? indicator.decimals),
        labelAt: latestLabelSide(charted),
      }),
      ...(england === null
        ? []
        : [
            line(`England ${formatPublishedYear(england.period, indicator)}`, "England", {
              kind: "line",
              color: CHART_COLOURS.england,
              weight: 1.5,
              dash: "solid",
            }),
          ]),
      ...(isDrawn("one") ? [line("Target", "Target", target)] : []),
      ...(isDrawn("two")
        ? [{ ...line("Target, upper end", "Target, upper end", target), unlisted: true } as const]
        : []),
      ...(trend?.kind === "charted"
        ? [
            line("Limits of chance", "Lower limit", limit),
            { ...line("Upper limit", "Upper limit", limit), unlisted: true } as const,
          ]
        : []),
    ],
  };
}
