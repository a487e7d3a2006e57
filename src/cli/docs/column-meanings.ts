import { formatList } from "../../core/format/list";
import type { BenchmarkColumn } from "../../core/workbook/benchmark-columns";
import type { COMMENTARY_COLUMNS } from "../../core/workbook/commentary-columns";
import type { ComparatorColumn } from "../../core/workbook/comparator-columns";
import type { IndicatorColumn } from "../../core/workbook/indicator-columns";
import type { NEIGHBOUR_COLUMNS } from "../../core/workbook/neighbour-columns";
import type { ObservationColumn } from "../../core/workbook/observation-columns";
import type { SETTING_COLUMNS } from "../../core/workbook/read-settings";
import type { MappableTable } from "../../core/workbook/mapping/mappable-columns";
import { OFFERED_WORDS } from "./offered-words";

const oneOf = (column: keyof typeof OFFERED_WORDS): string => formatList(OFFERED_WORDS[column], "or");

const INDICATORS: Readonly<Record<IndicatorColumn, string>> = {
  ref: "A short code, unique to the indicator, that every table uses for it",
  indicator: "What is measured, as the Dashboard names it",
  unit: "What it is counted in: see [Units](#units)",
  subject: "What to call it in a sentence: a noun phrase such as “the share of reviews held on time”",
  theme: "Its group on the Dashboard and its heading in the report",
  polarity: `Which way is better: ${oneOf("polarity")}. Blank: no judgement`,
  basis: `The time that one figure covers: ${oneOf("basis")}. Only figures with the same basis are compared`,
  frequency: `How often a figure comes: ${oneOf("frequency")}. Blank: what is usual for the basis, otherwise what the periods show (dates a year apart are years), otherwise quarter`,
  compareWith: `What a figure is compared with: ${oneOf("compareWith")}. Both: the period before, and a year ago. Blank: the period before; for a figure for the year to date, a year ago if there is one; for a school term, the term before`,
  baseline: "A period to measure from, such as Q3 2019/20",
  similarWithin:
    "How large a change can be and still be called similar: 5 in its own unit, or 5% of the earlier figure (for a percentage, 5 points). Blank: as in Settings",
  decimals:
    "How many are printed, 0 to 6. Blank: as many as is usual for the unit, or as its figures or benchmark have",
  target:
    "One target for all periods: 90, a range such as 80 to 90, or a limit such as <5. Observations can have one for each period",
  targetType: `How the target is met: ${oneOf("targetType")}. Blank: by polarity`,
  targetBasis: `When the target is to be reached: ${oneOf("targetBasis")}. Blank: each period, or the end of the year for a total that grows through it`,
  tolerance: "How far a target can be missed and still be within tolerance: 5, or 5%",
  numeratorLabel: "What the numerator counts, in the plural: reviews",
  denominatorLabel: "What it is out of, in the plural: children",
  benchmark: "Its name in Benchmarks. Blank: no quartile from authorities’ values",
  benchmarkYear: "The year to place it in. Blank: the latest that had ended by the report’s date",
  quartile:
    "yes or no. no: its publisher gives no quartiles for it, as in DfE’s tool where authorities are too close together; rank, England and neighbours are still shown. Blank: yes",
  supports: "The Ref whose paragraph this figure joins",
  countsPeople: "yes or no: whether Hide counts from 1 to applies to it",
  samePeople:
    "yes or no: whether each period counts largely the same people as the one before, in which case a change is not tested. Blank: yes for what is counted on a date",
  reports: "The reports that include it, separated by commas. Blank: all",
  narrative: "yes or no. no: on the Dashboard only",
  order: "A number to sort by. Blank: in the order of the rows",
  note: "Printed under Notes on the Dashboard",
};

const OBSERVATIONS: Readonly<Record<ObservationColumn, string>> = {
  ref: "The indicator’s Ref",
  period: "The period that the row’s figures are for: see [Periods](#periods)",
  figure:
    "In a wide table, what its row holds: numerator, denominator, value, lower or upper. Not needed where all are values, or where the headings say it (`Q3 2024/25 Num`)",
  numerator: "What was counted",
  denominator: "What it is out of; numerator and denominator make the value",
  value: "The figure itself, where there are no counts. If it disagrees with its counts, that is a finding",
  lower:
    "The lower limit of the figure’s 95% interval, where its publisher gives one. It is used instead of one worked out",
  upper: "The upper limit",
  status: `${oneOf("status")}; also a mark that withholds the figure`,
  approximate: "yes: the counts are estimates. The value is used, and the counts are printed as approximate",
  target: "The target of this period, in place of the one in Indicators",
  tolerance: "The tolerance of this period",
  statedChange: "The change as the service states it, where there is no earlier figure: printed as stated",
  statedRecord: "Such as “lowest since 2019”: printed as stated by the service",
  note: "Printed with the figure; where there is no figure, the reason why",
};

const BENCHMARKS: Readonly<Record<BenchmarkColumn, string>> = {
  benchmark: "The name that Indicators asks for. In a wide table the names are headings instead",
  year: "The year of the values. In a wide table it can be in the heading, or in the table’s name (Benchmarks_2023_24)",
  yearKind: "Which kind of year a bare 2024 is, as given in downloads",
  areaCode: "The authority’s nine-character code. A former code counts as today’s",
  area: "Its name, where there is no code",
  value: "The published value",
  lower: "The lower limit of its 95% interval; read from England’s row",
  upper: "The upper limit",
  level: "In downloads: national, or local authority. Rows of other levels are left out",
  country: "In downloads: the country’s code, for the national row",
  districtCode: "The district’s code, in rows of the level Local authority district.",
  district: "The district’s name, in such rows.",
};

const NEIGHBOURS: Readonly<Record<keyof typeof NEIGHBOUR_COLUMNS, string>> = {
  area: "An authority. Only the rows of your own area count",
  neighbour: "One of its statistical neighbours. Or a column for each, named SN1, SN2 and so on, as DfE publishes them",
};

const COMPARATORS: Readonly<Record<ComparatorColumn, string>> = {
  ref: "The indicator’s Ref",
  period: "The period or year that they are for",
  england: "England’s figure",
  neighbours: "The statistical neighbours’ figure",
  firstCut: "The cut between the lowest quarter of values and the next",
  median: "The middle one",
  thirdCut: "The cut between the highest quarter and the one before it",
  stated: "The quartile as the service states it; printed as stated, never as worked out",
  from: "Where they come from, for readers of the workbook. Not printed",
};

const COMMENTARY: Readonly<Record<keyof typeof COMMENTARY_COLUMNS, string>> = {
  ref: "The indicator that it is about",
  section: "Or the theme that it is about, as written in Indicators",
  period: "The period that it is for. Blank: every period",
  text: "The words",
  use: `${oneOf("use")}. Blank: after figures`,
};

const SETTINGS: Readonly<Record<keyof typeof SETTING_COLUMNS, string>> = {
  setting: "One of the names below",
  value: "Its value. Blank: the default",
};

/** What each column of the contract is for, in a line; a column without one does not compile. */
export const COLUMN_MEANINGS: Readonly<Record<MappableTable, Readonly<Record<string, string>>>> = {
  Indicators: INDICATORS,
  Observations: OBSERVATIONS,
  Benchmarks: BENCHMARKS,
  Neighbours: NEIGHBOURS,
  Comparators: COMPARATORS,
  Commentary: COMMENTARY,
  Settings: SETTINGS,
};
