/** The figures of Workings that hold for a period or for several, each by its words before and after their names. */
const DATED = {
  figure: { before: "Figure, ", after: "" },
  "earlier-figure": { before: "Earlier figure, ", after: "" },
  change: { before: "Change since ", after: "" },
  "change-in-per-cent": { before: "Change since ", after: " as a percentage" },
  average: { before: "Average of ", after: "" },
  "change-on-average": { before: "Change from the average of ", after: "" },
  "change-on-average-in-per-cent": { before: "Change from the average of ", after: " as a percentage" },
  england: { before: "England, ", after: "" },
  neighbours: { before: "Neighbours, ", after: "" },
  quartile: { before: "Quartile, ", after: "" },
} as const;

/** Those whose words name no period. */
const UNDATED = {
  "no-figure": "Figure",
  "gap-to-target": "Gap to target",
  "gap-to-england": "Gap to England",
  "gap-to-neighbours": "Gap to neighbours",
  "first-cut": "First quarter cut",
  median: "Median",
  "third-cut": "Third quarter cut",
  rank: "Rank",
  "rank-out-of": "Rank, out of",
  "rank-shared": "Rank, shared with",
} as const;

type DatedKind = keyof typeof DATED;
type UndatedKind = keyof typeof UNDATED;

/** What a row of Workings is of. */
export type FigureKind = DatedKind | UndatedKind;

/** What a row of Workings is of, and the period or periods that its words name, as printed. */
export type FigureName =
  | { readonly kind: DatedKind; readonly period: string }
  | { readonly kind: UndatedKind; readonly period?: undefined };

/** The words in a row's column Figure: "Change since Q2 2024/25". */
export function figureWords(name: FigureName): string {
  if (name.period === undefined) return UNDATED[name.kind];
  const { before, after } = DATED[name.kind];
  return `${before}${name.period}${after}`;
}

/** What a row with those words is of, in Workings as some refresh wrote them; null where no row of ours has such words. */
export function kindOfWords(words: string): FigureKind | null {
  const undated = UNDATED_KINDS.find((kind) => UNDATED[kind] === words);
  return undated ?? DATED_KINDS.find((kind) => isDated(kind, words)) ?? null;
}

const UNDATED_KINDS = Object.keys(UNDATED) as UndatedKind[];

/** The longest words first, as "Change since … as a percentage" is no change since a period called so. */
const DATED_KINDS = (Object.keys(DATED) as DatedKind[]).sort((one, other) => lengthOf(other) - lengthOf(one));

function lengthOf(kind: DatedKind): number {
  return DATED[kind].before.length + DATED[kind].after.length;
}

function isDated(kind: DatedKind, words: string): boolean {
  const { before, after } = DATED[kind];
  return words.length > lengthOf(kind) && words.startsWith(before) && words.endsWith(after);
}
