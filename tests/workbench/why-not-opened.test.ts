import { readFileSync } from "node:fs";
import { openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { writeParts } from "../../src/embedded-excel/store/package-parts";
import { whyNotOpened } from "../../src/workbench/why-not-opened";

const SAMPLE = "assets/samples/leicestershire-q3-2024-25.xlsx";
const COMPOUND_FILE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const bytesOf = (text: string, encoding: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(text, encoding));
const zipOf = (...paths: string[]) => writeParts(new Map(paths.map((path) => [path, bytesOf("<a/>")])));
/** A compound file whose directory names that stream. */
const compound = (stream: string) => Uint8Array.from([...COMPOUND_FILE, ...bytesOf(stream, "utf16le")]);

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
  { file: "half.xlsx", bytes: new Uint8Array(readFileSync(SAMPLE)).slice(0, -2000), says: "is damaged" },
])("$file cannot be opened, and it is said that it $says", async ({ file, bytes, says }) => {
  await expect(openWorkbook(await bytes)).rejects.toThrow();
  expect(whyNotOpened(await bytes, file)).toContain(says);
});
