import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  type FileChild,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  NoBreakHyphen,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { zipSync } from "fflate";
import { draftText } from "../../src/documents/draft-text";

function textOf(bytes: Uint8Array, file: string): string {
  const read = draftText(bytes, file);
  if (read.kind === "unread") throw new Error(read.finding.message);
  return read.text;
}

describe("the plain text of a Word document", () => {
  const change = { id: 1, author: "A. Author", date: "2025-03-04T00:00:00Z" };
  const row = (...cells: readonly (readonly string[])[]) =>
    new TableRow({
      children: cells.map((lines) => new TableCell({ children: lines.map((text) => new Paragraph(text)) })),
    });
  const CASES: readonly (readonly [string, readonly FileChild[], string])[] = [
    [
      "has a line a paragraph, empty ones too",
      [new Paragraph({ text: "Children", heading: HeadingLevel.HEADING_1 }), new Paragraph(""), new Paragraph("90.7%")],
      "Children\n\n90.7%",
    ],
    [
      "joins the runs of a paragraph",
      [new Paragraph({ children: ["90", ".7", "%"].map((text) => new TextRun(text)) })],
      "90.7%",
    ],
    [
      "keeps tabs, line breaks and hyphens that hold words together",
      [
        new Paragraph({
          children: [
            new TextRun({ children: ["CP1", new Tab(), "90.7%"] }),
            new TextRun({ text: "12", break: 1 }),
            new TextRun({ children: [new NoBreakHyphen(), "month"] }),
          ],
        }),
      ],
      "CP1\t90.7%\n12-month",
    ],
    [
      "has a table's row on a line, tabs between its cells",
      [
        new Paragraph("Before"),
        new Table({ rows: [row(["Ref"], ["Q3"]), row(["CP1"], [""]), row(["CP2"], ["24.5%"])] }),
        new Paragraph("After"),
      ],
      "Before\nRef\tQ3\nCP1\t\nCP2\t24.5%\nAfter",
    ],
    [
      "keeps a row on one line where a cell has several paragraphs",
      [new Table({ rows: [row(["CP1"], ["It fell.", "It is met."], ["90.7%"])] })],
      "CP1\tIt fell. It is met.\t90.7%",
    ],
    [
      "leaves out what is deleted and keeps what is inserted",
      [
        new Paragraph({
          children: [
            new TextRun("It was "),
            new DeletedTextRun({ text: "97.9%", ...change }),
            new InsertedTextRun({ text: "90.7%", ...change }),
          ],
        }),
      ],
      "It was 90.7%",
    ],
    [
      "leaves out the codes of fields and keeps what they show",
      [
        new Paragraph({
          children: [
            new TextRun("Page "),
            new TextRun({ children: [PageNumber.CURRENT] }),
            new SimpleField("REF total", "313"),
            new TextRun(" children"),
          ],
        }),
      ],
      "Page 313 children",
    ],
    [
      "leaves out comments and the marks of footnotes",
      [
        new Paragraph({
          children: [
            new CommentRangeStart(0),
            new TextRun("90.7%"),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
            new FootnoteReferenceRun(1),
            new TextRun(" in all"),
          ],
        }),
      ],
      "90.7% in all",
    ],
    [
      "keeps the words of links",
      [
        new Paragraph({
          children: [
            new TextRun("See "),
            new ExternalHyperlink({ link: "https://example.org/", children: [new TextRun("90.7%")] }),
          ],
        }),
      ],
      "See 90.7%",
    ],
  ];

  it.each(CASES)("%s", async (_, children, expected) => {
    const file = new Document({
      sections: [{ children }],
      footnotes: { 1: { children: [new Paragraph("Note of 12.3%")] } },
      comments: { children: [{ id: 0, children: [new Paragraph("Is 97.9% meant?")] }] },
    });
    expect(textOf(new Uint8Array(await Packer.toArrayBuffer(file)), "draft.docx")).toBe(expected);
  });

  const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  it.each([
    [
      "text that was moved is where it was moved to",
      `<w:p><w:moveFrom>${run("90.7%")}</w:moveFrom>${run("a")}</w:p><w:p><w:moveTo>${run("90.7%")}</w:moveTo></w:p>`,
      "a\n90.7%",
    ],
    [
      "a paragraph whose end is deleted goes on in the next",
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("It was ")}</w:p><w:p>${run("90.7%")}</w:p>`,
      "It was 90.7%",
    ],
    [
      "a row that is deleted is left out",
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>${run("97.9%")}</w:p></w:tc></w:tr><w:tr><w:tc><w:p>${run("90.7%")}</w:p></w:tc></w:tr></w:tbl>`,
      "90.7%",
    ],
    [
      "a field in the code of another is left out with it",
      `<w:p>${field("begin")}<w:r><w:instrText>IF </w:instrText></w:r>${field("begin")}<w:r><w:instrText>PAGE</w:instrText></w:r>${field("separate")}${run("7")}${field("end")}${field("separate")}${run("90.7%")}${field("end")}${run(" here")}</w:p>`,
      "90.7% here",
    ],
    [
      "a field's result may go on over paragraphs",
      `<w:p>${field("begin")}<w:r><w:instrText>TOC</w:instrText></w:r>${field("separate")}${run("One")}</w:p><w:p>${run("Two")}${field("end")}</w:p>`,
      "One\nTwo",
    ],
    [
      "content controls are read",
      `<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:sdt><w:sdtContent>${run("90.7%")}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>`,
      "90.7%",
    ],
    [
      "a text box is read once, behind its paragraph",
      `<w:p>${run("a")}<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:txbxContent><w:p>${run("90.7%")}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run("90.7%")}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run("b")}</w:p>`,
      "ab\n90.7%",
    ],
    [
      "the stops of tabs are no tabs",
      `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${run("90.7%")}</w:p>`,
      "90.7%",
    ],
  ])("%s", (_, body, expected) => {
    for (const [namespace, path] of [
      [W, "word/document.xml"],
      [STRICT, "Word/Main.xml"],
    ] as const) {
      const parts = {
        "_rels/.rels": `<Relationships><Relationship Type="http://example.org/officeDocument" Target="/${path}"/></Relationships>`,
        [path]: `<?xml version="1.0"?><w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`,
      };
      const zip = zipSync(
        Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])),
      );
      expect(textOf(zip, "draft.docx")).toBe(expected);
    }
  });
});

describe("a text file", () => {
  const utf16 = (text: string) => [
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer),
  ];
  it.each([
    ["UTF-8", [...new TextEncoder().encode("£1.3 million – 90.7%")]],
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, ...new TextEncoder().encode("£1.3 million – 90.7%")]],
    ["UTF-16", utf16("£1.3 million – 90.7%")],
    ["Windows-1252", [0xa3, ...new TextEncoder().encode("1.3 million "), 0x96, ...new TextEncoder().encode(" 90.7%")]],
  ])("is read in %s", (_, bytes) => {
    expect(textOf(Uint8Array.from(bytes), "draft.txt")).toBe("£1.3 million – 90.7%");
  });

  it("has line feeds, and each character at its place in the file", () => {
    expect(textOf(new TextEncoder().encode("One\r\n90.7%\rTwo\n"), "draft.txt")).toBe("One \n90.7%\nTwo\n");
  });
});

it("what a file is, its contents say and not its name", () => {
  expect(textOf(new TextEncoder().encode("90.7%"), "draft.docx")).toBe("90.7%");
});
