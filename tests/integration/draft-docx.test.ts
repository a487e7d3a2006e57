import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { draftText } from "../../src/documents/draft-text";
import { docxThroughLibreOffice, itWithOffice } from "../support/office-tools";

const folder = mkdtempSync(join(tmpdir(), "quartile-draft-docx-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

itWithOffice("a Word document that LibreOffice makes of a text has that text", () => {
  const text = "Children’s services\n\nCP1\t90.7%\t−2.0 points\nThe cost was £1.3 million – “97.9%” of the budget.";
  const path = join(folder, "draft.txt");
  writeFileSync(path, text);
  const made = docxThroughLibreOffice(path, folder);
  expect(draftText(new Uint8Array(readFileSync(made)), made)).toEqual({ kind: "text", text });
});
