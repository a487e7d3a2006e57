import { zipSync } from "fflate";
import type { DRAFT } from "../../../../src/core/findings/catalogue/draft";
import { draftText } from "../../../../src/documents/draft-text";
import { toDocx } from "../../../../src/documents/docx";
import type { Raise, Raised } from "../../../support/raised-findings";
import { REPORT } from "../../../support/small-report";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const zipOf = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(parts);

const reading =
  (file: string, content: Uint8Array | Promise<Uint8Array>): Raise =>
  async () => {
    const read = draftText(await content, file);
    return read.kind === "unread" ? [read.finding] : [];
  };

/** How files of Office before 2007 begin, and those that a password locks. */
const COMPOUND = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

export const DRAFT_RAISED: Raised<typeof DRAFT> = {
  "unread-draft": {
    empty: reading("draft.txt", bytes("\xef\xbb\xbf \r\n\t")),
    large: reading("draft.txt", new Uint8Array(5 * 1024 * 1024 + 1).fill(97)),
    long: reading("draft.docx", zipOf({ "word/document.xml": new Uint8Array(64 * 1024 * 1024 + 1) })),
    locked: reading("draft.docx", bytes(`${COMPOUND}${"EncryptedPackage".replace(/./g, "$&\0")}`)),
    "old-word": reading("draft.doc", bytes(`${COMPOUND} The share was 90.7%.`)),
    pdf: reading("draft.pdf", bytes("%PDF-1.7\n1 0 obj")),
    "rich-text": reading("draft.rtf", bytes("{\\rtf1 The share was 90.7%.}")),
    "web-page": reading("draft.html", bytes("<!DOCTYPE html>\n<html><p>The share was 90.7%.</p></html>")),
    damaged: reading(
      "draft.docx",
      toDocx(REPORT).then((whole) => whole.slice(0, whole.length / 2)),
    ),
    other: reading("figures.xlsx", zipOf({ "xl/workbook.xml": bytes("<workbook/>") })),
  },
};
