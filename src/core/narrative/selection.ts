import type { IndicatorFacts } from "../facts/facts";
import { isCounted } from "../facts/summary";
import type { ParagraphsChosen } from "../workbook/settings";
import { type AbsentTogether, absentTogether } from "./absences";
import type { HasWords } from "./has-words";
import { exceptionOf, inOrderOfNeed, isFavourable, needsAttention } from "./exceptions";

/** Which indicators get a paragraph, and in what order. */
export type Mode = Exclude<ParagraphsChosen, "by-size">;

/** Of more indicators than this nobody reads a paragraph each. */
const MOST_FOR_ALL = 40;

/** The mode that Settings names, else the usual one of a report of so many indicators. */
export function modeFor(chosen: ParagraphsChosen, facts: readonly IndicatorFacts[]): Mode {
  if (chosen !== "by-size") return chosen;
  return facts.filter(isCounted).length > MOST_FOR_ALL ? "exceptions-first" : "all";
}

/** Indicators that stand under one heading, in order. */
export type Selected = { readonly facts: readonly IndicatorFacts[] } &
  /** `absent` have no figure, and are told together behind the others. */
  (
    | { readonly kind: "theme"; readonly theme: string | null; readonly absent: readonly AbsentTogether[] }
    | { readonly kind: "missed" | "others" }
    /** `listed` have a line each, in one paragraph behind those of the others. */
    | { readonly kind: "within" | "worse" | "favourable"; readonly listed: readonly IndicatorFacts[] }
  );

type ThemeSection = Extract<Selected, { kind: "theme" }>;

/** What a report tells in paragraphs, and what it leaves to its table. */
export interface Selection {
  readonly sections: readonly Selected[];
  /** The indicators that have a paragraph of their own in a report of all. */
  readonly left: readonly IndicatorFacts[];
}

/**
 * Chooses the indicators that get a paragraph: those that missed their target. What is within tolerance, worse or better
 * has a line each, unless there is more to say. One on which somebody wrote has its paragraph wherever it stands, for words
 * must not go with the mode.
 */
export function select(mode: Mode, facts: readonly IndicatorFacts[], hasWords: HasWords): Selection {
  const inOrder = byTheme(facts);
  if (mode === "all")
    return { sections: inOrder.map((section) => withAbsentTogether(section, facts, hasWords)), left: [] };
  const counted = inOrder.flatMap((section) => section.facts);
  const of = (kind: "missed" | "within" | "worse"): readonly IndicatorFacts[] =>
    counted.filter((one) => exceptionOf(one) === kind);
  const favourable = mode === "exceptions-only" ? [] : counted.filter(isFavourable);
  const told = new Set([...counted.filter(needsAttention), ...favourable]);
  const others = counted.filter((one) => !told.has(one));
  const sections: readonly Selected[] = [
    { kind: "missed", facts: inOrderOfNeed(of("missed")) },
    { kind: "within", ...inLines(of("within"), facts, hasWords) },
    { kind: "worse", ...inLines(of("worse"), facts, hasWords) },
    { kind: "favourable", ...inLines(favourable, facts, hasWords) },
    { kind: "others", facts: others.filter(hasWords) },
    ...inOrder.map((section) => ({ ...section, facts: [] })),
  ];
  return { sections, left: others.filter((one) => !hasWords(one)) };
}

/** Those that a line tells, and those that need a paragraph. */
function inLines(
  some: readonly IndicatorFacts[],
  facts: readonly IndicatorFacts[],
  hasWords: HasWords,
): Pick<Extract<Selected, { listed: unknown }>, "facts" | "listed"> {
  const isLine = (one: IndicatorFacts): boolean => !hasWords(one) && fitsOnALine(one, facts);
  const ordered = inOrderOfNeed(some);
  return { facts: ordered.filter((one) => !isLine(one)), listed: ordered.filter(isLine) };
}

/** True of a figure that is all its paragraph would be about, with a figure before it, or none. */
function fitsOnALine(one: IndicatorFacts, facts: readonly IndicatorFacts[]): boolean {
  const {
    indicator,
    value,
    target,
    comparisons: [main],
  } = one;
  const hasPlan = needsAttention(one) && target !== null && target.year !== null;
  const hasSupports = facts.some((other) => other.indicator.supports === indicator.ref);
  return value !== null && main?.earlier.kind !== "not-held" && !hasSupports && !hasPlan;
}

/** A theme's section with those without a figure for the same reason told together. */
function withAbsentTogether(section: ThemeSection, facts: readonly IndicatorFacts[], hasWords: HasWords): ThemeSection {
  const absent = absentTogether(section.facts, facts, hasWords);
  const told = new Set(absent.flatMap((one) => one.facts));
  return { ...section, facts: section.facts.filter((one) => !told.has(one)), absent };
}

/** Theme by theme in the order in which themes first come, those without one first. */
function byTheme(facts: readonly IndicatorFacts[]): readonly ThemeSection[] {
  const counted = facts.filter(isCounted);
  const themes = [...new Set([null, ...counted.map(({ indicator }) => indicator.theme)])];
  return themes.map((theme) => ({
    kind: "theme",
    theme,
    absent: [],
    facts: counted.filter(({ indicator }) => indicator.theme === theme),
  }));
}
