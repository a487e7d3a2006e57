import type { SheetPlan } from "../../core/dashboard/sheet-plan";
import { isRecord, readKeptJson } from "../../core/workbook/kept-json";

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
export type BesideRow = ReadonlyMap<string, BesideCell>;

/** What stood beside rows that are gone, by the row's key. */
export type KeptBeside = ReadonlyMap<string, BesideRow>;

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

/** What stood beside rows that are gone; without what is no cell of an owner's, for another hand may have written it. */
export function readKeptBeside(value: unknown): KeptBeside {
  return new Map(Object.entries(readKeptJson(value)).map(([key, row]) => [key, besideRow(row)]));
}

/** The same as the text that a workbook setting keeps: objects by row and header. */
export function writeKeptBeside(kept: KeptBeside): string {
  return JSON.stringify(Object.fromEntries([...kept].map(([key, row]) => [key, Object.fromEntries(row)])));
}

function besideRow(kept: unknown): BesideRow {
  if (!isRecord(kept)) return new Map();
  return new Map(
    Object.entries(kept).flatMap(([header, cell]): [string, BesideCell][] =>
      isBesideCell(cell) ? [[header, cell]] : [],
    ),
  );
}

function isBesideCell(kept: unknown): kept is BesideCell {
  if (!isRecord(kept)) return false;
  const { input, shown, numberFormat, look } = kept;
  const isInput = ["string", "number", "boolean"].includes(typeof input);
  return isInput && typeof shown === "string" && typeof numberFormat === "string" && isRecord(look);
}
