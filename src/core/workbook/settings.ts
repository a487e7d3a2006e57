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
    meaning: "The council’s name, as on the dashboard and in the opening paragraph.",
    usual: "",
    example: "Exampleshire County Council",
    read: readText,
  }),
  areaCode: setting<string | null>({
    name: "Area code",
    meaning: "The council’s nine-character area code (E10000018); needed for benchmarks and neighbours.",
    usual: null,
    read: readText,
  }),
  reportTitle: setting<string>({
    name: "Report title",
    meaning: "The title of the dashboard and the report. Default: Performance report.",
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
    meaning: "What the committee is asked to do: the report's last paragraph. Default: none.",
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
      "Which indicators get a paragraph: all; exceptions first (off target or worse, then better or in the top quartile, the others in a table); or exceptions only (off target or worse, the others in a table). Default: by size (all for up to 40 indicators, exceptions first for more).",
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
      "The period reported on: a quarter (Q3 2024/25), month, term or year, or latest of each. Default: the latest quarter with data; if there are no quarterly figures, the latest period that all indicators have, or otherwise latest of each.",
    usual: null,
    read: (cell) => readAskedPeriod(cell.value) ?? { kind: "unread", cell },
  }),
  /** The month of the report: benchmarks published later are not used. Null: all that are held. */
  reportMonth: setting<Month | null>({
    name: "Report date",
    meaning: "The date of the report: benchmarks for later years are not used. Default: all benchmarks are used.",
    usual: null,
    read: readReportMonth,
  }),
  reasonAndAction: closedSetting<ReasonAndAction>({
    name: "Reason and action",
    meaning:
      "What follows the paragraph on a missed target that has no Commentary: ask (default; prompts for the reason and the action) or leave out.",
    words: [
      ["ask", "ask"],
      ["leave out", "leave-out"],
    ],
  }),
  quartileRule: closedSetting<QuartileRule>({
    name: "Quartile rule",
    meaning:
      "How quartiles are worked out: DfE LAIT (default; a value on a cut belongs with the lower values), better band, QUARTILE.EXC or rank.",
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
      "Which authorities a figure is ranked among: in being (default; those that existed at the end of the year) or as published (all that have a value, as in DfE's tool).",
    words: [
      ["in being", "in-being"],
      ["as published", "as-published"],
    ],
  }),
  filteredRows: closedSetting<FilteredRows>({
    name: "Filtered rows",
    meaning:
      "What happens to rows of Benchmarks that a filter hides: leave out (default) or count. Rows hidden by hand, and hidden rows in any other table, always count.",
    words: [
      ["leave out", "leave-out"],
      ["count", "count"],
    ],
  }),
  changeRule: closedSetting<ChangeRule>({
    name: "Change is difference of",
    meaning: "Which figures a change is the difference of: displayed (default; what a reader can subtract) or exact.",
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
      "How large a change can be and still be called similar: a number for rates, at one decimal place; a percentage of the earlier figure for counts and money. Default: 0.1; 1%.",
    usual: USUAL_SIMILAR_WITHIN,
    example: "0.1; 1%",
    read: readSimilarWithin,
  }),
  changesWithinChance: closedSetting<ChangesWithinChance>({
    name: "Changes within chance",
    meaning:
      "What to call a change that a test of the counts shows could be due to chance alone: no clear change (default), or judged (better or worse, like any other).",
    words: [
      ["no clear change", "no-clear-change"],
      ["judged", "judged"],
    ],
  }),
  /** How sure intervals and tests are, as a share. */
  confidence: setting<Confidence>({
    name: "Confidence",
    meaning:
      "The confidence level of intervals and tests: 95% (default) or 99.8%, which gives fewer false alarms where many changes are tested.",
    usual: 0.95,
    choices: ["95%", "99.8%"],
    example: "95%",
    read: readConfidence,
  }),
  /** Counts of people from 1 to this are withheld; null for none. */
  hideCountsTo: setting<number | null>({
    name: "Hide counts from 1 to",
    meaning:
      "A number such as 5 withholds any figure with a count of people from 1 to 5, and any figure that would give such a count away. Default: off.",
    usual: null,
    example: "off",
    read: readHideCounts,
  }),
  pointsWording: closedSetting<"percentage points" | "points">({
    name: "Points wording",
    meaning: "What the difference of two percentages is called: percentage points (default) or points.",
    words: [
      ["percentage points", "percentage points"],
      ["points", "points"],
    ],
  }),
  approximateLargeCounts: setting<boolean>({
    name: "Approximate large counts",
    meaning: "yes: counts marked as approximate are printed as 92.5k. Default: no (92,500).",
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
