import { partText, readParts, type Parts } from "./library/package-parts";

const ZIP = [0x50, 0x4b];
/** How files of Excel before 2007 begin, and those that a password locks. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** As the directory of a compound file spells it, two bytes a letter. */
const LOCKED_PACKAGE = letters("EncryptedPackage").flatMap((letter) => [letter, 0]);
/** The folders of a workbook, and of what else Office packs as it does. */
const OF_WORKBOOK = letters("xl/");
const OF_OTHERS = ["word/", "ppt/", "visio/"].map(letters);
const CONTENT_TYPES = letters("[Content_Types].xml");

/** What a file is that could not be opened as a workbook, and what to do about it. */
export async function whyNotOpened(bytes: Uint8Array, name: string): Promise<string> {
  if (bytes.length === 0) return `${name} is empty. Choose another file.`;
  if (begins(bytes, COMPOUND_FILE))
    return holds(bytes, LOCKED_PACKAGE)
      ? `${name} is locked with a password. In Excel, take the password off and save it, then open that.`
      : saveAsWorkbook(name, "in the format of Excel before 2007");
  if (!begins(bytes, ZIP)) return ofText(bytes, name);
  const parts = await readParts(bytes).catch(() => null);
  if (parts !== null) return ofPackage(parts, name);
  return isPartOfWorkbook(bytes, name)
    ? `${name} is damaged, or only part of it is there. Open it in Excel, let Excel repair it and save it, then open that.`
    : notAWorkbook(name);
}

/** Of an archive that cannot be read: the parts that are left, or its name, say what it was. */
function isPartOfWorkbook(bytes: Uint8Array, name: string): boolean {
  if (holds(bytes, OF_WORKBOOK)) return true;
  if (OF_OTHERS.some((folder) => holds(bytes, folder))) return false;
  return holds(bytes, CONTENT_TYPES) || /\.xls[xm]$/i.test(name);
}

/** Of a whole archive: some of these programs can read it, and Excel perhaps all. */
function ofPackage(parts: Parts, name: string): string {
  const paths = [...parts.keys()];
  const types = partText(parts, "[Content_Types].xml") ?? "";
  if (types.includes("excel.sheet.binary") || paths.some((path) => path.endsWith("xl/workbook.bin")))
    return saveAsWorkbook(name, "a binary workbook (.xlsb)");
  if (partText(parts, "mimetype")?.includes("opendocument.spreadsheet") === true)
    return saveAsWorkbook(name, "an OpenDocument spreadsheet (.ods)");
  if (paths.some((path) => path.endsWith(".iwa"))) return saveAsWorkbook(name, "a spreadsheet of Numbers");
  if (/spreadsheetml|ms-excel/.test(types))
    return `${name} holds something that cannot be read here, though Excel may open it. In Excel, save it as a new Excel workbook (.xlsx), then open that.`;
  return notAWorkbook(name);
}

const MOST_LOOKED_AT = 4096;

function ofText(bytes: Uint8Array, name: string): string {
  const encoding = begins(bytes, [0xff, 0xfe]) ? "utf-16le" : begins(bytes, [0xfe, 0xff]) ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, MOST_LOOKED_AT));
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/.test(text))
    return saveAsWorkbook(name, "an XML spreadsheet of Excel 2003");
  if (/<(?:!doctype\s+html|html|table)\b/i.test(text)) return saveAsWorkbook(name, "a web page (HTML)");
  if (/\.(?:csv|tsv|tab)$/i.test(name) || isSeparated(text))
    return saveAsWorkbook(name, "a text file of separated values (CSV)");
  return notAWorkbook(name);
}

/** Whether the first two whole lines have as many of one separator, and no byte is what no text holds. */
function isSeparated(text: string): boolean {
  const [first = "", second = "", ...rest] = text.split(/\r\n?|\n/);
  if (text.includes("\0") || rest.length === 0) return false;
  const count = (line: string, separator: string) => line.replace(/"[^"]*"/g, "").split(separator).length - 1;
  return [",", ";", "\t"].some((sign) => count(first, sign) > 0 && count(first, sign) === count(second, sign));
}

function saveAsWorkbook(name: string, what: string): string {
  return `${name} is ${what}. In Excel, save it as an Excel workbook (.xlsx), then open that.`;
}

function notAWorkbook(name: string): string {
  return `${name} is not an Excel workbook (.xlsx). Choose another file.`;
}

function letters(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, index) => bytes[index] === byte);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
