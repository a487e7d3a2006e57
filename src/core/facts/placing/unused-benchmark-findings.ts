import { COMPARATORS } from "../../findings/catalogue/comparators";
import { type Finding, finding } from "../../findings/finding";
import { formatFirst, formatList } from "../../format/list";
import { areaName } from "../../workbook/areas";
import { formatPublishedYear } from "../../workbook/published-year";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import type { PlainFacts } from "../facts";

type Facts = Pick<PlainFacts, "indicator" | "unusedBenchmark">;

/** The benchmarks that rank no figure of ours, each reason once. Our own figures, which may be withheld, are not quoted. */
export function unusedBenchmarks(
  facts: readonly Facts[],
  { ownArea }: Pick<PerformanceWorkbook, "ownArea">,
): readonly Finding[] {
  return [
    ...(["ended", "not-begun"] as const).flatMap((kind) => notInBeing(facts, ownArea, kind)),
    ...otherScales(facts),
  ];
}

function notInBeing(facts: readonly Facts[], ownArea: string | null, kind: "ended" | "not-begun"): Finding[] {
  const absent = facts.flatMap(({ indicator, unusedBenchmark: unused }) =>
    unused?.why.kind === kind ? [{ indicator, year: formatPublishedYear(unused.benchmark.year, indicator) }] : [],
  );
  const [first] = absent;
  if (first === undefined || ownArea === null) return [];
  const values = {
    kind,
    authority: areaName(ownArea),
    years: formatList([...new Set(absent.map(({ year }) => year))]),
    indicators: formatFirst(absent.map(({ indicator }) => indicator.ref)),
  };
  return [finding(COMPARATORS, "own-area-not-in-being", values, aboutFirst(absent))];
}

function otherScales(facts: readonly Facts[]): Finding[] {
  const apart = facts.flatMap(({ indicator, unusedBenchmark: unused }) => {
    if (unused?.why.kind !== "another-scale") return [];
    const { times } = unused.why;
    const size =
      times > 1
        ? `${times.toLocaleString("en-GB")} times larger`
        : `${(1 / times).toLocaleString("en-GB", { maximumFractionDigits: 0 })} times smaller`;
    const year = formatPublishedYear(unused.benchmark.year, indicator);
    return [{ indicator, told: `${indicator.ref} (about ${size} than those for ${year})` }];
  });
  if (apart.length === 0) return [];
  const values = { figures: formatFirst(apart.map(({ told }) => told)) };
  return [finding(COMPARATORS, "figure-on-another-scale", values, aboutFirst(apart))];
}

/** Where the first stands; of several indicators it is about none alone. */
function aboutFirst(told: readonly Pick<Facts, "indicator">[]) {
  const [first] = told;
  return { ref: told.length === 1 ? (first?.indicator.ref ?? null) : null, source: first?.indicator.source ?? null };
}
