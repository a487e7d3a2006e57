import { TABLES } from "../findings/catalogue/tables";
import { formatList } from "../format/list";
import { fail, ok, type Result } from "../measures/result";
import { type AskedPeriod, meantBy, type UnreadPeriod } from "./asked-period";
import { type ContractTable, contractTable } from "./contract";
import { type Finding, finding } from "../findings/finding";
import type { TableGrid } from "./grid";
import { farAheadFindings } from "./far-ahead";
import { periodsHeld } from "./held-periods";
import type { Indicator } from "./indicator";
import { readIndicators, withoutHeadings } from "./indicators";
import type { LostTable } from "./mapping/mapped-grid";
import type { Observation } from "./observation";
import { readObservations } from "./observations";
import { offeredPeriods } from "./offered-periods";
import { otherRowsFinding } from "./other-rows";
import { withPooledApart } from "./pooled-years";
import { quoteCell } from "./quote-cell";
import { readSettings } from "./read-settings";
import {
  formatReportPeriod,
  hasAnyFigure,
  hasSuchPeriods,
  latestEnd,
  latestReported,
  type ReportPeriod,
} from "./report-period";
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
  /** What is reported on. */
  readonly period: ReportPeriod;
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
  const observationGrids = tablesOf(grids, "Observations");
  const periods = periodsHeld(observationGrids);
  const described = readIndicators(indicatorGrid, periods);
  const read = readObservations(observationGrids, described.indicators, periods);
  const { indicators, ...own } = withoutHeadings(described, read.observations);
  const { findings: pooledFindings, ...held } = withPooledApart({ indicators, observations: read.observations });
  return {
    held: { settings, ...held },
    stops,
    findings: [
      ...[...findings, ...settingFindings, ...own.findings, ...read.findings, ...pooledFindings],
      ...farAheadFindings(held.observations, settings.reportMonth),
      ...otherRowsFinding([...own.otherRows, ...read.otherRows]),
    ],
  };
}

/** What is asked for, else the one in Settings, read or not, else the usual of the figures that are held. */
export function wantedPeriod(
  { settings, indicators, observations }: HeldFigures,
  asked: AskedPeriod | null,
): ReportPeriod | UnreadPeriod | null {
  const wanted = asked ?? settings.currentPeriod;
  if (wanted?.kind === "unread") return wanted;
  return wanted === null
    ? latestReported(indicators, observations)
    : meantBy(wanted, indicators, latestEnd(indicators, observations));
}

/**
 * The same of the period that its own indicators have, where nobody has named one and the workbook's is of a kind that
 * none of them has: a report of yearly figures in a workbook with quarterly ones.
 */
export function ofOwnPeriod<Outline extends WorkbookOutline>(outline: Outline, asked: AskedPeriod | null): Outline {
  const { settings, indicators, observations, period: report } = outline;
  if (asked !== null || settings.currentPeriod !== null) return outline;
  if (report.kind === "period" && indicators.some((one) => hasSuchPeriods(one, report.period))) return outline;
  return { ...outline, period: latestReported(indicators, observations) ?? report };
}

/** How many periods that are held are named where another was asked for. */
const MOST_NAMED = 4;

/** The period, where the figures that are held have anything to report on for it; else why not. */
export function reportable(
  held: HeldFigures,
  period: ReportPeriod | UnreadPeriod | null,
): Result<ReportPeriod, Finding> {
  const { indicators, observations } = held;
  if (indicators.length === 0) return fail(finding(TABLES, "no-indicators", {}));
  if (period?.kind === "unread") return fail(unreadSetting(period, "setting"));
  const offered = offeredPeriods(held);
  if (period === null || offered.length === 0)
    return fail(finding(TABLES, "no-usable-period", { kind: "none-at-all" }));
  if (hasAnyFigure(period, indicators, observations)) return ok(period);
  const all = offered.filter((one) => one.kind === "period");
  const alike = all.filter((one) => period.kind === "period" && one.period.frequency === period.period.frequency);
  const periods = alike.length > 0 ? alike : all;
  const named = periods.slice(0, MOST_NAMED).map(formatReportPeriod);
  return fail(
    finding(TABLES, "no-usable-period", {
      kind: "not-the-one-wanted",
      period: formatReportPeriod(period),
      held: formatList(named.length < periods.length ? [...named, "earlier ones"] : named),
    }),
  );
}

/** Reads what a workbook reports on. Null where a required table is missing or `lost`, or no period can be used. */
export function readOutline(
  grids: readonly TableGrid[],
  asked: AskedPeriod | null,
  lost: readonly LostTable[],
): ReadOutline {
  const { held, stops, findings } = readHeld(grids, lost);
  if (held === null) return { outline: null, stops, findings };
  const period = reportable(held, wantedPeriod(held, asked));
  if (!period.ok) return { outline: null, stops: [period.reason], findings };
  const { currentPeriod } = held.settings;
  const unread = currentPeriod?.kind === "unread" ? [unreadSetting(currentPeriod, "setting-unused")] : [];
  return { outline: { ...held, period: period.value }, stops, findings: [...findings, ...unread] };
}

function unreadSetting({ cell }: UnreadPeriod, kind: "setting" | "setting-unused"): Finding {
  return finding(TABLES, "unknown-period", { kind, cell: quoteCell(cell) }, { source: cell.source });
}
