import { parseReference, type Box } from "../ground/address";

/** A block of cells that a formula speaks of; `sheet` is null for the formula's own. */
interface SpokenOf {
  readonly sheet: string | null;
  readonly box: Box;
}

/** What a formula's text says of where its result comes from. */
export interface Precedents {
  readonly blocks: readonly SpokenOf[];
  /** Names and tables, in small letters. */
  readonly names: ReadonlySet<string>;
  /** Functions in capitals, without the prefixes of files. */
  readonly functions: ReadonlySet<string>;
  /** Whether it may depend on cells that its text does not name: another workbook's, or those that it works out. */
  readonly onAnything: boolean;
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const BRACKETS = String.raw`\[(?:[^\[\]']|'[\s\S]|\[(?:[^\[\]']|'[\s\S])*\])*\]`;
/** Texts, errors and numbers first, so that nothing within them is taken for a reference. */
const PART = new RegExp(
  String.raw`"(?:[^"]|"")*"|#[A-Z/0]+[!?]?|(?<table>${WORD})?${BRACKETS}` +
    String.raw`|(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[\p{L}_][\p{L}\p{N}_.]*))!)?` +
    String.raw`(?:(?<cells>${CELLS})(?![\p{L}\p{N}_.(!\[])|(?<word>${WORD})(?<call>\s*\()?)` +
    String.raw`|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|(?<other>\S)`,
  "gu",
);

const CONSTANTS = new Set(["true", "false"]);
/** What these give depends on more than the cells in their brackets. */
const FAR_REACHING = new Set(["INDIRECT", "OFFSET", "CELL", "INFO", "FORMULATEXT", "ISFORMULA", "SHEET", "SHEETS"]);
/** What no part of a formula should be: the range of two worked-out ends, spilled cells, a sheet's or a file's name. */
const UNREAD = new Set([":", "#", "!", "[", "]", "'", '"']);

/** Reads a formula's text, as files hold it, without "=". Whatever it cannot read depends on anything. */
export function readPrecedents(formula: string): Precedents {
  const blocks: SpokenOf[] = [];
  const names = new Set<string>();
  const functions = new Set<string>();
  let onAnything = false;
  for (const [part, ...captured] of formula.matchAll(PART)) {
    const { table, quoted, bare, cells, word, call, other } = groupsOf(captured);
    if (other !== undefined) onAnything ||= UNREAD.has(other);
    else if (cells !== undefined) {
      const sheet = quoted?.replaceAll("''", "'") ?? bare ?? null;
      const box = parseReference(cells)?.box;
      if (box === undefined || sheet?.includes("[") === true) onAnything = true;
      else blocks.push({ sheet, box });
    } else if (word !== undefined && call !== undefined) {
      const name = word.toUpperCase().replace(/^(?:_XL(?:FN|WS|PM|UDF)\.)+/, "");
      functions.add(name);
      onAnything ||= FAR_REACHING.has(name);
    } else if (word !== undefined) {
      if (quoted?.includes("[") === true) onAnything = true;
      else if (!CONSTANTS.has(word.toLowerCase())) names.add(word.toLowerCase());
    } else if (table !== undefined) names.add(table.toLowerCase());
    else if (part.startsWith("[")) onAnything = true;
  }
  return { blocks, names, functions, onAnything };
}

/** The named groups of PART, in its order. */
function groupsOf(captured: readonly (string | undefined)[]) {
  const [table, quoted, bare, cells, word, call, other] = captured;
  return { table, quoted, bare, cells, word, call, other };
}
