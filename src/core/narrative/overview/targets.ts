import type { IndicatorFacts, Summary } from "../../facts/facts";
import type { TargetCounts } from "../../facts/report";
import { isCounted } from "../../facts/summary";
import { formatList } from "../../format/list";
import { formatDecimal, numberWord } from "../../format/number";
import { sayPeriod } from "../../format/period";
import { round } from "../../measures/rounding";
import { isYearToDate } from "../../workbook/basis";
import type { Indicator } from "../../workbook/indicator";
import { traitsOf } from "../../workbook/unit";
import { absenceOf, absentParts } from "../absences";
import { type Listed, listOrLines } from "../list-or-lines";
import { thingOf } from "./things";
import { FEWEST_FOR_A_PERCENTAGE } from "../of-few";
import type { Speech } from "../sentences/speech";
import { NOTHING, plainText, type Text } from "../text";

const OUTCOMES = ["met", "within", "missed"] as const;

/** How many could be judged against a target. */
export function judgedCount({ met, within, missed }: TargetCounts): number {
  return met + within + missed;
}

/** How many met their target, missed it within tolerance or missed it. */
export function sayTargets({ say }: Speech, { targets }: Summary): Text {
  const judged = judgedCount(targets);
  const filled = OUTCOMES.filter((outcome) => targets[outcome] > 0);
  const [only] = filled;
  if (only === undefined) return NOTHING;
  const all = targets.notJudged === 0 ? "yes" : "no";
  if (judged === 1) return say("report.target-one", { outcome: only, all });
  const count = numberWord(judged);
  const parts = filled.map((outcome) => {
    const values = { count: numberWord(targets[outcome]), outcome, share: shareOf(targets[outcome], judged) };
    return plainText(say("report.targets-part", values));
  });
  return filled.length === 1
    ? say("report.targets-alike", { count, outcome: only, all })
    : say("report.targets", { count, list: formatList(parts), all });
}

/** " (36%)"; nothing of so few that a percentage says more than there is. */
function shareOf(count: number, judged: number): string {
  if (judged < FEWEST_FOR_A_PERCENTAGE) return "";
  return ` (${formatDecimal(round({ above: BigInt(count) * 100n, below: BigInt(judged) }, 0))}%)`;
}

/** Of the others, or of all where none could be judged, who has a target for a year that is not over, who has none and who has no figure, and why. */
export function sayUnjudged({ say }: Speech, { targets }: Summary, facts: readonly IndicatorFacts[]): Text {
  const { notJudged, none, awaited } = targets;
  const of = notJudged + none + awaited;
  const isAll = judgedCount(targets) === 0;
  if (isAll && of === 1) return NOTHING;
  const parts = [
    { key: "not-yet", count: notJudged },
    { key: "none", count: none },
  ] as const;
  const held = parts.filter(({ count }) => count > 0);
  const list = held.map(({ key, count }) =>
    plainText(
      say(`report.unjudged-${key}`, {
        count: isAll && count === of ? (of === 2 ? "both" : "all") : numberWord(count),
        plural: plural(count),
      }),
    ),
  );
  const all = [...list, ...absentParts(say, facts.filter(isCounted), isAll ? of : null)];
  if (all.length === 0) return NOTHING;
  if (isAll) return say("report.unjudged-all", { count: numberWord(of), list: formatList(all) });
  return say(all.length === 1 ? "report.unjudged-rest" : "report.unjudged", { list: formatList(all) });
}

/** How many have no figure, and why, where targets are too few to lead. */
export function sayAwaited({ say }: Speech, facts: readonly IndicatorFacts[]): Text {
  const counted = facts.filter(isCounted);
  const absent = counted.filter(({ value }) => value === null);
  if (absent.length === 0) return NOTHING;
  if (absent.some((one) => absenceOf(one) !== "awaited")) {
    const isAll = absent.length === counted.length;
    const list = formatList(absentParts(say, absent, isAll ? counted.length : null));
    if (isAll && counted.length === 1) return NOTHING;
    return isAll
      ? say("report.unjudged-all", { count: numberWord(counted.length), list })
      : say("report.absent", { list });
  }
  return absent.length === counted.length && counted.length > 1
    ? say("report.none-available", { count: numberWord(absent.length) })
    : say("report.awaited", { count: numberWord(absent.length), plural: plural(absent.length) });
}

