/**
 * Functions younger than the file format: files hold them with a prefix (`_xlfn.XLOOKUP`), people see them without.
 * Those of the add-in and of workbooks as councils write them; Excel has some hundred more.
 */
const PREFIXED: readonly (readonly [prefix: string, names: string])[] = [
  ["_xlfn._xlws.", "FILTER SORT"],
  [
    "_xlfn.",
    "XLOOKUP XMATCH LET LAMBDA UNIQUE SORTBY SEQUENCE RANDARRAY TEXTJOIN CONCAT IFS SWITCH MAXIFS MINIFS IFNA " +
      "TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW WRAPROWS WRAPCOLS " +
      "EXPAND BYROW BYCOL MAP REDUCE SCAN MAKEARRAY NUMBERVALUE XOR DAYS ISOWEEKNUM FORMULATEXT SHEET SHEETS " +
      "QUARTILE.INC QUARTILE.EXC PERCENTILE.INC PERCENTILE.EXC PERCENTRANK.INC PERCENTRANK.EXC RANK.EQ RANK.AVG " +
      "STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL MODE.MULT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV BINOM.DIST " +
      "BINOM.INV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST T.DIST T.DIST.2T T.DIST.RT T.INV " +
      "T.INV.2T T.TEST F.DIST F.INV F.TEST Z.TEST POISSON.DIST CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.S " +
      "COVARIANCE.P BETA.DIST GAMMA.DIST EXPON.DIST WEIBULL.DIST LOGNORM.DIST HYPGEOM.DIST NEGBINOM.DIST " +
      "CEILING.MATH FLOOR.MATH FORECAST.LINEAR",
  ],
];

const prefixOf = new Map(
  PREFIXED.flatMap(([prefix, names]) => names.split(" ").map((name) => [name, prefix] as const)),
);

/** The formula as files hold it. `formula` has no "=". */
export function toFileFormula(formula: string): string {
  return outsideQuotes(formula, (part) =>
    part.replace(/(?<![\w.])([A-Za-z][A-Za-z0-9.]*)(?=\()/g, (name) => (prefixOf.get(name.toUpperCase()) ?? "") + name),
  );
}

/** The formula as people see it. */
export function toShownFormula(formula: string): string {
  return outsideQuotes(formula, (part) => part.replace(/_xl(?:fn|ws|pm|udf)\./g, ""));
}

/** Applies the change to what stands outside "text" and 'sheet names'. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
