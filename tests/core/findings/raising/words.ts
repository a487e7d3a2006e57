import type { AuthorWish } from "../../../../src/core/author/author-request";
import { authorFindings } from "../../../../src/core/author/author-findings";
import { commentFindings } from "../../../../src/core/author/comment-findings";
import type { ParagraphMemory, PrintedFigure } from "../../../../src/core/author/paragraph-memory";
import { OWN_HEADERS } from "../../../../src/core/facts/own-sheets";
import type { OwnText } from "../../../../src/core/facts/report";
import type { MAPPING } from "../../../../src/core/findings/catalogue/mapping";
import type { NARRATIVE } from "../../../../src/core/findings/catalogue/narrative";
import { checkPhrases } from "../../../../src/core/narrative/own-phrases";
import { createWording } from "../../../../src/core/narrative/wording";
import type { Commentary } from "../../../../src/core/workbook/commentary";
import type { CellValue, TableGrid } from "../../../../src/core/workbook/grid";
import { draftMapping, draftWithForm, type PointedRange } from "../../../../src/core/workbook/mapping/draft-mapping";
import { goneRange, mappedGrid, unreadableMapping } from "../../../../src/core/workbook/mapping/mapped-grid";
import type { TableMapping } from "../../../../src/core/workbook/mapping/mapping";
import { mappingProblems } from "../../../../src/core/workbook/mapping/mapping-problems";
import { readPhrases } from "../../../../src/core/workbook/phrases";
import { paragraph } from "../../../support/pane-report";
import { sampleNarrative, textsOf } from "../../../support/sample";
import { gridsOf, type Row, tableOf } from "../../../support/tables";
import type { Raise, Raised } from "../../../support/raised-findings";
import { inWorkbook } from "./inputs";

function pointed(values: readonly (readonly CellValue[])[], part: Partial<PointedRange> = {}): PointedRange {
  return {
    sheet: "KPI data",
    firstRow: 1,
    firstColumn: 1,
    rows: values.length,
    columns: values[0]?.length ?? 0,
    table: null,
    owner: "owner",
    below: "open",
    right: "open",
    top: { values, formats: values.map((row) => row.map(() => "General")) },
    ...part,
  };
}

const LONG = [
  ["Ref", "Period", "Value"],
  ["EX1", "Q1 2024/25", 1],
];

const problemsOf =
  (range: PointedRange, table: "Observations" | "Indicators" = "Observations"): Raise =>
  () =>
    mappingProblems(draftMapping(table, range), range).map(({ finding }) => finding);

/** What is wrong where the heading of one column is chosen for the value too. */
const valueFrom =
  (headings: readonly string[], value: number): Raise =>
  () => {
    const range = pointed([headings, ["EX1", "Q1 2024/25", 1, 2]]);
    const draft = draftMapping("Observations", range);
    const chosen = { ...draft, columns: { ...draft.columns, value } };
    return mappingProblems(chosen, range).map(({ finding }) => finding);
  };

const readAs =
  (mapping: Pick<TableMapping, "form" | "columns">, headings: readonly CellValue[]): Raise =>
  () => {
    const { sheet, firstRow, firstColumn, rows, columns, top } = pointed([headings, headings.map(() => 1)]);
    const cells = { sheet, firstRow, firstColumn, rows, columns, ...top };
    const read = mappedGrid("Observations", { ...mapping, headingRows: 1, below: "open", right: "open" }, cells);
    return read.kind === "lost" ? [read.lost.finding] : [];
  };

export const MAPPING_RAISED: Raised<typeof MAPPING> = {
  "mapping-own-sheet": problemsOf(pointed(LONG, { owner: "quartile" })),
  "mapping-empty": problemsOf(pointed([["", ""]])),
  "mapping-one-row": problemsOf(pointed([["Ref", "Period", "Value"]])),
  "mapping-unmatched": {
    "none-fits": problemsOf(
      pointed([
        ["Alpha", "Beta"],
        ["EX1", 1],
      ]),
    ),
    "several-fit": problemsOf(
      pointed([
        ["Indicator", "Unit", "KPI number of 2023", "KPI number of 2024"],
        ["Visits", "number", 1, 2],
      ]),
      "Indicators",
    ),
  },
  "mapping-no-heading": valueFrom(["Ref", "Period", "Actual", ""], 3),
  "mapping-heading-double": {
    "when-mapped": valueFrom(["Ref", "Period", "Actual", "actual "], 3),
    "when-read": readAs({ form: "long", columns: { ref: "KPI" } }, ["KPI", "KPI"]),
  },
  "mapping-heading-gone": readAs({ form: "long", columns: { ref: "KPI" } }, ["Code"]),
  "mapping-no-periods": {
    "when-mapped": () => {
      const range = pointed(LONG);
      return mappingProblems(draftWithForm(draftMapping("Observations", range), "wide"), range).map(
        ({ finding }) => finding,
      );
    },
    "without-years": problemsOf(
      pointed([
        ["Ref", "Q1", "Q2"],
        ["EX1", 1, 2],
      ]),
    ),
    "when-read": readAs({ form: "wide", columns: { ref: "KPI" } }, ["KPI", "Lead"]),
  },
  "mapping-range-gone": () => [goneRange("Observations").finding],
  "mapping-unreadable": () => [unreadableMapping("Observations").finding],
};

const inPhrases =
  (...rows: readonly Row[]): Raise =>
  () =>
    checkPhrases(readPhrases([tableOf("Phrases", rows)])).findings;

