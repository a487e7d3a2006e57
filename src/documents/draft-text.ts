import { DRAFT } from "../core/findings/catalogue/draft";
import { type Finding, finding } from "../core/findings/finding";
import { mainPartOf, PartTooLong } from "./docx-package";
import { docxText } from "./docx-text";
import { decodeText } from "./plain-text";

/** A draft's file as plain text, or why it could not be read. */
export type DraftText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unread"; readonly finding: Finding };

const MOST_BYTES = 5 * 1024 * 1024;

/** Reads the file of a draft: a Word document or plain text, told apart by what is in it. */
export function draftText(bytes: Uint8Array, file: string): DraftText {
  const read = bytes.length > MOST_BYTES ? { unread: "large" as const } : textIn(bytes, file);
  if (typeof read !== "string") return unread(read.unread, file);
  return read.trim() === "" ? unread("empty", file) : { kind: "text", text: read };
}

type Why = keyof (typeof DRAFT)["unread-draft"]["message"];

const unread = (kind: Why, file: string): DraftText => ({
  kind: "unread",
  finding: finding(DRAFT, "unread-draft", { kind, file }),
});

/** How a file begins that is no plain text. */
const COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0";
const ZIP = "PK\u0003\u0004";
const BEGINNINGS: readonly (readonly [RegExp, Why])[] = [
  [/^\s*%PDF-/, "pdf"],
  [/^\s*\{\\rtf/, "rich-text"],
  [/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)\b/i, "web-page"],
];
const MOST_LOOKED_AT = 1024;

function textIn(bytes: Uint8Array, file: string): string | { readonly unread: Why } {
  const beginning = latin1(bytes.subarray(0, MOST_LOOKED_AT));
  if (beginning.startsWith(COMPOUND_FILE)) return { unread: isLocked(bytes) ? "locked" : oldFile(file) };
  if (beginning.startsWith(ZIP)) return textOfPackage(bytes, file);
  const known = BEGINNINGS.find(([pattern]) => pattern.test(beginning));
  if (known !== undefined) return { unread: known[1] };
  const text = decodeText(bytes);
  if (text.includes("\0")) return { unread: isNamedDocx(file) ? "damaged" : "other" };
  return withLineFeeds(text);
}

/** With line feeds alone at its line ends, and every other character at the place that it has in the file. */
const withLineFeeds = (text: string): string => text.replace(/\r\n/g, " \n").replace(/\r/g, "\n");

function textOfPackage(bytes: Uint8Array, file: string): string | { readonly unread: Why } {
  try {
    const main = mainPartOf(bytes);
    return main === null ? { unread: "other" } : docxText(main);
  } catch (error) {
    if (error instanceof PartTooLong) return { unread: "long" };
    return { unread: isNamedDocx(file) ? "damaged" : "other" };
  }
}

const isNamedDocx = (file: string): boolean => /\.do[ct][xm]$/i.test(file);

/** Of a file of Office before 2007 only its name says which program wrote it. */
const oldFile = (file: string): Why => (/\.(?:xls|ppt|msg|pub)$/i.test(file) ? "other" : "old-word");

/** A file that a password locks has the document in a stream of this name, spelt in two bytes a letter. */
const LOCKED = Array.from("EncryptedPackage", (letter) => `${letter}\0`).join("");
const isLocked = (bytes: Uint8Array): boolean => latin1(bytes).includes(LOCKED);

/** A character a byte. */
const latin1 = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
