import type { AskedPeriod } from "./asked-period";
import type { Finding } from "../findings/finding";
import type { TableGrid } from "./grid";
import { type HeldFigures, readHeld } from "./held-figures";
import type { LostTable } from "./mapping/mapped-grid";
import { ownFigureFindings } from "./own-figure-findings";
import { hasSuchPeriods, latestReported, type ReportPeriod } from "./report-period";
import { reportable, unreadSetting, wantedPeriod } from "./reportable";

/** What a workbook reports on: its own figures, without those of others that they are placed among. */
export interface WorkbookOutline extends HeldFigures {
  /** What is reported on. */
  readonly period: ReportPeriod;
}

/** The outline, or null where the workbook cannot be reported on at all. */
export interface ReadOutline {
  readonly outline: WorkbookOutline | null;
  /** Why there is nothing to report on; empty where there is. */
  readonly stops: readonly Finding[];
  readonly findings: readonly Finding[];
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

/** Reads what a workbook reports on. Null where a required table is missing or `lost`, or no period can be used. */
export function readOutline(
  grids: readonly TableGrid[],
  asked: AskedPeriod | null,
  lost: readonly LostTable[],
): ReadOutline {
  const { held, rows, stops, findings: inReading } = readHeld(grids, lost);
  if (held === null) return { outline: null, stops, findings: inReading };
  const findings = [...inReading, ...ownFigureFindings(held, rows)];
  const period = reportable(held, wantedPeriod(held, asked));
  if (!period.ok) return { outline: null, stops: [period.reason], findings };
  const { currentPeriod } = held.settings;
  const unread = currentPeriod?.kind === "unread" ? [unreadSetting(currentPeriod, "setting-unused")] : [];
  return { outline: { ...held, period: period.value }, stops, findings: [...findings, ...unread] };
}