/** An indicator that has come to meet its target since the period before, or no longer does. */
interface Crossed {
  readonly indicator: Indicator;
  /** Whether it meets it now. */
  readonly is: boolean;
  readonly since: string;
}

/** Those that crossed; not a total that only grows through its year, which comes to meet a target of the year by itself. */
function crossed(facts: readonly IndicatorFacts[]): readonly Crossed[] {
  return facts.filter(isCounted).flatMap(({ indicator, target }): Crossed[] => {
    const before = target?.before ?? null;
    if (
      target === null ||
      before === null ||
      (isRunningTotal(indicator) && (target.spans === "year" || before.spans === "year")) ||
      target.rag === "not-yet" ||
      before.rag === "not-yet"
    )
      return [];
    const [was, is] = [before.rag === "green", target.rag === "green"];
    return was === is ? [] : [{ indicator, is, since: sayPeriod(before.period) }];
  });
}

/** How many have come to meet their target since the period before, and how many no longer do. */
export function saySince({ say }: Speech, facts: readonly IndicatorFacts[]): Text {
  const moved = crossed(facts);
  const met = moved.filter(({ is }) => is).length;
  const lost = moved.length - met;
  const of = (key: "now-met" | "no-longer-met", count: number): string[] => {
    if (count === 0) return [];
    const values = { count: numberWord(count), plural: plural(count), after: met === 0 ? "no" : "yes" };
    return [plainText(say(`report.${key}`, values))];
  };
  const list = [...of("now-met", met), ...of("no-longer-met", lost)];
  if (list.length === 0) return NOTHING;
  const [since, ...others] = new Set(moved.map((one) => one.since));
  return say("report.targets-since", {
    since: since === undefined || others.length > 0 ? "the period before" : since,
    list: formatList(list),
  });
}

/** More names than these are only counted. */
const MOST_CROSSED_NAMED = 5;

/** A list, and what it is known by from one refresh to the next. */
export type NamedList = Listed & { readonly id: string };

/** Their names, where they are not too many, as a sentence or a list for either way; none of few targets. */
export function nameCrossed(speech: Speech, facts: readonly IndicatorFacts[]): readonly NamedList[] {
  const moved = crossed(facts);
  return ([true, false] as const).flatMap((way): NamedList[] => {
    const named = moved.filter(({ is }) => is === way).map(({ indicator }) => indicator);
    if (named.length === 0 || named.length > MOST_CROSSED_NAMED) return [];
    const key = way ? "report.now-met-named" : "report.no-longer-met-named";
    const items = named.map((one) => ({ topic: thingOf(speech, one), note: null }));
    const id = way ? "Targets now met" : "Targets no longer met";
    return [{ id, ...listOrLines(speech.say, key, items) }];
  });
}

function isRunningTotal({ basis, unit }: IndicatorFacts["indicator"]): boolean {
  return isYearToDate(basis) && traitsOf(unit).addsUp;
}

const plural = (count: number): "one" | "other" => (count === 1 ? "one" : "other");

/** How many met their target, theme by theme; none of few targets, or of one theme. */
export function sayTargetsByTheme({ say }: Speech, facts: readonly IndicatorFacts[]): readonly Text[] {
  const judged = facts.filter(
    (one) => isCounted(one) && one.target !== null && one.target.rag !== "not-yet" && one.indicator.theme !== null,
  );
  const themes = [...new Set(judged.map(({ indicator }) => indicator.theme))];
  if (themes.length < 2 || judged.length < FEWEST_FOR_A_PERCENTAGE) return [];
  return themes
    .map((theme): Text => {
      const ofTheme = judged.filter(({ indicator }) => indicator.theme === theme);
      const met = ofTheme.filter(({ target }) => target?.rag === "green").length;
      return say("report.targets-of-theme", { theme: theme ?? "", met: String(met), of: String(ofTheme.length) });
    })
    .filter((line) => line.length > 0);
}
