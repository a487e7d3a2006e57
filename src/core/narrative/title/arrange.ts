import { isPlaceName } from "../../workbook/areas";
import { asked } from "./asked";
import { headOf, numberOf, oneOf, wordsOf } from "./noun";
import { measureOf } from "./measure-behind";
import { clauseOf } from "./predicate";
import { kindFirst, settled } from "./settled";
import { isPlaceInSchool, isTheme, needsNoTheme, PUBLIC } from "./themes";
import { IS_TAX, isParticiple, MEASURES, SHARES_THEMSELVES, SMALL_WORDS, WHO } from "./words";

/** "Theme: measure" and "Measure – group": a colon, or a dash with a space beside it. */
const PART = /\s*(?:[:;]\s+|\s[-–—]\s*|(?<=[\p{L})])[-–—]\s+)/u;
const MEASURED =
  /^(?:the )?(?:total |average |mean |median |overall )*(?:percentage|proportion|number|rate|average|mean|median|share|level|prevalence|cost) (?:of\b)?/;

/** A title of one noun phrase: the parts of a title turned round to where English has them. */
export function arranged(name: string): string {
  const title = settled(name.replace(/\?/g, "").trim()).replace(/\) \(/g, ", ");
  const question = asked(title);
  return (question ?? asOne(title)).replace(/\) \((?=[^()]+\)$)/, ", ");
}

/** The parts of a title as one phrase. */
function asOne(title: string): string {
  const parts = title.split(PART).filter((part) => part !== "");
  const bracketed = /^(.+?) \((majors?|minors?|others?|new|all|non-major|primary|secondary|special)\)$/i.exec(
    parts.join(" - "),
  );
  const kind = kindFirst(parts.join(" - "));
  if (kind !== null) return kind;
  if (parts.length < 2) return bracketed === null ? title : adjectiveFirst(bracketed[1] ?? "", bracketed[2] ?? "");
  return parts.reduceRight((behind, part) => joined(part, behind));
}

