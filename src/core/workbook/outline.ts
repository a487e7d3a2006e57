import { TABLES } from "../findings/catalogue/tables";
import { formatPeriod } from "../format/period";
import type { Period } from "../measures/period";
import { fail, ok, type Result } from "../measures/result";
import { type ContractTable, contractTable } from "./contract";
import { type Finding, finding } from "../findings/finding";
import type { TableGrid } from "./grid";
import type { Indicator } from "./indicator";
import { readIndicators } from "./indicators";
import type { LostTable } from "./mapping/mapped-grid";
import type { Observation } from "./observation";
import { readObservations } from "./observations";
import { readSettings } from "./read-settings";
import { hasAnyFigure, latestQuarter } from "./report-period";
import type { Settings } from "./settings";

/** The workbook's own figures, whichever period is reported on. */
export interface HeldFigures {
  readonly settings: Settings;
  readonly indicators: readonly Indicator[];
  /** By Ref, earliest first. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
}

/** What a workbook reports on: its own figures, without those of others that they are placed among. */
export interface WorkbookOutline extends HeldFigures {
  /** The quarter reported on. */
  readonly period: Period;
}

interface Stopped {
  /** Why there is nothing to report on; empty where there is. */
  readonly stops: readonly Finding[];
  readonly findings: readonly Finding[];
}

interface ReadHeld extends Stopped {
  readonly held: HeldFigures | null;
}

/** The outline, or null where the workbook cannot be reported on at all. */
export interface ReadOutline extends Stopped {
  readonly outline: WorkbookOutline | null;
}

const REQUIRED = ["Indicators", "Observations"] as const;

/** The grids that stand for one table of the contract. */
export function tablesOf(grids: readonly TableGrid[], wanted: ContractTable): readonly TableGrid[] {
  return grids.filter(({ name }) => contractTable(name) === wanted);
}

/** Reads the workbook's own figures. Null where a required table is missing or `lost`. */
export function readHeld(grids: readonly TableGrid[], lost: readonly LostTable[]): ReadHeld {
  const isRequired = ({ table }: LostTable): boolean => REQUIRED.some((name) => name === table);
  const findings = lost.filter((one) => !isRequired(one)).map(({ finding }) => finding);
  const stops = [
    ...lost.filter(isRequired).map(({ finding }) => finding),
    ...REQUIRED.filter((name) => tablesOf(grids, name).length === 0 && !lost.some(({ table }) => table === name)).map(
      (table) => finding(TABLES, "missing-table", { table }),
    ),
  ];
  const [indicatorGrid] = tablesOf(grids, "Indicators");
  if (indicatorGrid === undefined || stops.length > 0) return { held: null, stops, findings };
  const { settings, findings: settingFindings } = readSettings(tablesOf(grids, "Settings")[0] ?? null);
  const { indicators, findings: indicatorFindings } = readIndicators(indicatorGrid);
  const { observations, findings: observationFindings } = readObservations(tablesOf(grids, "Observations"), indicators);
  return {
    held: { settings, indicators, observations },
    stops,
    findings: [...findings, ...settingFindings, ...indicatorFindings, ...observationFindings],
  };
}

/** The period that is reported on unless another is asked for: the one in Settings, else the latest quarter with a figure. */
export function ownPeriod({ settings, indicators, observations }: HeldFigures): Period | null {
  return settings.currentPeriod ?? latestQuarter(indicators, observations);
}

/** The period, where the figures that are held have anything to report on for it; else why not. */
export function reportable({ indicators, observations }: HeldFigures, period: Period | null): Result<Period, Finding> {
  if (indicators.length === 0) return fail(finding(TABLES, "no-indicators", {}));
  if (period === null) return fail(finding(TABLES, "no-usable-period", { kind: "none-at-all" }));
  return hasAnyFigure(period, indicators, observations)
    ? ok(period)
    : fail(finding(TABLES, "no-usable-period", { kind: "not-the-one-wanted", period: formatPeriod(period) }));
}

/** Reads what a workbook reports on. Null where a required table is missing or `lost`, or no period can be used. */
export function readOutline(
  grids: readonly TableGrid[],
  askedPeriod: Period | null,
  lost: readonly LostTable[],
): ReadOutline {
  const { held, stops, findings } = readHeld(grids, lost);
  if (held === null) return { outline: null, stops, findings };
  const period = reportable(held, askedPeriod ?? ownPeriod(held));
  return period.ok
    ? { outline: { ...held, period: period.value }, stops, findings }
    : { outline: null, stops: [period.reason], findings };
}
