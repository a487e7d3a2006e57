/**
 * The batch that Microsoft's client sends at every `context.sync()`, and the answer it expects.
 * Member names travel in PascalCase: `tabColor` is `TabColor` on the wire.
 */

/** How an object of the client is to be found again here. */
export const PATH_TYPE = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** What to do with the object a path leads to. */
export const ACTION_TYPE = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  /** A mark in the batch, by which the client names the failing statement; it also attaches event handlers. */
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  update: 9,
} as const;

/** Set in a request's flags when the batch may change the workbook. The client itself decides. */
export const WRITE_FLAG = 1;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Non-zero where the argument is an object: the id of its path. Nested like the arguments. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
  readonly RecursiveQueryInfo?: { readonly Queries: Readonly<Record<string, Query>> };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Which action failed; the client turns it into `debugInfo.statement`. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** One result per action, in order, up to the first error. What was done before the error stays done. */
export interface BatchResponse {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: BatchError;
}
