import { moneyOf, traitsOf } from "../../workbook/unit";
import { bare } from "./bare";
import { counted } from "./count";
import { determined, headOf, headPlace, numberOf, oneOf, verbOf, wordsOf } from "./noun";
import { shareOf } from "./share";
import { type Named, ofMeasure, plainPhrase, type Worded } from "./title";
import { figureIn } from "./unit-said";
import { MEASURES } from "./words";

const AS_SHARE = /^(?:the )?(?:(?:percentage|level|number|proportion) of )?(.+?) as a percentage of (.+)$/;
const AGAINST =
  /^(?:the )?(?:(?:percentage|level) of )?(.*\b(?:savings|outturn|spend|spending|expenditure|income|receipts|performance|progress|delivery)\b.*?) (?:against|compared (?:to|with)) (?:the )?((?:\w+ )?(?:budget|target|plan|profile|forecast))$/;
const LEADING =
  /^(?:the )?((?:(?:total|overall|cumulative|net|gross|average|mean|median|annual|weekly|daily|monthly|quarterly|estimated|approximate) )*)(number|percentage|proportion|share|rates?|volume|levels?|count)(?: rate)? of (.+)$/;
const AVERAGE = /^(?:the )?(average|mean|median) (.+)$/;

/** A title worded by the measure that it begins with; one that begins with none by its unit. Null where no phrase can. */
export function worded(text: string, named: Named): Worded | null {
  const share = AS_SHARE.exec(text);
  if (share !== null) return partOf(share[1] ?? "", share[2] ?? "");
  const against = traitsOf(named.unit).isShare ? AGAINST.exec(text) : null;
  if (against !== null) return partOf(against[1] ?? "", `the ${against[2] ?? ""}`);
  const leading = LEADING.exec(text);
  if (leading !== null) return led(leading[1] ?? "", leading[2] ?? "", leading[3] ?? "", named);
  const average = AVERAGE.exec(text);
  if (average !== null) return averaged(average[1] ?? "", average[2] ?? "", named);
  return bare(text, named);
}

/** "rent collected as a percentage of rent due": the part is the head. */
function partOf(share: string, of: string): Worded {
  const [part, whole] = [share, of].map((one) => (/^(?:those|all)\b/.test(one) ? one : determined(one))) as [
    string,
    string,
  ];
  const verb = verbOf(part);
  return {
    phrase: plainPhrase(`${part} as a percentage of ${whole}`, verb),
    sentence: { kind: "part", part, verb, whole },
  };
}

/** A measure and what it is of. */
function led(before: string, word: string, of: string, named: Named): Worded {
  const { unit } = named;
  const kept = before.replace(/(?:total|overall|cumulative) /g, "");
  switch (word) {
    case "percentage":
    case "proportion":
    case "share":
      return shareOf(word, of, named);
    case "number":
    case "volume":
    case "count":
      if (traitsOf(unit).isShare) return shareOf("percentage", of, named);
      return counted(`${kept}number of `, of, named);
    case "rate":
    case "rates":
      return ofMeasure(`the ${before}rate of ${of.replace(/ rates?$/, "")}`);
    default:
      return ofMeasure(`the ${before}level of ${of}`);
  }
}

/** "re-let time" of "re-let times", where a measure is told of several. */
function withOneHead(phrase: string): string {
  const words = wordsOf(phrase);
  const head = headPlace(words);
  const isMany = /^(?:times|rates|scores|levels|waits|lengths|caseloads)$/.test(words[head] ?? "");
  return words.map((word, place) => (isMany && place === head ? oneOf(word) : word)).join(" ");
}

function averaged(word: string, rest: string, { unit }: Named): Worded {
  const time =
    /^(?:number of )?((?:working |calendar )?(?:days|hours|minutes|seconds|weeks|months|years|nights))\b(.*)$/.exec(
      rest,
    );
  if (time !== null)
    return {
      phrase: { ...plainPhrase(`the ${word} number of ${time[1] ?? ""}${time[2] ?? ""}`, "was"), figure: "bare" },
      sentence: null,
    };
  if (MEASURES.has(oneOf(headOf(rest))))
    return {
      phrase: { ...plainPhrase(`the ${word} ${withOneHead(rest)}`, "was"), figure: figureIn(rest, unit) },
      sentence: null,
    };
  const isOfMany = numberOf(headOf(rest)) === "plural" && moneyOf(unit) === null;
  const text = isOfMany ? `the ${word} number of ${rest}` : `the ${word} ${rest}`;
  return {
    phrase: { ...plainPhrase(text, isOfMany ? "was" : verbOf(rest)), figure: figureIn(text, unit) },
    sentence: null,
  };
}
