import { replaced } from "./spell";

/** Those who share posts with others. */
const STAFF =
  "(?:women|men|(?:BAME|BME|ethnic minority|minority ethnic|disabled|female|male|black|LGBT\\+?) (?:staff|employees|people|officers|managers))";
/** What a regulator rates, and its words for it. */
const RATED =
  "(?:good or outstanding|good or better|outstanding|good|inadequate|requires improvement|requiring improvement)";
/** What is done at a counter, by telephone or online. */
const TRANSACTIONS =
  "(?:[a-z]+ )?(?:transactions|payments|applications|bookings|contacts|requests|reports|claims|renewals)";
/** What became of a thing, or how it is, where a title puts it before the thing. */
const BEFORE = "abandoned|missed|upheld|unanswered|rejected|overturned|cancelled|withdrawn|reopened|aborted|overpaid";
const HOW = "late|overdue|outstanding|timely|unsuccessful|ineligible|non-compliant";

/** Titles of a share that have the words of its whole and of its part the other way round. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(${STAFF}) in (?:the )?(.*\\b(?:posts|positions|roles|jobs))$`), "$2 held by $1"],
  [new RegExp(`^(${STAFF}) in (?:the )?(top \\d.*)$`), "the $2 who were $1"],
  [new RegExp(`^(${STAFF}) in (?:the )?(workforce)$`), "the $2 who were $1"],
  [new RegExp(`^(${STAFF}) in ((?:[a-z]+ )?(?:management|leadership))$`), "those in $2 who were $1"],
  [new RegExp(`^online (${TRANSACTIONS})$`), "$1 made online"],
  [new RegExp(`^(?:digital|electronic) (${TRANSACTIONS})$`), "$1 made digitally"],
  [/^(?:right[- ]first[- ]time|first[- ]time[- ](?:fix|fixed)) (repairs)$/, "$1 completed right first time"],
  [/^smoking (adults|people|women|mothers|pupils)( .+)?$/, "$1$2 who smoke"],
  [/^on[- ]time ([a-z ]+s)$/, "$1 that were on time"],
  [
    new RegExp(`^(${RATED})(?: rated)? ([a-z ]+s)(?: \\((?:the )?(CQC)\\)| by (?:the )?(CQC))$`),
    "$2 rated $1 by the $3$4",
  ],
  [new RegExp(`^(${RATED})(?: rated)? ([a-z ]+s)(?: \\((Ofsted)\\)| by (Ofsted))$`), "$2 rated $1 by $3$4"],
  [
    new RegExp(`^(${RATED})(?: rated)? ((?:[a-z]+ )*(?:schools|homes|providers|nurseries|settings|services))$`),
    "$2 rated $1",
  ],
  [new RegExp(`^(${BEFORE}) ((?:[A-Za-z]+ )?[a-z]+s)$`), "$2 that were $1"],
  [new RegExp(`^(${HOW}) ((?:[a-z]+ )?[a-z]+s)$`), "$2 that were $1"],
  [/^(?:total )?(spend|spending|expenditure) (with (?!the budget).+)$/, "$1 that was $2"],
  [/^debt (more than \d+ [a-z]+ old)$/, "debt that was $1"],
];

/** What a percentage is of, with the whole before its part: "senior posts held by women" of "women in senior posts". */
export function wholeFirst(of: string): string {
  return replaced(of, FORMS);
}
