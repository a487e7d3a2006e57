/** What the rows that stay to be seen have in one column. */
export type ColumnFilter = ValuesFilter | CustomFilter | TopFilter | DynamicFilter | KeptFilter;

/** One of these texts, as cells show them, or a date in one of these spans. */
export interface ValuesFilter {
  readonly kind: "values";
  readonly texts: readonly string[];
  readonly blanks: boolean;
  readonly dates: readonly DateSpan[];
}

export const DATE_PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;
export type DatePart = (typeof DATE_PARTS)[number];

/** The year, month … of a date, as far as `grouping`. */
export interface DateSpan {
  readonly grouping: DatePart;
  readonly parts: readonly number[];
}

interface CustomFilter {
  readonly kind: "custom";
  readonly joined: "and" | "or";
  readonly conditions: readonly Condition[];
}

export interface Condition {
  readonly operator: "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual";
  /** A number, or a text with "*" and "?". */
  readonly value: string;
}

/** The highest or lowest of the column's numbers. */
export interface TopFilter {
  readonly kind: "top";
  readonly end: "top" | "bottom";
  readonly unit: "items" | "percent";
  readonly count: number;
}

/** What depends on the other cells or on the day: "aboveAverage", "thisMonth", "Q1", "M12" … */
interface DynamicFilter {
  readonly kind: "dynamic";
  readonly type: string;
}

/** A kind that is kept as the file has it and cannot be worked out: by colour or by icon. */
interface KeptFilter {
  readonly kind: "kept";
  readonly xml: string;
}
