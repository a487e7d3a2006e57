import type { SheetPlan } from "../core/dashboard/sheet-plan";
import { readKeptJson } from "../core/workbook/kept-json";

export type Input = string | number | boolean;

/** A cell that the owner keeps beside a row of ours, as it is put down elsewhere. */
export interface BesideCell {
  /** In R1C1 style, so that it means the same from another row. */
  readonly input: Input;
  /** What it says. */
  readonly shown: string;
  readonly numberFormat: string;
  readonly look: Excel.CellPropertiesFormat;
}

/** What the owner keeps beside one row, by the header of the owner's column. */
export type BesideRow = Readonly<Record<string, BesideCell>>;

/** What stood beside rows that are gone, by the row's key. */
export type KeptBeside = Readonly<Record<string, BesideRow>>;

/** The name of the workbook setting that keeps it. */
export function keptBesideName({ blockName }: SheetPlan): string {
  return `${blockName}_Beside`;
}

/**
 * The name of the workbook setting that holds all that stands beside rows while they are written in another order; empty
 * once they are. Where Excel stops half-way it is the truth, and the sheet is not.
 */
export function movingBesideName({ blockName }: SheetPlan): string {
  return `${blockName}_Moving`;
}

/** What stands beside rows that were being written when Excel stopped; null where nothing stopped. */
export function readMovingBeside(value: unknown): KeptBeside | null {
  return typeof value === "string" && value !== "" ? readKeptBeside(value) : null;
}

export function readKeptBeside(value: unknown): KeptBeside {
  return readKeptJson(value) as KeptBeside;
}
