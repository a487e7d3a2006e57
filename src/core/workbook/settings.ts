import type { ChangeRule } from "../measures/change";
import type { Exact } from "../measures/exact";
import type { Month, Period } from "../measures/period";
import type { QuartileRule } from "../measures/quartile";
import { type Finding, quoteCell, warning } from "./finding";
import { type Cell, cellText, type TableGrid } from "./grid";
import { readNumber } from "./read-number";
import { readReportPeriod } from "./read-period";
import { readYesNo, textOf } from "./read-words";
import { missingColumns } from "./missing-columns";
import { type ColumnNames, headerKey, openTable } from "./table";

/** The columns of the Settings table, by the headers that each is known by. */
export const SETTING_COLUMNS: ColumnNames<"setting" | "value"> = { setting: ["Setting", "Name"], value: ["Value"] };

/** The two levels that OHID reports. */
export type Confidence = 0.95 | 0.998;

/** How one council wants its report: every setting of the Settings table with its meaning. */
export interface Settings {
  readonly organisation: string;
  /** Our own area's code, needed for benchmarks and neighbours. */
  readonly areaCode: string | null;
  readonly reportTitle: string;
  readonly committee: string | null;
  readonly firstParagraphNumber: number;
  /** Null: the latest quarter with data. */
  readonly currentPeriod: Period | null;
  /** The month of the report: benchmarks published later are not used. Null: all that are held. */
  readonly reportMonth: Month | null;
  readonly quartileRule: QuartileRule;
  readonly changeRule: ChangeRule;
  /** A change no larger than this, in units of the first decimal place, is called similar. */
  readonly similarWithin: Exact;
  /** How sure intervals and tests are, as a share. */
  readonly confidence: Confidence;
  /** Counts of people from 1 to this are withheld; null for none. */
  readonly hideCountsTo: number | null;
  readonly pointsWording: "percentage points" | "points";
  readonly approximateLargeCounts: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  organisation: "",
  areaCode: null,
  reportTitle: "Performance report",
  committee: null,
  firstParagraphNumber: 1,
  currentPeriod: null,
  reportMonth: null,
  quartileRule: "dfe-lait",
  changeRule: "displayed",
  similarWithin: { above: 1n, below: 10n },
  confidence: 0.95,
  hideCountsTo: null,
  pointsWording: "percentage points",
  approximateLargeCounts: false,
};

interface SettingDefinition {
  readonly name: string;
  /** What it changes, in a sentence, with its default. */
  readonly meaning: string;
  /** The part of the settings that a cell asks for, or null where the cell makes no sense. */
  readonly read: (cell: Cell) => Partial<Settings> | null;
}

const text = (read: (value: string) => Partial<Settings> | null) => (cell: Cell) => read(cellText(cell.value));

const QUARTILE_RULES: Readonly<Record<string, QuartileRule>> = {
  dfelait: "dfe-lait",
  betterband: "better-band",
  "quartile.exc": "exc",
  exc: "exc",
  rank: "rank",
};

const oneOf =
  <Choice>(choices: Readonly<Record<string, Choice>>, setting: (choice: Choice) => Partial<Settings>) =>
  (value: string): Partial<Settings> | null => {
    const key = headerKey(value);
    const choice = Object.hasOwn(choices, key) ? choices[key] : undefined;
    return choice === undefined ? null : setting(choice);
  };

/** The closed list. A name that is not here is a finding. */
export const SETTINGS: readonly SettingDefinition[] = [
  {
    name: "Organisation",
    meaning: "The council's name, on the dashboard and in the opening paragraph.",
    read: text((organisation) => ({ organisation })),
  },
  {
    name: "Area code",
    meaning: "The council's nine-character area code (E10000018); benchmarks and neighbours need it.",
    read: text((areaCode) => ({ areaCode })),
  },
  {
    name: "Report title",
    meaning: "The title of dashboard and report. Default: Performance report.",
    read: text((reportTitle) => ({ reportTitle })),
  },
  {
    name: "Committee",
    meaning: "The committee that the report goes to, named in the opening paragraph.",
    read: text((committee) => ({ committee })),
  },
  {
    name: "First paragraph number",
    meaning: "The number of the first drafted paragraph. Default: 1.",
    read: readParagraphNumber,
  },
  {
    name: "Current period",
    meaning: "The quarter reported on (Q3 2024/25). Default: the latest quarter with data.",
    read: readCurrentPeriod,
  },
  {
    name: "Report date",
    meaning: "Benchmarks for years after it are not used. Default: all that the workbook holds.",
    read: readReportDate,
  },
  {
    name: "Quartile rule",
    meaning: "DfE LAIT (default: a value on a cut joins the lower values), better band, QUARTILE.EXC or rank.",
    read: text(oneOf(QUARTILE_RULES, (quartileRule) => ({ quartileRule }))),
  },
  {
    name: "Change is difference of",
    meaning: "displayed (default: what a reader can subtract) or exact figures.",
    read: text(oneOf({ displayed: "displayed", exact: "exact" } as const, (changeRule) => ({ changeRule }))),
  },
  {
    name: "Similar within",
    meaning: "A rate's change of at most this is called similar, at one decimal place. Default: 0.1.",
    read: readSimilarWithin,
  },
  {
    name: "Confidence",
    meaning:
      "How sure intervals and tests are: 95% (default) or 99.8%, with which fewer of many changes are false alarms.",
    read: readConfidence,
  },
  {
    name: "Hide counts from 1 to",
    meaning:
      "A number such as 5 withholds figures of people with a count from 1 to it, and what would give such a count away. Default: off.",
    read: readHideCounts,
  },
  {
    name: "Points wording",
    meaning: "percentage points (default) or points.",
    read: text(
      oneOf({ percentagepoints: "percentage points", points: "points" } as const, (pointsWording) => ({
        pointsWording,
      })),
    ),
  },
  {
    name: "Approximate large counts",
    meaning: "yes: counts marked approximate print as 92.5k. Default: no (92,500).",
    read: readApproximate,
  },
];

