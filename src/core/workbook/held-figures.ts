import { TABLES } from "../findings/catalogue/tables";
import { type Finding, finding } from "../findings/finding";
import { type ContractTable, contractTable } from "./contract";
import type { Cell, TableGrid } from "./grid";
import { type PeriodsHeld, periodsHeld } from "./held-periods";
import type { Indicator } from "./indicator";
import { readIndicators, withoutHeadings } from "./indicators";
import type { LostTable } from "./mapping/mapped-grid";
import type { Observation } from "./observation";
import { withPeriodHeadings } from "./observation-headings";
import { readObservations } from "./observations";
import type { UnreadPeriod } from "./own-period";
import { withPooledApart } from "./pooled-years";
import type { ReadObservation } from "./read-observation";
import { readSettings } from "./read-settings";
import type { Settings } from "./settings";

/** The workbook's own figures, whichever period is reported on. */
export interface HeldFigures {
  readonly settings: Settings;
  readonly indicators: readonly Indicator[];
  /** By Ref, earliest first. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
}

/** The rows that the figures were read from. */
export interface HeldRows {
  /** Each that names an indicator and a period, used or not, with its cells. */
  readonly asRead: readonly ReadObservation[];
  /** Cells that name no period of their indicator. */
  readonly unread: readonly UnreadPeriod[];
  /** The periods that cells name. */
  readonly periods: PeriodsHeld;
  /** The first filled cells of headings, notes and totals. */
  readonly otherRows: readonly Cell[];
}

/** Figures with their rows, or why there are none; and what was not as it should be where they were read. */
export type ReadHeld = { readonly stops: readonly Finding[]; readonly findings: readonly Finding[] } & (
  | { readonly held: HeldFigures; readonly rows: HeldRows }
  | { readonly held: null; readonly rows: null }
);

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
  if (indicatorGrid === undefined || stops.length > 0) return { held: null, rows: null, stops, findings };
  const { settings, findings: settingFindings } = readSettings(tablesOf(grids, "Settings")[0] ?? null);
  const observationGrids = tablesOf(grids, "Observations").map(withPeriodHeadings);
  const periods = periodsHeld(observationGrids);
  const described = readIndicators(indicatorGrid, periods);
  const read = readObservations(observationGrids, described.indicators, periods);
  const { indicators, ...own } = withoutHeadings(described, read.observations);
  const { findings: pooledFindings, ...held } = withPooledApart({ indicators, observations: read.observations });
  return {
    held: { settings, ...held },
    rows: { asRead: read.asRead, unread: read.unread, periods, otherRows: [...own.otherRows, ...read.otherRows] },
    stops,
    findings: [...findings, ...settingFindings, ...own.findings, ...read.findings, ...pooledFindings],
  };
}
