import type { EndTable, Report, ReportedIndicator } from "../facts/report";
import { formatPercentChange, previousOf, signedWithUnit } from "./table-change";
import { VERDICT_WORDS } from "../facts/figure/verdict";

/** Whether a cell tells good or bad news, or that there is nothing to tell. */
type CellTone = "plain" | "good" | "near" | "bad" | "absent";

export interface TextCell {
  readonly text: string;
  readonly tone: CellTone;
}

export interface TextColumn {
  readonly header: TableHeader;
  readonly align: "left" | "right";
}

/** An indicator's cells, one a column, or the name of the theme to which the rows below it belong. */
export type TextRow =
  | { readonly kind: "theme"; readonly name: string }
  | { readonly kind: "indicator"; readonly cells: readonly TextCell[] };

/** A table of words, ready to print. */
export interface TextTable {
  readonly title: string;
  /** What it shows, whose, and when. */
  readonly caption: string;
  readonly columns: readonly TextColumn[];
  readonly rows: readonly TextRow[];
}

/** The table's heading, and what its caption begins with. */
const TITLES: Readonly<Record<EndTable["holds"], string>> = {
  "all-indicators": "Indicators",
  "other-indicators": "Table of other indicators",
};

const NONE = "–";

interface Column {
  readonly align: TextColumn["align"];
  readonly cell: (one: ReportedIndicator) => string | TextCell;
}

const COLUMNS = {
  Ref: { align: "left", cell: ({ ref }) => ref },
  Indicator: { align: "left", cell: ({ name }) => name },
  Period: { align: "left", cell: periodCell },
  Previous: { align: "right", cell: ({ comparisons: [main] }) => (main === undefined ? NONE : previousOf(main)) },
  Current: { align: "right", cell: currentCell },
  Change: { align: "right", cell: changeCell },
  Judgement: { align: "left", cell: judgementCell },
  Target: { align: "left", cell: ({ target }) => (target === null ? NONE : sayTarget(target)) },
  "Against target": { align: "left", cell: ({ target }) => (target === null ? NONE : STANDINGS[target.rag]) },
  Quartile: { align: "left", cell: quartileCell },
} as const satisfies Readonly<Record<string, Column>>;

export type TableHeader = keyof typeof COLUMNS;

const HEADERS = Object.keys(COLUMNS) as TableHeader[];

/**
 * The indicators of a report's end table, a row each under their themes: what moved, how it is judged, where it
 * stands. A column in which no row says anything is left out, and so are periods that are all the report's own.
 */
export function indicatorTable({ indicators, endTable, organisation, period }: Table): TextTable {
  const held = new Set(endTable.refs);
  const title = TITLES[endTable.holds];
  const rows = byTheme(indicators.filter(({ ref }) => held.has(ref))).map(({ theme, of }) => ({
    theme,
    rows: of.map((one) => HEADERS.map((header) => cellOf(COLUMNS[header].cell(one)))),
  }));
  const all = rows.flatMap((one) => one.rows);
  const isShown = HEADERS.map((header, column) =>
    header === "Period"
      ? all.some((cells) => cells[column]?.text !== period)
      : all.some((cells) => cells[column]?.text !== NONE),
  );
  const shown = <Of>(cells: readonly Of[]): readonly Of[] => cells.filter((_, column) => isShown[column]);
  return {
    title,
    caption: [title, organisation, period].filter((part) => part !== "").join(", "),
    columns: shown(HEADERS.map((header) => ({ header, align: COLUMNS[header].align }))),
    rows: rows.flatMap((one): TextRow[] => [
      ...(one.theme === null ? [] : [{ kind: "theme", name: one.theme } as const]),
      ...one.rows.map((cells) => ({ kind: "indicator", cells: shown(cells) }) as const),
    ]),
  };
}

type Table = Pick<Report, "indicators" | "endTable" | "organisation" | "period">;

/** The indicators theme by theme, in the order in which themes first come, those without one first; one theme needs no name. */
function byTheme(indicators: Table["indicators"]): readonly {
  readonly theme: string | null;
  readonly of: Table["indicators"];
}[] {
  const themes = [...new Set(indicators.map(({ theme }) => theme))];
  if (themes.length < 2) return [{ theme: null, of: indicators }];
  return [...new Set([null, ...themes])].map((theme) => ({
    theme,
    of: indicators.filter((one) => one.theme === theme),
  }));
}

function cellOf(cell: string | TextCell): TextCell {
  return typeof cell === "string" ? { text: cell, tone: cell === NONE ? "absent" : "plain" } : cell;
}

const STATUSES = { provisional: "provisional", revised: "revised", estimated: "estimate" } as const;

function periodCell({ period, status }: ReportedIndicator): string {
  if (period === null) return NONE;
  return status === "final" || status === "not-available" ? period : `${period} (${STATUSES[status]})`;
}

function currentCell({ value }: ReportedIndicator): string | TextCell {
  return value?.display ?? { text: "Not available", tone: "absent" };
}

function changeCell({ value, comparisons: [main] }: ReportedIndicator): string {
  if (main?.change == null) return NONE;
  return `${signedWithUnit(main.change, [value, main.previous])}${formatPercentChange(main.change)}`;
}

const JUDGEMENT_TONES: Partial<Readonly<Record<string, CellTone>>> = { better: "good", worse: "bad" };

function judgementCell({ comparisons: [main] }: ReportedIndicator): string | TextCell {
  if (main === undefined) return NONE;
  return { text: VERDICT_WORDS[main.verdict], tone: JUDGEMENT_TONES[main.verdict] ?? "plain" };
}

type Target = NonNullable<ReportedIndicator["target"]>;

const STANDINGS: Readonly<Record<Target["rag"], TextCell>> = {
  green: { text: "Met (green)", tone: "good" },
  amber: { text: "Within tolerance (amber)", tone: "near" },
  red: { text: "Missed (red)", tone: "bad" },
  "not-yet": { text: "Judged at year end", tone: "plain" },
};

/** Nothing lies beyond all or nothing: "100% or more" and "no more than 0" say too much. */
const ALL = /^100(?:\.0+)?%/;
const NOTHING_AT_ALL = /^[^1-9]*$/;

/** The target with its side, as people say it: "90% or more", "no more than 12%", "8% to 12%". */
function sayTarget({ type, display }: Target): string {
  switch (type) {
    case "at-least":
      return ALL.test(display) ? display : `${display} or more`;
    case "at-most":
      return NOTHING_AT_ALL.test(display) ? display : `No more than ${display}`;
    case "above":
      return `More than ${display}`;
    case "below":
      return `Less than ${display}`;
    case "range":
      return display;
  }
}

const QUARTILES = ["", "Top", "Second", "Third", "Bottom"] as const;

function quartileCell({ quartile }: ReportedIndicator): string {
  if (quartile === null) return NONE;
  return `${QUARTILES[quartile.position]} (${quartile.stated ? "stated" : quartile.year})`;
}
