import { readFileSync } from "node:fs";
import { openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { writeParts } from "../../src/embedded-excel/library/package-parts";
import { whyNotOpened } from "../../src/embedded-excel/why-not-opened";
import { changedPackage } from "../support/write-package";

const SAMPLE = "assets/samples/leicestershire-q3-2024-25.xlsx";
const COMPOUND_FILE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const bytesOf = (text: string, encoding: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(text, encoding));
const zipWith = (parts: Readonly<Record<string, string>>) =>
  writeParts(new Map(Object.entries(parts).map(([path, text]) => [path, bytesOf(text)])));
const zipOf = (...paths: string[]) => writeParts(new Map(paths.map((path) => [path, bytesOf("<a/>")])));
/** A compound file whose directory names that stream. */
const compound = (stream: string) => Uint8Array.from([...COMPOUND_FILE, ...bytesOf(stream, "utf16le")]);

/** Whole, and a workbook, of which nothing can be shown here: as one of chart sheets alone. */
const withoutSheets = (): Uint8Array =>
  changedPackage(new Uint8Array(readFileSync(SAMPLE)), (path, text) =>
    path === "xl/workbook.xml" ? text.replace(/<sheet [^>]*>/g, "") : text,
  );

it.each([
  {
    file: "notes.txt",
    bytes: bytesOf("Hello"),
    says: "notes.txt is not an Excel workbook (.xlsx). Choose another file.",
  },
  { file: "none.xlsx", bytes: bytesOf(""), says: "none.xlsx is empty." },
  { file: "letter.docx", bytes: zipOf("[Content_Types].xml", "word/document.xml"), says: "is not an Excel workbook" },
  { file: "old.xls", bytes: compound("Workbook"), says: "is in the format of Excel before 2007." },
  { file: "secret.xlsx", bytes: compound("EncryptedPackage"), says: "is locked with a password." },
  { file: "big.xlsb", bytes: zipOf("[Content_Types].xml", "xl/workbook.bin"), says: "is a binary workbook (.xlsb)." },
  {
    file: "renamed.xlsx",
    bytes: zipWith({
      "[Content_Types].xml":
        '<Types><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
    }),
    says: "is a binary workbook (.xlsb).",
  },
  {
    file: "calc.ods",
    bytes: zipWith({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    says: "is an OpenDocument spreadsheet (.ods). In Excel, save it as an Excel workbook (.xlsx)",
  },
  { file: "pages.numbers", bytes: zipOf("Index/Document.iwa"), says: "is a spreadsheet of Numbers." },
  { file: "figures.csv", bytes: bytesOf("one column\nof words\n"), says: "is a text file of separated values (CSV)." },
  { file: "csv.xlsx", bytes: bytesOf('Ref;Value\r\nX1;"4;5"\r\n'), says: "is a text file of separated values (CSV)." },
  {
    file: "unicode.xls",
    bytes: bytesOf("\uFEFFRef\tValue\nX1\t4\n", "utf16le"),
    says: "is a text file of separated values (CSV).",
  },
  {
    file: "export.xls",
    bytes: bytesOf("<html><table><tr><td>1</td></tr></table></html>"),
    says: "is a web page (HTML).",
  },
  {
    file: "sheet.xml",
    bytes: bytesOf('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    says: "is an XML spreadsheet of Excel 2003.",
  },
  {
    file: "odd.xlsx",
    bytes: withoutSheets(),
    says: "holds something that cannot be read here, though Excel may open it.",
  },
])("$file cannot be opened, and it is said that it $says", async ({ file, bytes, says }) => {
  await expect(openWorkbook(await bytes)).rejects.toThrow();
  const why = await whyNotOpened(await bytes, file);
  expect(why).toContain(`${file} ${says.replace(`${file} `, "")}`);
  // Only what is known to be so is called damaged, and no program speaks in its own words.
  expect(why).not.toContain("damaged");
});

/** A workbook whose first part is of no workbook's alone, as openpyxl packs them. */
const plainlyBegun = () => zipOf("docProps/app.xml", "[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml");

it.each([
  { what: "all but its end", bytes: readFileSync(SAMPLE).subarray(0, -2000) },
  { what: "its first half", bytes: readFileSync(SAMPLE).subarray(0, readFileSync(SAMPLE).length / 2) },
  { what: "its first part and the name of the next", bytes: plainlyBegun().then((all) => all.slice(0, 120)) },
  { what: "its first part", bytes: plainlyBegun().then((all) => all.slice(0, 40)) },
])("a workbook of which only $what is there is said to be damaged", async ({ bytes }) => {
  const part = new Uint8Array(await bytes);
  await expect(openWorkbook(part)).rejects.toThrow();
  expect(await whyNotOpened(part, "half.xlsx")).toContain("half.xlsx is damaged, or only part of it is there.");
});

it("half a letter is no damaged workbook", async () => {
  const letter = await zipOf("[Content_Types].xml", "word/document.xml", "word/styles.xml");
  expect(await whyNotOpened(letter.slice(0, -60), "letter.docx")).toContain("is not an Excel workbook");
});
