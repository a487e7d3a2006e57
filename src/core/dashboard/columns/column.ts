import type { IndicatorFacts } from "../../facts/facts";
import type { Commentary } from "../../workbook/commentary";
import type { Settings } from "../../workbook/settings";
import type { PlanValue } from "../sheet-plan";
import type { FigureKind } from "../workings/figure-name";

/** A cell of the table: its value and, for a number, its format. */
export interface DashboardCell {
  readonly value: PlanValue;
  readonly format: string;
  /** What a reader sees of a number; empty for a text, which is broken into lines. */
  readonly printed: string;
}

/** What a row of the table is made from. */
export interface DashboardReading {
  readonly facts: IndicatorFacts;
  readonly comments: readonly Commentary[];
  readonly settings: Settings;
}

/** A look that some of the columns have: figures stay on one line, an indent parts a text from figures to its left. */
export type ColumnLook = "indented" | "one-line" | "bold";

/** All that is to be said of one column of the Dashboard but its header. */
export interface DashboardColumn {
  /** In points. */
  readonly width: number;
  readonly align: "left" | "right";
  readonly looks: readonly ColumnLook[];
  /** What it is, in a sentence. */
  readonly about: string;
  /** The figures of Workings that it shows, the answer first. */
  readonly explains: readonly FigureKind[] | "all";
  readonly cell: (reading: DashboardReading) => DashboardCell;
}
