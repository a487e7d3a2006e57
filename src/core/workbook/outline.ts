import { formatPeriod } from "../format/period";
import type { Period } from "../measures/period";
import { type ContractTable, contractTable } from "./contract";
import { error, type Finding } from "./finding";
import type { TableGrid } from "./grid";
import type { Indicator } from "./indicator";
import { readIndicators } from "./indicators";
import type { LostTable } from "./mapping/mapped-grid";
import type { Observation } from "./observation";
import { readObservations } from "./observations";
import { readSettings } from "./read-settings";
import { hasAnyFigure, latestQuarter } from "./report-period";
import type { Settings } from "./settings";

/** What a workbook reports on: its own figures, without those of others that they are placed among. */
export interface WorkbookOutline {
  readonly settings: Settings;
  /** The quarter reported on. */
  readonly period: Period;
  readonly indicators: readonly Indicator[];
  /** By Ref, earliest first. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
}

/** The outline, or null where the workbook cannot be reported on at all; the findings say why. */
export interface ReadOutline {
  readonly outline: WorkbookOutline | null;
  readonly findings: readonly Finding[];
}

const REQUIRED = ["Indicators", "Observations"] as const;

/** The grids that stand for one table of the contract. */
export function tablesOf(grids: readonly TableGrid[], wanted: ContractTable): readonly TableGrid[] {
  return grids.filter(({ name }) => contractTable(name) === wanted);
}

/** Reads what a workbook reports on. Null where a required table is missing or `lost`, or no period can be used. */
export function readOutline(
  grids: readonly TableGrid[],
  askedPeriod: Period | null,
  lost: readonly LostTable[],
): ReadOutline {
  const lostFindings = lost.map(({ finding }) => finding);
  const isLost = (wanted: ContractTable): boolean => lost.some(({ table }) => table === wanted);
  const isMissing = (wanted: ContractTable): boolean => tablesOf(grids, wanted).length === 0;
  const [indicatorGrid] = tablesOf(grids, "Indicators");
  if (indicatorGrid === undefined || REQUIRED.some((name) => isMissing(name) || isLost(name)))
    return {
      outline: null,
      findings: [
        ...lostFindings,
        ...REQUIRED.filter((name) => isMissing(name) && !isLost(name)).map((name) => missingTable(name)),
      ],
    };
  const { settings, findings: settingFindings } = readSettings(tablesOf(grids, "Settings")[0] ?? null);
  const { indicators, findings: indicatorFindings } = readIndicators(indicatorGrid);
  const { observations, findings: observationFindings } = readObservations(tablesOf(grids, "Observations"), indicators);
  const findings = [...lostFindings, ...settingFindings, ...indicatorFindings, ...observationFindings];
  const period = askedPeriod ?? settings.currentPeriod ?? latestQuarter(indicators, observations);
  if (indicators.length === 0) return { outline: null, findings: [...findings, noIndicators()] };
  if (period === null) return { outline: null, findings: [...findings, noPeriod()] };
  if (!hasAnyFigure(period, indicators, observations))
    return { outline: null, findings: [...findings, nothingForPeriod(period)] };
  return { outline: { settings, period, indicators, observations }, findings };
}

function missingTable(name: ContractTable): Finding {
  return error("missing-table", {
    message: `This workbook has no table, named range or sheet called ${name}, so there is nothing to report on.`,
    advice: `Give the Excel table that holds them the name “${name}” (Table Design, Table Name), or its sheet; or point at them under Map my ranges.`,
  });
}

function noPeriod(): Finding {
  return error("no-usable-period", {
    message: "No indicator has a figure for a period that could be read, so there is nothing to report on.",
    advice: "Fill the Period column of Observations (Q3 2024/25), or type the Current period in Settings.",
  });
}

function noIndicators(): Finding {
  return error("no-indicators", {
    message: "The table Indicators has no row with a Ref, so there is nothing to report on.",
    advice: "Give each indicator a row with a Ref of its own.",
  });
}

function nothingForPeriod(period: Period): Finding {
  return error("no-usable-period", {
    message: `Observations has no row for ${formatPeriod(period)}, so there is nothing to report on.`,
    advice: "Choose another period, or add the quarter's rows to Observations.",
  });
}
