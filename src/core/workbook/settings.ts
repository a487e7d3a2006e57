import type { ChangeRule } from "../measures/change";
import type { Month } from "../measures/period";
import type { QuartileRule } from "../measures/quartile";
import { type AskedPeriod, askedEnd, readAskedPeriod, type UnreadPeriod } from "./asked-period";
import type { Confidence } from "./confidence";
import type { FilteredRows } from "./filtered-rows";
import { type Cell, cellText } from "./grid";
import { readYesNo } from "./read-words";
import { closedSetting, setting } from "./setting";
import { readSimilarWithin, type SimilarWithin, USUAL_SIMILAR_WITHIN } from "./similar-within";

/** Whose published values a figure is placed among. */
export type AuthoritiesCounted = "in-being" | "as-published";

/** Which indicators get a paragraph of their own, and in what order. */
export type ParagraphsChosen = "by-size" | "all" | "exceptions-first" | "exceptions-only";

/** What a change is called that chance alone could bring. */
export type ChangesWithinChance = "no-clear-change" | "judged";

/** Whether the draft asks why a target was missed, and what is being done. */
export type ReasonAndAction = "ask" | "leave-out";

function readReportMonth(cell: Cell): Month | undefined {
  const asked = readAskedPeriod(cell.value);
  return asked === null ? undefined : (askedEnd(asked) ?? undefined);
}

const readText = (cell: Cell): string => cellText(cell.value);

