import type { IndicatorFacts } from "../facts/facts";
import { isCounted, summarise } from "../facts/summary";
import { formatList } from "../format/list";
import { numberWord } from "../format/number";
import { absentParts } from "./absences";
import { exceptionOf } from "./exceptions";
import type { Selection } from "./selection";
import { join, NOTHING, plainText, type Text } from "./text";
import type { Say } from "./wording";

/** How many indicators are left to the table, and how they stand; nothing where none is. */
export function sayOthers(say: Say, { left }: Pick<Selection, "left">, facts: readonly IndicatorFacts[]): Text {
  if (left.length === 0) return NOTHING;
  const counted = facts.filter(isCounted);
  const main = say("report.others", {
    count: numberWord(left.length),
    plural: plural(left.length),
    all: left.length === counted.length ? "yes" : "no",
    targets: hasTargets(counted) ? "yes" : "no",
    alike: left.every((one) => exceptionOf(one) === "none") ? "yes" : "no",
  });
  return left.length === 1 ? main : join([main, sayOthersTargets(say, left, counted), sayOthersMoves(say, left)], " ");
}

const plural = (count: number): "one" | "other" => (count === 1 ? "one" : "other");

const hasTargets = (facts: readonly IndicatorFacts[]): boolean => facts.some(({ target }) => target !== null);

/** How they stand to their targets; in a report without targets only how many have no figure. */
function sayOthersTargets(say: Say, left: readonly IndicatorFacts[], counted: readonly IndicatorFacts[]): Text {
  const { met, notJudged, none } = summarise(left).targets;
  return sayParts(
    say,
    "report.others-targets",
    left.length,
    [
      ["report.others-met", met],
      ["report.unjudged-not-yet", notJudged],
      ["report.unjudged-none", hasTargets(counted) ? none : 0],
    ],
    absentParts(say, left, left.length),
  );
}

/** How many of them are better than before, and how many stand in the top or the bottom quartile. */
function sayOthersMoves(say: Say, left: readonly IndicatorFacts[]): Text {
  const { better, tally } = summarise(left);
  return sayParts(say, "report.others-changes", left.length, [
    ["report.others-better", better],
    ["report.others-top", tally.top],
    ["report.others-bottom", tally.bottom],
  ]);
}

type Part = readonly [
  (
    | "report.others-met"
    | "report.others-better"
    | "report.others-top"
    | "report.others-bottom"
    | "report.unjudged-not-yet"
    | "report.unjudged-none"
  ),
  number,
];

function sayParts(
  say: Say,
  key: "report.others-targets" | "report.others-changes",
  of: number,
  parts: readonly Part[],
  further: readonly string[] = [],
): Text {
  const held = parts.filter(([, count]) => count > 0);
  const list = held.map(([part, count]) =>
    plainText(say(part, { count: count < of ? numberWord(count) : of === 2 ? "both" : "all", plural: plural(count) })),
  );
  const all = [...list, ...further];
  return all.length === 0 ? NOTHING : say(key, { list: formatList(all) });
}