/** A part and the part behind it, as one. */
function joined(before: string, behind: string): string {
  if (/^(?:an?|the|this) .{30,}/i.test(behind) && !MEASURED.test(behind)) return before;
  if (/^all (?:\w+)$/.test(behind)) return before;
  if (/^(?:who|which|whose|where|that)\b/.test(behind)) return `${before} ${behind}`;
  if (/\bcondition$/.test(before) && numberOf(headOf(behind)) === "plural") return `${before} for ${behind}`;
  if (/^responses? to /.test(behind)) return `${behind} (${before})`;
  if (/\b(?:survey|census|poll)$/.test(before) && MEASURES.has(oneOf(headOf(behind))))
    return `${behind} in the ${before}`;
  if (/^\p{Lu}\p{Ll}+$/u.test(behind) && isPlaceName(behind.toLowerCase())) return `${before} in ${behind}`;
  if (behind.startsWith("slope index of ")) return behind;
  const planning = /^(major|minor|non-major|other|householder)(?: planning)?(?: applications)?$/.exec(behind);
  if (planning !== null && before.includes("planning applications"))
    return before.replace("planning applications", `${planning[1] ?? ""} planning applications`);
  if (isPlaceInSchool(before)) return `${behind} in ${before}`;
  const per = /^(?:working |calendar )?(?:days|hours|minutes|weeks|nights) (per .+)$/.exec(behind);
  if (per !== null) return `${before} ${per[1] ?? ""}`;
  const time = /^(average )?(?:days|weeks|hours|minutes|time)(?: taken)? to (\w+)$/.exec(behind);
  if (time !== null) return `${time[1] ?? ""}time to ${time[2] ?? ""} ${before}`;
  const school = /^(primary|secondary|special)(?: schools)?$/.exec(behind);
  if (school !== null && /\b(?:attendance|absence|exclusions|suspensions)$/.test(before))
    return `${before} in ${school[1] ?? ""} schools`;
  if (/\b(?:processing|answering|determining|dealing with)$/.test(before) && !MEASURED.test(behind))
    return `${before} ${behind}`;
  if (/^(?:coverage|uptake|take-up|prevalence)$/.test(behind)) return `${before} ${behind}`;
  if (/^(?:rates?|numbers?)(?: per .+)?$/.test(behind)) return `${before} ${behind}`;
  if (/^(?:the )?(?:number|percentage|proportion|rate)$/.test(before)) return `${before} of ${behind}`;
  if (behind === "overall") return `${behind} ${before}`;
  if (/^(?:current |former )?(?:tenants|pupils|staff|adults|children) as a percentage of /.test(behind))
    return `${before} of ${behind}`;
  const [share = "", whole = ""] = behind.split(" as a percentage of ");
  if (whole !== "")
    return wordsOf(share).length > 1 && numberOf(headOf(share)) === "plural" ? behind : `${before} ${behind}`;
  if (MEASURED.test(behind)) return measureOf(behind, before);
  if (/^[\p{Lu}&]{2,}$/u.test(before) && !behind.includes("(")) return `${behind} (${before})`;
  const head = headOf(before);
  if (isParticiple(wordsOf(behind)[0] ?? "") && behind.includes(" within ") && numberOf(head) === "plural")
    return `${before} ${behind}`;
  if (isTheme(before) && numberOf(head) !== "plural" && /^[a-z]+(?:sion|tion|ance|al) (?:from|to) /.test(behind))
    return `${behind} (${before})`;
  const same = sharedWord(before, behind);
  if (same !== null) return same;
  if (before.startsWith("processing of ") && wordsOf(before).at(-1) === wordsOf(behind).at(-1))
    return `processing of ${behind}`;
  if (wordsOf(before).at(-1) === wordsOf(behind.replace(/ \(.*$/, "")).at(-1)) return behind;
  const words = wordsOf(behind);
  const kind = /^(major|minor|other)s( .+)?$/.exec(behind);
  if (kind !== null) return `${kind[1] ?? ""} ${before}${kind[2] ?? ""}`;
  const isOfThings =
    numberOf(headOf(behind)) === "plural" &&
    (numberOf(head) !== "plural" || WHO.has(oneOf(head)) || clauseOf(behind, null) !== null);
  if (/^(?:\w+ )?(?:schools|homes|libraries|centres)$/.test(behind) && numberOf(head) === "plural")
    return `${before} in ${behind}`;
  if (/^(?:\w+ )?satisfaction$/.test(behind) && !WHO.has(oneOf(head))) return `${behind} with ${before}`;
  if (
    /^(?:\w+ )?satisfaction$/.test(before) &&
    numberOf(headOf(behind)) !== "singular" &&
    !WHO.has(oneOf(headOf(behind)))
  )
    return `${before} with ${behind}`;
  const stage = /^(stage (?:\d|one|two|three)) (.+)$/.exec(behind);
  if (stage !== null && numberOf(head) === "plural") return `${stage[1] ?? ""} ${before} ${stage[2] ?? ""}`;
  const clause = isOfThings && wordsOf(before).length <= 2 ? clauseOf(behind, null) : null;
  if (
    clause !== null &&
    isTheme(before) &&
    !clause.whole.includes(" ") &&
    !PUBLIC.test(clause.whole) &&
    !before.endsWith("ing")
  )
    return `${before} ${behind}`;
  if (isTheme(before) && isOfThings && needsNoTheme(behind)) return behind;
  if (PUBLIC_AT_END.test(behind) && numberOf(head) !== "plural" && !behind.includes("("))
    return `${before} among ${behind}`;
  if (isTheme(before) && words.length > 1 && isOfThings && !MEASURES.has(oneOf(headOf(behind))))
    return behind.includes("(") ? behind : `${behind} (${before})`;
  if (/^(?:expenditure|spend|spending)$/.test(headOf(behind)))
    return /^(?:(?:total|net|gross|planned|actual|forecast|capital|revenue) )*\w+$/.test(behind)
      ? `${behind} on ${before}`
      : `${behind} (${before})`;
  const last = wordsOf(before).at(-1) ?? "";
  if (MEASURES.has(oneOf(headOf(behind))) && wordsOf(before).length <= 3 && ` ${behind} `.includes(` ${last} `))
    return behind.replace(last, before);
  if (MEASURES.has(oneOf(headOf(behind))) && !IS_TAX.test(behind))
    return numberOf(head) === "plural" ? `${behind} of ${before}` : `${behind} for ${before}`;
  if (
    words.length <= 2 &&
    numberOf(headOf(behind)) === "singular" &&
    numberOf(wordsOf(before).at(-1) ?? "") === "plural"
  )
    return adjectiveFirst(before, behind);
  const isWhose = wordsOf(before).every((word) => !SMALL_WORDS.has(word) || word === "the");
  if (
    (MEASURES.has(oneOf(head)) || SHARES_THEMSELVES.has(head)) &&
    words.length > 1 &&
    (isWhose || behind.includes("("))
  )
    return `${before} for ${behind.replace(/^aged /, "people aged ")}`;
  if (words.length === 1 && /ly$|^(?:physical|virtual|digital|electronic)$/.test(behind))
    return adjectiveFirst(before, behind);
  return behind.includes("(") ? `${before}, ${behind}` : `${before} (${behind})`;
}

/** "cancer screening coverage" and "breast cancer": "breast cancer screening coverage". */
function sharedWord(before: string, behind: string): string | null {
  const [first = ""] = wordsOf(before);
  const [, kind = "", who = ""] = /^([^(]+?)( \(.*)?$/.exec(behind) ?? [];
  const isOfNouns = !wordsOf(kind).some((word) => SMALL_WORDS.has(word));
  return isOfNouns && wordsOf(kind).at(-1) === first ? `${kind} ${wordsOf(before).slice(1).join(" ")}${who}` : null;
}

/** People, of whom the part before is a measure: "completion of treatment: opiate users". */
const PUBLIC_AT_END = /^(?:[\w-]+ ){0,2}(?:users|adults|children|males|females|women|men|patients|residents)$/;

/** An adjective that stands behind its noun put before it: "processing of major planning applications". */
function adjectiveFirst(phrase: string, adjective: string): string {
  const word = adjective.toLowerCase().replace(/^(major|minor|other)s$/, "$1");
  const of = / (?:of|process|determine) (?=[^ ]+(?: [^ ]+)*$)/.exec(phrase);
  const place = of === null ? 0 : of.index + of[0].length;
  return `${phrase.slice(0, place)}${word} ${phrase.slice(place)}`;
}
