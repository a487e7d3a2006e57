/** What goes into a cell: a number stays a number, text is never taken for a formula or a date. */
export type PlanValue = string | number;

/**
 * A live formula: Excel's words, parted by cells of the formula's own row (columns counted within the block). `expected`
 * is what it must show; null where nothing is held against it.
 */
export interface PlanFormula {
  readonly formula: readonly (string | { readonly column: number })[];
  readonly expected: PlanValue | null;
}

export type PlanCell = PlanValue | PlanFormula;

export function isFormula(cell: PlanCell): cell is PlanFormula {
  return typeof cell === "object";
}

/** A block of cells by first row and column, counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellStyle {
  readonly bold?: true;
  readonly underline?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Letters become smaller where the column is too narrow for them; only of what is not wrapped. */
  readonly shrink?: true;
  /** Steps of space before the text, to part it from the figures to its left. */
  readonly indent?: number;
  /** A thin line of this colour between the rows of the block. */
  readonly rowLines?: string;
}

/** For figures, which Excel shows as #### where a column that its owner has made narrow has no room for them. */
export const ONE_LINE = { wrap: false, shrink: true } as const;

export interface StyledBlock {
  readonly block: Block;
  readonly style: CellStyle;
}

/** Number formats of a block, one a cell. */
export interface FormattedBlock {
  readonly block: Block;
  readonly formats: readonly (readonly string[])[];
}

/** What a cell must say for a conditional look, in terms of cells of its own row or of the row above. */
export type Condition =
  /** The row's cell in a column begins with a text. */
  | { readonly kind: "begins-with"; readonly column: number; readonly text: string }
  /** The cell itself begins with a text. */
  | { readonly kind: "itself-begins-with"; readonly text: string }
  | { readonly kind: "same-as-above"; readonly column: number }
  | { readonly kind: "differs-from-above"; readonly column: number };

/** A look that follows the cells' own content, so that it survives sorting. */
export interface ConditionalStyle {
  readonly block: Block;
  readonly when: Condition;
  readonly style: { readonly fill?: string; readonly color?: string; readonly bold?: true; readonly topLine?: string };
}

/** How one series of a chart looks. Weights are in points. */
export type SeriesLook =
  /** Dots at each figure, and the latest in numbers, above or below its dot. */
  | {
      readonly kind: "marked-line";
      readonly color: string;
      readonly weight: number;
      readonly labelFormat: string;
      readonly labelAt: "above" | "below";
    }
  | {
      readonly kind: "line";
      readonly color: string;
      readonly weight: number;
      readonly dash: "solid" | "dashed" | "dotted";
    }
  /** A part of a stacked column. */
  | { readonly kind: "part"; readonly color: string }
  /** Marks over the columns, without a line. */
  | { readonly kind: "marks"; readonly color: string; readonly fill: string };

export interface ChartSeries {
  readonly name: string;
  /** Its cells, counted within the block of the chart's source. */
  readonly values: Block;
  readonly look: SeriesLook;
  /** Not in the legend, because another series of the same look is. */
  readonly unlisted?: true;
}

/** A native chart as plain data. */
export interface ChartPlan {
  /** By which it is found again. */
  readonly name: string;
  readonly kind: "lines" | "stacked-columns";
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Block;
  /** The block name of the plan whose cells it draws. */
  readonly source: string;
  readonly categories: Block;
  readonly series: readonly [ChartSeries, ...ChartSeries[]];
  /** Number format of the value axis. */
  readonly axisFormat: string;
  /** Null for an end that Excel finds by the figures. */
  readonly axisRange: { readonly from: number | null; readonly to: number | null };
}

/**
 * One sheet of ours as plain data: all that is needed to write it, and nothing of Excel's ways. Places count from the
 * block's first cell, wherever in the sheet that stands.
 */
export interface SheetPlan {
  /** The defined name that marks our block and by which the sheet is found again. */
  readonly blockName: string;
  /** The sheet's name where it is made anew. */
  readonly sheetName: string;
  /** Every cell of the block; rows of one length. */
  readonly values: readonly (readonly PlanCell[])[];
  readonly numberFormats: readonly FormattedBlock[];
  readonly styles: readonly StyledBlock[];
  /** The first wins where two speak of one cell. */
  readonly conditionalStyles: readonly ConditionalStyle[];
  /** In points, one a column. */
  readonly columnWidths: readonly number[];
  /** Rows of a height of their own, in points; the table's rows fit what they hold. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** The sheet's one table; null for a sheet of charts. */
  readonly table: { readonly name: string; readonly block: Block } | null;
  /** The columns by which a row of the table is known again, wherever it stands: what the owner keeps beside it follows. */
  readonly keyColumns: readonly number[];
  /**
   * The column of the table's body that is the author's, counted within the block; null for none. Its cells are written
   * only where another text belongs there, and lose neither words nor looks otherwise.
   */
  readonly authorColumn: number | null;
  /** The cell that says that a refresh is under way, and at the end when it was made. */
  readonly stamp: { readonly row: number; readonly column: number };
  readonly charts: readonly ChartPlan[];
  readonly freezeRows: number;
  /** `columns`: so many first ones are printed; null for all. */
  readonly print: { readonly titleRow: number | null; readonly footer: string; readonly columns: number | null };
}

/** How many lines a plan has above its table; all of them where it has none. */
export function linesAbove({ table, values }: SheetPlan): number {
  return table?.block.row ?? values.length;
}
