import type { QuartileRule } from "../measures/quartile";
import { type Cell, cellText } from "./grid";
import { readNumber } from "./read-number";
import { readReportPeriod } from "./read-period";
import { readYesNo } from "./read-words";
import type { Settings } from "./settings";
import { headerKey } from "./table";

/** One setting of the contract. */
export interface SettingDefinition {
  readonly name: string;
  /** What it changes, in a sentence, with its default. */
  readonly meaning: string;
  /** The values of a closed list, the default first; empty where any text, number or date may stand. */
  readonly choices: readonly string[];
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

const NO_CHOICES: readonly string[] = [];

/** The closed list. A name that is not here is a finding. */
export const SETTINGS: readonly SettingDefinition[] = [
  {
    name: "Organisation",
    meaning: "The council’s name, on the dashboard and in the opening paragraph.",
    choices: NO_CHOICES,
    read: text((organisation) => ({ organisation })),
  },
  {
    name: "Area code",
    meaning: "The council’s nine-character area code (E10000018); benchmarks and neighbours need it.",
    choices: NO_CHOICES,
    read: text((areaCode) => ({ areaCode })),
  },
  {
    name: "Report title",
    meaning: "The title of dashboard and report. Default: Performance report.",
    choices: NO_CHOICES,
    read: text((reportTitle) => ({ reportTitle })),
  },
  {
    name: "Committee",
    meaning: "The committee that the report goes to, named in the opening paragraph.",
    choices: NO_CHOICES,
    read: text((committee) => ({ committee })),
  },
  {
    name: "First paragraph number",
    meaning: "The number of the first drafted paragraph. Default: 1.",
    choices: NO_CHOICES,
    read: readParagraphNumber,
  },
  {
    name: "Current period",
    meaning: "The quarter reported on (Q3 2024/25). Default: the latest quarter with data.",
    choices: NO_CHOICES,
    read: readCurrentPeriod,
  },
  {
    name: "Report date",
    meaning: "Benchmarks for years after it are not used. Default: all that the workbook holds.",
    choices: NO_CHOICES,
    read: readReportDate,
  },
  {
    name: "Quartile rule",
    meaning: "DfE LAIT (default: a value on a cut joins the lower values), better band, QUARTILE.EXC or rank.",
    choices: ["DfE LAIT", "better band", "QUARTILE.EXC", "rank"],
    read: text(oneOf(QUARTILE_RULES, (quartileRule) => ({ quartileRule }))),
  },
  {
    name: "Change is difference of",
    meaning: "displayed (default: what a reader can subtract) or exact figures.",
    choices: ["displayed", "exact"],
    read: text(oneOf({ displayed: "displayed", exact: "exact" } as const, (changeRule) => ({ changeRule }))),
  },
  {
    name: "Similar within",
    meaning: "A rate’s change of at most this is called similar, at one decimal place. Default: 0.1.",
    choices: NO_CHOICES,
    read: readSimilarWithin,
  },
  {
    name: "Confidence",
    meaning:
      "How sure intervals and tests are: 95% (default) or 99.8%, with which fewer of many changes are false alarms.",
    choices: ["95%", "99.8%"],
    read: readConfidence,
  },
  {
    name: "Hide counts from 1 to",
    meaning:
      "A number such as 5 withholds figures of people with a count from 1 to it, and what would give such a count away. Default: off.",
    choices: NO_CHOICES,
    read: readHideCounts,
  },
  {
    name: "Points wording",
    meaning: "percentage points (default) or points.",
    choices: ["percentage points", "points"],
    read: text(
      oneOf({ percentagepoints: "percentage points", points: "points" } as const, (pointsWording) => ({
        pointsWording,
      })),
    ),
  },
  {
    name: "Approximate large counts",
    meaning: "yes: counts marked approximate print as 92.5k. Default: no (92,500).",
    choices: ["no", "yes"],
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

/** What a text as people type it asks for; null where it makes no sense. A blank text asks for the default. */
function readTyped({ read }: SettingDefinition, typed: string): Partial<Settings> | null {
  return typed.trim() === "" ? {} : read({ value: typed, format: "General", source: NOWHERE });
}

/** True where a setting of that name can be read from a text as people type it; a blank text asks for the default. */
export function isReadableSetting(name: string, typed: string): boolean {
  const definition = SETTINGS.find((setting) => setting.name === name);
  return definition !== undefined && readTyped(definition, typed) !== null;
}

/** The one of its choices that a typed value stands for, as 95% for "0.95"; null where it stands for none. */
export function choiceFor(definition: SettingDefinition, typed: string): string | null {
  const { choices } = definition;
  if (typed.trim() === "") return choices[0] ?? null;
  return choices.find((choice) => isSameReading(readTyped(definition, choice), readTyped(definition, typed))) ?? null;
}

/** Readings of a closed list hold one word or number each. */
function isSameReading(one: Partial<Settings> | null, other: Partial<Settings> | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