function readParagraphNumber(cell: Cell): Partial<Settings> | null {
  const firstParagraphNumber = Number(cellText(cell.value));
  return Number.isInteger(firstParagraphNumber) && firstParagraphNumber > 0 ? { firstParagraphNumber } : null;
}

function readCurrentPeriod(cell: Cell): Partial<Settings> | null {
  const currentPeriod = readReportPeriod(cell.value);
  return currentPeriod === null ? null : { currentPeriod };
}

function readReportDate(cell: Cell): Partial<Settings> | null {
  const period = readReportPeriod(cell.value);
  return period === null ? null : { reportMonth: period.end };
}

function readSimilarWithin(cell: Cell): Partial<Settings> | null {
  const reading = readNumber(cell);
  return reading.kind === "number" && reading.value.above >= 0n ? { similarWithin: reading.value } : null;
}

/** As a percentage or as a share; a percent-formatted cell holds the share. */
function readConfidence(cell: Cell): Partial<Settings> | null {
  const level = Number.parseFloat(cellText(cell.value));
  const confidence = ([0.95, 0.998] as const).find((one) => level === one || level === one * 100);
  return confidence === undefined ? null : { confidence };
}

/** Where only 1 were hidden, every hidden count would be known to be 1. */
const FEWEST_HIDDEN = 2;

function readHideCounts(cell: Cell): Partial<Settings> | null {
  const text = cellText(cell.value);
  if (/^(?:off|no|none|0)$/i.test(text)) return { hideCountsTo: null };
  const hideCountsTo = Number(text);
  return Number.isInteger(hideCountsTo) && hideCountsTo >= FEWEST_HIDDEN ? { hideCountsTo } : null;
}

function readApproximate(cell: Cell): Partial<Settings> | null {
  const approximateLargeCounts = readYesNo(cellText(cell.value));
  return approximateLargeCounts === null ? null : { approximateLargeCounts };
}

const NOWHERE = { sheet: "Settings", address: "A1" } as const;

/** True where a setting of that name can be read from a text as people type it; a blank text asks for the default. */
export function isReadableSetting(name: string, typed: string): boolean {
  const definition = SETTINGS.find((setting) => setting.name === name);
  if (definition === undefined) return false;
  return typed.trim() === "" || definition.read({ value: typed, format: "General", source: NOWHERE }) !== null;
}

/** Reads the Settings table; every setting it does not give keeps its default. */
export function readSettings(grid: TableGrid | null): {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
} {
  if (grid === null) return { settings: DEFAULT_SETTINGS, findings: [] };
  const table = openTable(grid, SETTING_COLUMNS);
  const findings: Finding[] = missingColumns(table, ["setting", "value"], { setting: ["Setting"], value: ["Value"] });
  const settings = table.rows.reduce((sofar, row) => {
    const name = row.cell("setting");
    const value = row.cell("value");
    if (name === null || value === null || textOf(name) === null || textOf(value) === null) return sofar;
    const definition = SETTINGS.find((setting) => headerKey(setting.name) === headerKey(name.value));
    if (definition === undefined) {
      findings.push(unknownSetting(name));
      return sofar;
    }
    const read = definition.read(value);
    if (read === null) findings.push(badSetting(definition, value));
    return { ...sofar, ...read };
  }, DEFAULT_SETTINGS);
  return { settings, findings };
}

function unknownSetting(cell: Cell): Finding {
  return warning("unknown-setting", {
    message: `The setting in ${quoteCell(cell)} is not known and was left alone.`,
    advice: `Use one of: ${SETTINGS.map(({ name }) => name).join(", ")}.`,
    source: cell.source,
  });
}

function badSetting({ name, meaning }: SettingDefinition, cell: Cell): Finding {
  return warning("bad-setting", {
    message: `The setting ${name} in ${quoteCell(cell)} could not be read; its default was used.`,
    advice: meaning,
    source: cell.source,
  });
}
