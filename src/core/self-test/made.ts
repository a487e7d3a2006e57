import { contractTable } from "../workbook/contract";

/** What a workbook holds, as far as a test could be mistaken for it. */
export interface Inventory {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: readonly { readonly name: string; readonly sheetId: string }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly settings: readonly string[];
  /** The id of the sheet in front. */
  readonly inFront: string;
}

/** What a test brings with it. */
export interface Needed {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** What every defined name, table and workbook setting of ours begins with. */
const OURS = "Quartile_";
const OUR_TABLES = "Quartile";

/**
 * Why the test cannot run in a workbook, a sentence each; none where it can. Tables and defined names belong to the whole
 * workbook, so a test beside tables of the contract or sheets of ours could not tell its own from the owner's.
 */
export function obstacles(
  { sheets, tables, names, settings }: Inventory,
  neededSheets: readonly string[],
): readonly string[] {
  const isContracts = ({ name }: { readonly name: string }): boolean => contractTable(name) !== null;
  const isNeeded = (name: string): boolean =>
    neededSheets.some((needed) => needed.toLowerCase() === name.toLowerCase());
  const hasOurs =
    [...names.map(({ name }) => name), ...settings].some((name) => name.startsWith(OURS)) ||
    tables.some(({ name }) => name.startsWith(OUR_TABLES));
  const ofContract = tables.filter(isContracts);
  const isTold = ({ id }: Inventory["sheets"][number]): boolean => ofContract.some(({ sheetId }) => sheetId === id);
  return [
    ...ofContract.map(({ name }) => `It has a table called ${name}.`),
    ...names.filter(isContracts).map(({ name }) => `It has a range called ${name}.`),
    ...sheets
      .filter((sheet) => (isContracts(sheet) || isNeeded(sheet.name)) && !isTold(sheet))
      .map(({ name }) => `It has a sheet called ${name}.`),
    ...(hasOurs ? ["Quartile has worked in it before."] : []),
  ];
}

/** What a test has added to a workbook: each sheet by the id that Excel gave it, so that a name alone never counts. */
export interface Made {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: readonly string[];
  readonly settings: readonly string[];
  /** The id of the sheet that was in front before. */
  readonly inFront: string;
}

/**
 * What of a workbook was not there before and is what a test makes: new sheets that bear a needed name, a needed table or
 * a name of ours. What somebody else adds meanwhile is none of it.
 */
export function madeSince(before: Inventory, now: Inventory, needed: Needed): Made {
  const known = (held: readonly string[]): ReadonlySet<string> => new Set(held);
  const heldSheets = known(before.sheets.map(({ id }) => id));
  const heldNames = known(before.names.map(({ name }) => name));
  const heldSettings = known(before.settings);
  const names = now.names.filter(({ name }) => name.startsWith(OURS) && !heldNames.has(name));
  const marked = new Set(names.map(({ formula }) => sheetOfReference(formula)));
  const tables = now.tables.filter(({ name }) => needed.tables.includes(name));
  const isOurs = ({ id, name }: Made["sheets"][number]): boolean =>
    needed.sheets.includes(name) || marked.has(name) || tables.some(({ sheetId }) => sheetId === id);
  return {
    sheets: now.sheets.filter((sheet) => !heldSheets.has(sheet.id) && isOurs(sheet)),
    names: names.map(({ name }) => name),
    settings: now.settings.filter((key) => key.startsWith(OURS) && !heldSettings.has(key)),
    inFront: before.inFront,
  };
}

/** The sheet of a reference to cells ("Annual figures" of ='Annual figures'!$A$1:$B$9); null for other formulas. */
export function sheetOfReference(formula: string): string | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!(]+))!\$?[A-Z0-9]/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

/** What a run has left: nothing, these, or what Excel would not say. */
export type LeftBehind =
  | { readonly kind: "nothing" }
  | { readonly kind: "made"; readonly made: Made }
  | { readonly kind: "not-known" };

/** The same, of what was found to be made. */
export function leftBehind(made: Made): LeftBehind {
  const count = made.sheets.length + made.names.length + made.settings.length;
  return count === 0 ? { kind: "nothing" } : { kind: "made", made };
}