const inDraft =
  (indicator: Row, own: Row, ...others: readonly TableGrid[]): Raise =>
  () =>
    sampleNarrative(gridsOf({ indicators: [indicator], observations: [own], others })).findings;

const printed = (text: string): PrintedFigure => ({ ref: "X1", kind: "level", period: "Q3 2024/25", text });

const memory = (figures: readonly string[], superseded: readonly string[] = []): ParagraphMemory => ({
  section: "Homes",
  name: "Example measure",
  text: "",
  figures: figures.map(printed),
  superseded: superseded.map(printed),
  meanings: [],
  changedMeanings: [],
});

const inComment =
  (text: string, of: ParagraphMemory): Raise =>
  () => {
    const source = { sheet: "Commentary", address: "B2" };
    const comment: Commentary = { ref: "X1", section: null, period: null, text, use: "after-figures", source };
    return commentFindings([comment], new Map([["X1", of]]));
  };

const inText =
  (stale: OwnText["stale"][number], of: ParagraphMemory): Raise =>
  () => {
    const own: OwnText = { key: "X1", section: "Homes", text: "Mine.", status: "", stale: [stale], lastTime: null };
    return authorFindings(
      [paragraph({ id: "X1", kind: "indicator", ref: "X1", text: "Draft.", own })],
      new Map([["X1", of]]),
    );
  };

/** A refresh, up to what it would write. */
const refreshing =
  (wish: AuthorWish, kept: { readonly memory?: string; readonly authorTables?: readonly TableGrid[] } = {}): Raise =>
  () => {
    const { memory: left = null, authorTables = [] } = kept;
    return textsOf(gridsOf({ observations: [{ Value: 50 }] }), { authorTables, memory: left }, wish).findings;
  };

export const NARRATIVE_RAISED: Raised<typeof NARRATIVE> = {
  "subject-wanted": inDraft({ Indicator: "Are we on time?", Subject: "" }, { Value: 50 }),
  "unknown-phrase": {
    "known-family": inPhrases({ Key: "level.first", Text: "x" }),
    "unknown-family": inPhrases({ Key: "nope.key", Text: "x" }),
  },
  "abbreviation-with-two-meanings": inWorkbook({
    observations: [{ Value: 50 }],
    others: [
      tableOf("Glossary", [
        { Abbreviation: "CP", Meaning: "child protection" },
        { Abbreviation: "CP", Meaning: "corporate plan" },
      ]),
    ],
  }),
  "incomplete-phrase": {
    "no-text": inPhrases({ Key: "report.closing", Text: "" }),
    "no-key": inPhrases({ Key: "", Text: "All done." }),
  },
  "phrase-needed": inPhrases({ Key: "when.in-quarter", Text: "-" }),
  "duplicate-phrase": inPhrases({ Key: "report.closing", Text: "Done." }, { Key: "report.closing", Text: "Over." }),
  "broken-phrase": {
    unclosed: inPhrases({ Key: "status.estimated", Text: "{unclosed too" }),
    "formats-again": inPhrases({ Key: "level.subject-first", Text: "{subject} was {value, number}." }),
    "strange-names": inPhrases({ Key: "status.estimated", Text: "It is {figure}." }),
    "not-given-here": () => {
      const phrase = tableOf("Phrases", [{ Key: "when.in-quarter", Text: "in {period}, {ago}" }]);
      const { forParagraph, findings } = createWording(readPhrases([phrase]));
      forParagraph(0)("when.in-quarter", { period: "Q3 2024/25", quarterMonths: "October and December 2024" });
      return findings;
    },
  },
  "phrase-has-number": inPhrases({ Key: "target.missed", Text: "The target of 95% is missed." }),
  "phrase-claims-more": inPhrases({ Key: "change.worse", Text: "It fell because of cuts." }),
  "comment-without-place": {
    indicator: inWorkbook({
      observations: [{ Value: 50 }],
      others: [tableOf("Commentary", [{ Ref: "Z9", Text: "Well." }])],
    }),
    theme: inWorkbook({
      observations: [{ Value: 50 }],
      others: [tableOf("Commentary", [{ Section: "Nowhere", Text: "Well." }])],
    }),
  },
  "comment-says-old-figure": inComment("It was 50.0%.", memory(["60.0%"], ["50.0%"])),
  "comment-figure-not-in-paragraph": inComment("It was 70.0%.", memory(["60.0%"])),
  "comment-figure-without-period": inComment("It was 60.0%.", memory(["60.0%"])),
  "text-says-old-figure": {
    certain: inText({ was: "50.0%", now: "60.0%", isCertain: true }, memory(["60.0%"])),
    likely: inText({ was: "50.0%", now: "60.0%", isCertain: false }, memory(["60.0%"])),
  },
  "text-gives-dropped-figure": {
    certain: inText({ was: "50.0%", now: null, isCertain: true }, memory(["60.0%"])),
    likely: inText({ was: "50.0%", now: null, isCertain: false }, memory(["60.0%"])),
    "certain-and-not-shown": inText({ was: "50.0%", now: null, isCertain: true }, memory([])),
    "likely-and-not-shown": inText({ was: "50.0%", now: null, isCertain: false }, memory([])),
  },
  "unknown-paragraph": refreshing({ kind: "update-figures", of: ["Z9"] }),
  "author-column-gone": refreshing(
    { kind: "refresh" },
    {
      authorTables: [tableOf("Narrative", [Object.fromEntries([...OWN_HEADERS].slice(0, 2).map((one) => [one, "x"]))])],
    },
  ),
  "memory-unreadable": refreshing({ kind: "refresh" }, { memory: "not ours" }),
};
