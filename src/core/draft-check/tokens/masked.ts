import type { Span } from "../text/span";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "(?:19|20)\\d\\d";
const LENGTH =
  "(?:(?:working|calendar|school|clear)[ -])?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)";
const SMALL =
  "(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|forty-five|sixty|ninety)";

/**
 * What holds digits or number words and is no figure, the longest of one kind first. Each is matched whole, so that no part of
 * it is read as anything else.
 */
const NO_FIGURES: readonly RegExp[] = [
  // Dates, times and periods
  new RegExp(`\\b(?:w/c |w/e )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?:,? ${YEAR}\\b)?`, "gi"),
  new RegExp(`\\b${MONTH},? \\d{1,2}(?:st|nd|rd|th)?(?:,? ${YEAR})?\\b(?![%.,]?\\d|%| per cent| percent)`, "gi"),
  new RegExp(`\\b${MONTH},? '?(?:${YEAR}|\\d\\d(?!\\d|\\.|,|%))\\b(?! (?:per cent|percent|points?))`, "gi"),
  new RegExp(`\\b${YEAR}(?:\\s?[/–-]\\s?(?:${YEAR}|\\d\\d))\\b`, "g"),
  new RegExp(
    `(?<![£\\d,.])\\b${YEAR}\\b(?![,.]?\\d|%|-?(?:k|m|bn)\\b| (?:per cent|percent|points?|children|people|cases|pupils))`,
    "g",
  ),
  /\b\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})\b/g,
  /\b\d{1,2}[:.]\d{2} ?(?:am|pm)\b|\b\d{1,2} ?(?:am|pm)\b|\b(?:[01]?\d|2[0-3]):[0-5]\d\b/gi,
  /\b(?:Q[1-4]|quarters? (?:[1-4]|one|two|three|four))\b|\b[1-4]Q(?=\d\d|\b)/gi,
  /\b(?:first|second|third|fourth|1st|2nd|3rd|4th|last|this|next|previous|same|each|per|every|in-|half[ -]|spring|summer|autumn)\s?quarters?\b(?! of (?:councils|authorities|all))/gi,
  /\b(?:first |second )?half[ -]year(?:ly)?\b|\b(?:first|second) half\b/gi,
  /\b(?:first|1st) (?:time|contact|visit|cut|draft|language|class|come|of all|instance|place(?:ment)?s?|choice|offer|entrants?|aid)\b|\bfirst-time\b/gi,
  /\b(?:second-time|second or subsequent|second homes?|second (?:placed|placements?|opinion))\b/gi,
  /\bthe \d{1,2}(?:st|nd|rd|th)\b(?! (?:of|best|worst|highest|lowest|out))/gi,
  new RegExp(`\\b(?:over|in|for|within) the (?:last|past|next|previous) ${SMALL} ${LENGTH}\\b`, "gi"),
  new RegExp(
    `\\b(?:twelve|12)[ -]months?\\b|\\b(?:three|3|six|6|two|2|five|5) (?:months|years) (?:before|ago|earlier|previously)\\b`,
    "gi",
  ),
  // Telephones, references, addresses
  /(?:\+44[ (]?|\b0)\d{2,4}\)?(?: ?\d){6,8}\b|\b0\d{4} \d{3} \d{3}\b/g,
  /\b(?:ext(?:ension)?|tel|phone)\.?:? \d+\b/gi,
  /\b[A-Z]{2,}(?:[/ ]?\d+)*(?:\/\d+)+\b|\b[A-Z]{2,5}\/\d{2,4}\/\d+\b|\b[A-Z]{1,3} \d{4}\/\d+\b/g,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g,
  /\b\d+[a-z]?(?:-\d+)? [A-Z][a-z]+ (?:Street|Road|Lane|Avenue|Square|Way|Place|Close|Drive|Court|House|Terrace)\b/g,
  /\bv\d+(?:\.\d+)+\b/gi,
  // Parts of a document
  /\b(?:paragraphs?|paras?\.?|sections?|pages?|pp?\.|tables?|figures?|fig\.|charts?|slides?|items?|rooms?|clauses?|appendix|appendices|annex(?:es)?|minute|recommendations?|notes?|schedule|chapter|part|agenda|desk|ref\.?|version|bullets?|footnotes?|phase|tier|band|ward|lot|zone|objective|priority|theme|form) \(?[A-Z]?-?\d+(?:\.\d+)*[A-Z]?\b(?:(?:,| and| to|-) \d+\b)*(?!%|[,.]\d| (?:per cent|percent|points?|days|hours|out of|of \d))/gi,
  /^[ \t]*\d{1,2}(?:\.\d{1,2})+(?=[ \t]+[A-Z])/gm,
  /\b[A-Z]-\d+\b/g,
  /\[(?:note )?\d+\]/gi,
  /^[ \t]*\(?(?:\d{1,3}(?:\.\d{1,2})*|[ivx]{1,5}|[a-z])[.)](?=\s)/gim,
  // Ages
  /\baged? (?:up to|under|over)? ?\d{1,2}(?:(?: to | and | or |-|–)(?:\d{1,2}|over|under|above))?\b|\baged? \d{1,2}\+?/gi,
  /\b\d{1,2} ?(?:to|and|-|–) ?\d{1,2}[- ]?(?:year|yr)s?[- ]olds?\b|\b\d{1,2}[- ](?:year|yr)s?[- ]olds?\b/gi,
  /\b\d{1,2} (?:and|or) (?:over|above|under|older|younger)\b|\b\d{1,2}\+(?!\d)/gi,
  /\b(?:under|over)[ -]?(?:1[0-9]|2[0-5]|[1-9]|5[05]|6[05]|7[05]|8[05])s?\b(?=[-' ]?(?:s\b|year|conception|mortality|olds?|per(?! cent))|,(?!\d)|\))/gi,
  /\b(?:people|those|children|adults|conceptions?|mortality|deaths?|disease|men|women|residents|pensioners|population|cancer|girls|boys)(?: [a-z]+){0,3} (?:under|over|before|above|below) \d{2}\b(?!%|[.,]\d| per ?cent| of\b| days| points?)/gi,
  /\((?:1\d|2[0-5])[-–](?:1\d|2[0-5])\)/g,
  /(?<=[a-z],? )(?:under|over) (?:1[0-9]|2[0-5]|65|75|85)(?=\s*(?:$|[,;:)]))/gim,
  /(?<![\d,.])\b\d{1,2}\/\d{1,2}(?=\s*$)/gm,
  /\bto (?:one|1)\b(?![.,]?\d| (?:of|decimal|hour|day|week))/gi,
  /\b(?:1[0-9]|2[0-5]) (?:to|and) (?:1[0-9]|2[0-5]|64)\b(?!%| per cent| of)/gi,
  /\bages? (?:\d+|five|ten|eleven|sixteen|eighteen)\b/gi,
  /\b(?:top|bottom|richest|poorest|worst|best|most deprived|least deprived) \d+(?:%| per cent)(?! (?:quartile|25))(?= of )/gi,
  /\b9\d(?:\.\d)?(?:%| per cent) (?:confidence|confident|sure|certain)\b/gi,
  // Rate bases
  /\b(?:per|for every|in every|for each|in a|in)[ -](?:1,?000,?000|100,?000|100k|10k|10,?000|1,?000|100|hundred thousand|ten thousand|thousand|hundred|million)\b(?! (?:in|of))(?=[ ,.;:)|]|$|\b)/gi,
  /\bout of (?:10|5|100)\b(?= *(?:[|;)]|[,.](?!\d))|$)/g,
  // Names of measures
  /\b(?:Progress|Attainment) 8\b|\bKey Stages? \d(?: and \d)?\b|\bKS ?\d\b|\bEBacc \d?|\bPM ?(?:2\.5|10)\b|\bCO2e?\b|\bm[23]\b|µg\/m3|\bNO2\b|\b(?:section |s\.)\d{1,3}s?\b|\b[AT] ?levels?\b|\b(?:covid|article)[- ]\d+\b|\b(?:GCSE grades?|grades?) \d(?:-\d| to \d| or above|\+)?\b|\brated \d or (?:better|above|more)\b|\bR12\b/gi,
  /\b(?:Level|Tier|Band|Category|Type|Class|Stage|Year|Grade|Phase|Part|SLIDE|Slide) (?:\d+|[A-G]\b|one|two|three|four|five|six)\b(?![.,]\d|%)/g,
  /\b24\/7\b|\b(?:7|seven) days a week\b|\b3G\b|\b4G\b|\b5G\b|\b9 to 5\b/gi,
  /\b(?:one|the) (?:or|and) (?:the |an)?other\b|\bevery one of\b|\bone another\b|\bno one\b|\b(?:any|each|every|some)one\b|\bone of (?:the|our|those|its|their)\b|\bas one\b|\bone-off\b|\bat (?:first|one time)\b|\bfirst(?:ly)?,|\bsecond(?:ly)?,/gi,
  /\b(?:two|three|four|double)-(?:way|fold|tier|stage|part|bed|bedroom|year)\b|\b(?:\d+|two|three|five|ten)-(?:day|week|month|year|hour|minute|point)s?\b(?! (?:rise|fall|drop|increase|gap|improvement|gain|lead|decrease|reduction|jump|difference))/gi,
  // A length of time that a measure is held to
  new RegExp(
    `\\b(?:within|in|inside|by|after|under|over|at|for|than|of) (?:the )?(?:usual |statutory |required )?${SMALL}[ -]${LENGTH}\\b(?! (?:longer|shorter|more|less|later|earlier|fewer|on average|better|worse))`,
    "gi",
  ),
  new RegExp(`\\b\\d{1,2} (?:to|-|–) \\d{1,2} ${LENGTH}\\b`, "gi"),
  new RegExp(
    `\\bthe ${SMALL} ${LENGTH} (?:to|ended|ending|up to)\\b|\\b${SMALL} ${LENGTH} (?:later|afterwards|after)\\b`,
    "gi",
  ),
];

/**
 * The stretches of a normalised text that no figure may be read from: dates, times and periods, telephone numbers, references,
 * the numbering of paragraphs, ages, what rates are per, and numbers in the names of measures.
 */
export function maskedSpans(text: string): readonly Span[] {
  const found = NO_FIGURES.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return found.filter(({ start, end }) => end > start).sort((one, other) => one.start - other.start);
}

/** The same text with every masked stretch as spaces: its places are those of the text. */
export function withoutMasked(text: string, masked: readonly Span[]): string {
  let read = "";
  let at = 0;
  for (const { start, end } of masked) {
    if (end <= at) continue;
    read += text.slice(at, Math.max(at, start)) + " ".repeat(end - Math.max(at, start));
    at = end;
  }
  return read + text.slice(at);
}