/** How one council wants its report: the closed list of the Settings table. A name that is not here is a finding. */
export const SETTINGS = {
  organisation: setting<string>({
    name: "Organisation",
    meaning: "The council’s name, on the dashboard and in the opening paragraph.",
    usual: "",
    example: "Exampleshire County Council",
    read: readText,
  }),
  areaCode: setting<string | null>({
    name: "Area code",
    meaning: "The council’s nine-character area code (E10000018); benchmarks and neighbours need it.",
    usual: null,
    read: readText,
  }),
  reportTitle: setting<string>({
    name: "Report title",
    meaning: "The title of dashboard and report. Default: Performance report.",
    usual: "Performance report",
    example: "Performance report",
    read: readText,
  }),
  committee: setting<string | null>({
    name: "Committee",
    meaning: "The committee that the report goes to, named in the opening paragraph.",
    usual: null,
    read: readText,
  }),
  recommendation: setting<string | null>({
    name: "Recommendation",
    meaning: "What the committee is asked to do, as the report's last paragraph. Default: none.",
    usual: null,
    read: readText,
  }),
  firstParagraphNumber: setting<number>({
    name: "First paragraph number",
    meaning: "The number of the first drafted paragraph. Default: 1.",
    usual: 1,
    example: 1,
    read: readParagraphNumber,
  }),
  paragraphs: closedSetting<ParagraphsChosen>({
    name: "Paragraphs",
    meaning:
      "Which indicators get a paragraph: all; exceptions first (off target or worse, then better or in the top quartile, the others in a table); or exceptions only (off target or worse, the others in a table). Default: by size (all up to 40 indicators, exceptions first above).",
    words: [
      ["by size", "by-size"],
      ["all", "all"],
      ["exceptions first", "exceptions-first"],
      ["exceptions only", "exceptions-only"],
    ],
    alsoWritten: [["exceptions", "exceptions-only"]],
  }),
  /** Null: the latest with data. One that cannot be read is kept, for no other may stand in for it. */
  currentPeriod: setting<AskedPeriod | UnreadPeriod | null>({
    name: "Current period",
    meaning:
      "The period reported on: a quarter (Q3 2024/25), month, term or year, or latest of each. Default: the latest quarter with data; without quarterly figures, the latest period that all have in common, else latest of each.",
    usual: null,
    read: (cell) => readAskedPeriod(cell.value) ?? { kind: "unread", cell },
  }),
  /** The month of the report: benchmarks published later are not used. Null: all that are held. */
  reportMonth: setting<Month | null>({
    name: "Report date",
    meaning: "Benchmarks for years after it are not used. Default: all that the workbook holds.",
    usual: null,
    read: readReportMonth,
  }),
  reasonAndAction: closedSetting<ReasonAndAction>({
    name: "Reason and action",
    meaning:
      "What follows the paragraph of a missed target without Commentary: ask (default: a prompt for the reason and the action) or leave out.",
    words: [
      ["ask", "ask"],
      ["leave out", "leave-out"],
    ],
  }),
  quartileRule: closedSetting<QuartileRule>({
    name: "Quartile rule",
    meaning: "DfE LAIT (default: a value on a cut joins the lower values), better band, QUARTILE.EXC or rank.",
    words: [
      ["DfE LAIT", "dfe-lait"],
      ["better band", "better-band"],
      ["QUARTILE.EXC", "exc"],
      ["rank", "rank"],
    ],
    alsoWritten: [["exc", "exc"]],
  }),
  authoritiesCounted: closedSetting<AuthoritiesCounted>({
    name: "Authorities counted",
    meaning:
      "Whose published values a figure is placed among: in being (default: authorities that were in being at the year's end) or as published (whoever has a value, as DfE's tool counts).",
    words: [
      ["in being", "in-being"],
      ["as published", "as-published"],
    ],
  }),
  filteredRows: closedSetting<FilteredRows>({
    name: "Filtered rows",
    meaning:
      "What becomes of rows of Benchmarks that a filter hides: leave out (default) or count. Rows hidden by hand, and hidden rows of every other table, count.",
    words: [
      ["leave out", "leave-out"],
      ["count", "count"],
    ],
  }),
  changeRule: closedSetting<ChangeRule>({
    name: "Change is difference of",
    meaning: "displayed (default: what a reader can subtract) or exact figures.",
    words: [
      ["displayed", "displayed"],
      ["exact", "exact"],
    ],
    // As its meaning reads.
    alsoWritten: [
      ["displayed figures", "displayed"],
      ["exact figures", "exact"],
    ],
  }),
  similarWithin: setting<SimilarWithin>({
    name: "Similar within",
    meaning:
      "How large a change may be and still be called similar: of rates a number, at one decimal place; of counts and money a per cent of the earlier figure. Default: 0.1; 1%.",
    usual: USUAL_SIMILAR_WITHIN,
    example: "0.1; 1%",
    read: readSimilarWithin,
  }),
  changesWithinChance: closedSetting<ChangesWithinChance>({
    name: "Changes within chance",
    meaning:
      "What a change is called that chance alone could bring, as a test of the counts says: no clear change (default), or judged better or worse like any other.",
    words: [
      ["no clear change", "no-clear-change"],
      ["judged", "judged"],
    ],
  }),
  /** How sure intervals and tests are, as a share. */
  confidence: setting<Confidence>({
    name: "Confidence",
    meaning:
      "How sure intervals and tests are: 95% (default) or 99.8%, with which fewer of many changes are false alarms.",
    usual: 0.95,
    choices: ["95%", "99.8%"],
    example: "95%",
    read: readConfidence,
  }),
  /** Counts of people from 1 to this are withheld; null for none. */
  hideCountsTo: setting<number | null>({
    name: "Hide counts from 1 to",
    meaning:
      "A number such as 5 withholds figures of people with a count from 1 to it, and what would give such a count away. Default: off.",
    usual: null,
    example: "off",
    read: readHideCounts,
  }),
  pointsWording: closedSetting<"percentage points" | "points">({
    name: "Points wording",
    meaning: "percentage points (default) or points.",
    words: [
      ["percentage points", "percentage points"],
      ["points", "points"],
    ],
  }),
  approximateLargeCounts: setting<boolean>({
    name: "Approximate large counts",
    meaning: "yes: counts marked approximate print as 92.5k. Default: no (92,500).",
    usual: false,
    choices: ["no", "yes"],
    example: "no",
    read: (cell) => readYesNo(cellText(cell.value)) ?? undefined,
  }),
} as const;

type SettingKey = keyof typeof SETTINGS;

/** What one council's report goes by. */
export type Settings = { readonly [Key in SettingKey]: (typeof SETTINGS)[Key]["usual"] };

/** The settings of a workbook that says nothing. */
export const DEFAULT_SETTINGS = Object.fromEntries(
  Object.entries(SETTINGS).map(([key, { usual }]) => [key, usual]),
) as Settings; // each key with what its own row takes

function readParagraphNumber(cell: Cell): number | undefined {
  const number = Number(cellText(cell.value));
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

/** As a percentage or as a share; a percent-formatted cell holds the share. */
function readConfidence(cell: Cell): Confidence | undefined {
  const level = Number.parseFloat(cellText(cell.value));
  return ([0.95, 0.998] as const).find((one) => level === one || level === one * 100);
}

/** Where only 1 were hidden, every hidden count would be known to be 1. */
const FEWEST_HIDDEN = 2;

function readHideCounts(cell: Cell): number | null | undefined {
  const text = cellText(cell.value);
  if (/^(?:off|no|none|0)$/i.test(text)) return null;
  const most = Number(text);
  return Number.isInteger(most) && most >= FEWEST_HIDDEN ? most : undefined;
}
