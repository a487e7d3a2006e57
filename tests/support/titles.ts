import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { sampleNarrative } from "./sample";
import { gridsOf, type Row } from "./tables";

/** An indicator's title as it is published, and what its paragraph must and must not say. */
export interface TitleCase {
  readonly title: string;
  readonly unit: string;
  readonly numeratorLabel: string;
  readonly denominatorLabel: string;
  readonly value: string;
  readonly previous: string;
  readonly sentence: string;
  readonly must: string;
  readonly never: string;
}

/** The 240 published titles; where they are from is in SOURCES.md next to them. */
export function publishedTitles(): readonly TitleCase[] {
  const path = join(__dirname, "../core/narrative/titles/indicator-titles.csv");
  return parse(readFileSync(path, "utf8"), { columns: true });
}

const OTHER: Row = { Ref: "X0", Indicator: "Example share", Subject: "the example share", Basis: "snapshot" };

type Worded = Pick<TitleCase, "title" | "unit" | "numeratorLabel" | "denominatorLabel" | "value"> & Partial<TitleCase>;

/** Its paragraph as the first of a report, and as the second, which opens otherwise. */
export function paragraphsOfTitle(one: Worded): readonly string[] {
  const indicator: Row = {
    Indicator: one.title,
    Unit: one.unit,
    Subject: "",
    "Numerator label": one.numeratorLabel,
    "Denominator label": one.denominatorLabel,
  };
  const before = one.previous === undefined ? [] : [{ Period: "Q2 2024/25", Value: Number(one.previous) }];
  const observations: readonly Row[] = [...before, { Value: Number(one.value) }];
  const first = gridsOf({ indicators: [indicator], observations });
  const second = gridsOf({
    indicators: [OTHER, indicator],
    observations: [...observations, { Ref: "X0", Value: 50 }],
  });
  return [first, second].map(
    (grids) => sampleNarrative(grids).paragraphs.find(({ ref }) => ref === "X1")?.text ?? "no paragraph",
  );
}

/** Which patterns its paragraphs break, each with the paragraph; none for one that is worded right. */
export function faultsOfTitle(one: TitleCase): readonly string[] {
  return paragraphsOfTitle(one).flatMap((text) => [
    ...(new RegExp(one.must, "i").test(text) ? [] : [`without ${one.must}: ${text}`]),
    ...one.never
      .split(" || ")
      .filter((pattern) => pattern !== "" && matches(pattern, text))
      .map((pattern) => `with ${pattern}: ${text}`),
  ]);
}

const WITH_CASE = "(?-i)";

function matches(pattern: string, text: string): boolean {
  return pattern.startsWith(WITH_CASE)
    ? new RegExp(pattern.slice(WITH_CASE.length)).test(text)
    : new RegExp(pattern, "i").test(text);
}
