import { longFormBefore } from "../abbreviations";

/**
 * What a title has around what is measured: codes, notes, the unit, the period, the target, the aim. Each pattern is
 * taken away in turn.
 */

/** Capitals and a number that are a name and no code: "CO2 emissions", "KS2 reading", "PM2.5", "S106 receipts". */
const NAMED = String.raw`(?!(?:CO|NO|PM|KS|NVQ|GCSE|COVID|S|HbA|HIV|ASQ|SEN|MMR|ISO|Year|Level|Stage|Key|Band|Progress|Attainment|Grade|Category|Section|Tier|Phase|Under|Over|Age|Ages|Aged|Zone|Block|Covid|Type)[\s-]?\d)`;
const BRACKETED = String.raw`(?: ?\((?:\d*\p{Lu}*\d*|[ivx]+|\p{Ll})\))?`;

/** A code before a dash or colon: "KPI 12 - ", "NI 156: ", "3.2 – ", "A01b - ", "Indicator 1.1: ". */
const CODE_AND_MARK = new RegExp(
  String.raw`^${NAMED}(?:\p{Lu}{2,6}[\s-](?=\p{Lu}+\d))?(?:\p{L}[\p{L}&]{0,9}[\s./-]?\d+(?:[./-]\d+)*\p{L}?${BRACKETED}|\d+(?:\.\d+)*\p{L}?${BRACKETED})\s*(?:[:–—]|-(?=\s)|\.(?=\s))\s*`,
  "u",
);
/** A code before the words themselves: "OC03 Average …", "ASCOF 2A(1) Long-term …", "1C(1A) Proportion …". */
const CODE_ALONE = new RegExp(
  String.raw`^${NAMED}(?:(?:\p{Lu}{2,6}-)?\p{Lu}[\p{Lu}&]{1,6}[\s./-]?\d+(?:[./-]\d+)*\p{L}?${BRACKETED}|\p{Lu}{2,6}\s\d+\p{Lu}${BRACKETED}|\p{Lu}\d{2,}\p{Ll}?|[C-JLNOQRTVWXZ]\d|\d+\p{Lu}${BRACKETED}|\d+(?:\.\d+)+\p{Ll}?)\s+(?=[\p{Lu}%#“"])`,
  "u",
);
/** The same before small letters: a code that no name looks like. */
const CODE_BEFORE_SMALL = new RegExp(
  String.raw`^${NAMED}(?:\p{Lu}{2,6}[\s./-]?\d{2,}(?:[./-]\d+)*\p{L}?|(?:\p{Lu}{2,6}\s)?\d+\p{Lu}\(\d+\p{Lu}?\))\s+(?=[\p{Ll}\d])`,
  "u",
);
/** The return that a line of expenditure is from: "S251: …", "… - S251 outturn". */
const RETURN = /^S251(?:[\s/]+(?:outturn|budget|planned))?\s*[:–—-]\s*/iu;
const RETURN_BEHIND =
  /^(?!.*\b(?:costs?|expenditure|spend|spending)\b)(.+?)\s*[-–—]\s*S251(?:[\s/]+(?:outturn|budget))?(?=$|\s*\()/iu;
const LETTERED = /^(?:\(?(?:\p{Ll}|[ivx]{1,4})\)|\(\p{Lu}{2,6}\))\s*/u;

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
const PERIOD_NOTE = String.raw`${MONTH} ?(?:-|–|to) ?${MONTH}|ytd(?: cumulative)?|year to date|in[- ]year|cumulative(?:ly)?(?: in(?: the)? year| ytd)?|snapshot|r12m|rolling(?: 12 ?m(?:(?:on)?ths?)?| year)?|(?:academic|financial|calendar) year(?: to date)?|monthly|quarterly|termly|annual(?:ly)?|per (?:month|quarter|year)|in (?:the )?(?:month|quarter|period|year)|latest|provisional`;
const WAY_NOTE = String.raw`minimi[sz]e|maximi[sz]e|(?:high|low|bigg|small|great|few|more|less)(?:er)?(?: is)? (?:good|better)|aim to (?:minimi[sz]e|maximi[sz]e|increase|reduce|decrease)|(?:higher|lower) (?:the )?better`;
const UNIT_NOTE = String.raw`%|%age|per ?cent(?:age)?s?|percent|pct|£+|£?(?:m|k|000s?|millions?|thousands?|bn)|£(?:m|k|000s?|'000s?| millions?| thousands?)|gbp|#|no\.?s?|num(?:ber)?s?(?: of)?|counts?|rates?(?: of)?|ratio|score|points?|(?:working |calendar |average |avg\.? )?days?|hours?|hrs?|min(?:ute)?s?|secs?|seconds|weeks?|wks?|months?|years?|yrs?|kgs?|kg per household|tonnes?|t?CO2e?|FTEs?|minutes:seconds|hours:minutes|hh:mm(?::ss)?|mm:ss|in (?:days|weeks|hours|minutes|seconds)`;
const TARGET_NOTE = String.raw`(?:(?:[a-z]+ ){0,3}target|tgt|minimum|maximum|max|min|standard|goal|threshold|at least|no (?:more|less|fewer) than|ceiling|floor|tolerance|national average)\b[^()]*\d[^()]*|target`;
const OTHER_NOTE = String.raw`backlog|all pupils|all|total|(?:ex|as at|as of|based on|using|through|via|source|note|see|nb|definition|formerly|previously|new|revised|baseline|proxy|local|national|statutory|key|headline)\b[^()]*(?:indicator|measure|definition|method|methodology|interventions?|\d)[^()]*|using [^()]*|through [^()]*|as (?:at|of) [^()]*|(?:local|national|new|key|headline|proxy) (?:indicator|measure)|(?:current|new|old|historic) (?:method|definition)[^()]*|statutory return[^()]*|APS[^()]*|active lives[^()]*`;

/** Brackets, and ends behind a dash, that say nothing of what is counted. */
const NOTE = `(?:${PERIOD_NOTE}|${WAY_NOTE}|${UNIT_NOTE}|${TARGET_NOTE}|${OTHER_NOTE})`;
const NOTE_IN_BRACKETS = new RegExp(String.raw`\s*[([]\s*(?:${NOTE})\s*[)\]]`, "giu");
const NOTE_BEHIND = new RegExp(String.raw`(?:\s+[-–—]\s*|\s*[-–—]\s+|,\s+)(?:${NOTE})\s*$`, "iu");
/** Capitals and numbers in brackets at the end: "(BVPI 11)", "(NI 156 & SDL 009-00)", "(CPT/SMP)", "(APS)". */
const CODE_BEHIND = /\s*\(([\p{Lu}\d&/.\s-]*\p{Lu}[\p{Lu}\d&/.\s-]*(?:(?<=\d)\p{Ll})?)\)\s*$/u;

const PERIOD_BEHIND =
  /[\s,]+(?:cumulative(?:ly)?(?: from \S+)?|in(?: the)? (?:reporting )?(?:period|quarter|month)|year to date|ytd|(?:\(|- )?since april|(?:on )?(?:the )?last (?:night|day) of (?:the |each )?(?:month|quarter)|from \d[\d/]+(?: to \d[\d/]+)?)$/iu;
/** Where a figure is from, or what it is set against, which is no part of what is counted. */
const FROM_BEHIND =
  /[\s,]+(?:(?:as )?(?:measured|reported|recorded|assessed|shown) (?:by|in|through|via|from) (?:the |our )?[^,()]*(?:survey|tracker|poll|panel)|compared (?:with|to) (?:all |the )?(?:other )?[^,()]*(?:councils|authorities|boroughs|england|average)|(?<=\b(?:completed|delivered|built|provided|started) )against (?:the )?target)$/iu;
const PERIOD_BEFORE =
  /^(?:rolling (?:12[- ]months?|year)|12[- ]months? rolling|cumulative|ytd|year to date|quarterly|monthly)\s+(?=\p{L}|%)/iu;

/** "No more than 10% of …", "Ensure 98% of …", "At least 95% of …": the target, before what is measured. */
const TARGET_BEFORE =
  /^(?:to\s+)?(?:(?:ensure|achieve|maintain|keep|reach|deliver|have|aim for|secure)\s+)?(?:that\s+)?(?:(?:no more|no less|no fewer|not more|not less|not fewer|more|less|fewer) than|at least|at most|a minimum of|a maximum of|up to|over|under|above|below)?\s*\d+(?:\.\d+)?\s?(?:%|per ?cent)\s*(?:of\s+)?/iu;
const AIM =
  /^(?:to\s+)?(?:reduc(?:e|ing|tion in|tion of)|increas(?:e|ing)(?: in| of)?|improv(?:e|ing|ement in)|maximis(?:e|ing)|minimis(?:e|ing)|maintain(?:ing)?|decreas(?:e|ing)(?: in)?|ensur(?:e|ing)(?: that)?(?: all)?|(?:deliver|build|create|provide|plant) (?:at least |over |up to |a minimum of )?[\d,]+)\s+(?:the\s+)?(?=\p{L}|%)/iu;
/** How far the aim goes: "to 8 days per FTE", "by 5%". */
const HOW_FAR =
  /\s+(?:to|by) (?:(?:less|more|fewer) than |below |under |over |above |at least |at most )?£?[\d.,]+.*$/iu;
/** Adjectives that look like an aim: "Increased …", "Improved …" say it too. */
const AIM_TOLD =
  /^(?:increased|improved|reduced)\s+(?=(?:number|percentage|%|proportion|rate|satisfaction|take-up|uptake|street)\b)/iu;

/**
 * A title without what surrounds the thing that is measured, its unit among that. Nothing would be left of some: such a
 * title stays as it is.
 */
export function strip(title: string, unitText: string): string {
  const whole = title.trim();
  const bare = stripEnds(
    whole
      .replace(/\s+/g, " ")
      .replace(/(?<!\b[A-E])\*+|\*+(?=\s*$)/g, "")
      .replace(/\s*\(([^()]*)\)/g, (bracket, inside: string) =>
        inside.trim().toLowerCase() === unitText.trim().toLowerCase() ? "" : bracket,
      )
      .replace(RETURN, "")
      .replace(RETURN_BEHIND, "expenditure on $1")
      .replace(CODE_AND_MARK, "")
      .replace(CODE_ALONE, "")
      .replace(CODE_BEFORE_SMALL, "")
      .replace(LETTERED, "")
      .replace(/(?<=\p{L})\((?=\p{L})/gu, " (")
      .replace(/\(((?:and|or) [^()]+)\)/gi, "$1")
      .trim(),
  );
  const measured = bare.replace(PERIOD_BEFORE, "").replace(TARGET_BEFORE, "percentage of ").replace(AIM_TOLD, "");
  const told = isChange(measured) || !AIM.test(measured) ? measured : measured.replace(AIM, "").replace(HOW_FAR, "");
  return told.trim() === "" ? whole : told.trim();
}

/** "Reduction in emissions (%)" is a change by so much, and no aim. */
function isChange(title: string): boolean {
  return /^(?:reduction|increase|improvement|decrease) (?:in|of)\b/iu.test(title);
}

/** Ends come off one by one, for one may hide another: "… (%) *", "… - all pupils (%)". */
function stripEnds(title: string): string {
  const shorter = title
    .replace(NOTE_IN_BRACKETS, "")
    .replace(CODE_BEHIND, (bracket, code: string, place: number) =>
      longFormBefore(title.slice(0, place), code) === null ? "" : bracket,
    )
    .replace(NOTE_BEHIND, "")
    .replace(PERIOD_BEHIND, "")
    .replace(FROM_BEHIND, "")
    .replace(/\s+(?:%|£[mk]?|£000s?)$/iu, "")
    .replace(/[\s.,;:*–—-]+$/u, "");
  return shorter === "" || shorter === title ? title : stripEnds(shorter);
}
