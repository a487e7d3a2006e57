import { readPackage } from "../support/embedded-package";
import { handMadeWorkbook } from "../support/hand-made-workbook";
import { MAIN, rich, savedAfter, SPREADSHEET } from "../support/rich-workbook";

const namesIn = (xml = "") =>
  [...xml.matchAll(/<definedName\b([^>]*)>([^<]*)/g)].map(([, tag = "", formula = ""]) => {
    const of = (attribute: string) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1];
    return `${of("localSheetId") ?? "-"} ${of("name") ?? ""} ${formula}${of("comment") === undefined ? "" : " *"}`;
  });

it.each([
  {
    what: "a sheet in front moves the numbers of the names' sheets",
    work: ({ workbook }: Excel.RequestContext) => {
      workbook.worksheets.add("First").position = 0;
    },
    names: ["2 Here Second!$A$1", "1 _xlnm.Print_Titles Data!$1:$1", "- Figures Data!$B$2:$B$4 *"],
  },
  {
    what: "the names of a sheet that is deleted go with it",
    work: ({ workbook }: Excel.RequestContext) => {
      workbook.worksheets.getItem("Data").delete();
    },
    names: ["0 Here Second!$A$1", "- Figures #REF! *"],
  },
  {
    what: "a name that is deleted goes, one that is added comes",
    work: ({ workbook }: Excel.RequestContext) => {
      workbook.names.getItem("Figures").delete();
      workbook.names.add("Added", "=1+1");
    },
    names: ["1 Here Second!$A$1", "0 _xlnm.Print_Titles Data!$1:$1", "- Added 1+1"],
  },
])("$what", async ({ work, names }) => {
  const after = readPackage(await savedAfter(await rich(), work));
  expect(namesIn(after.get("xl/workbook.xml"))).toEqual(names);
});

/** Everything by which a file speaks of a sheet, on another sheet than that. */
const spokenOf = () =>
  handMadeWorkbook(
    [
      { name: "Data", rows: '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c></row>' },
      { name: "Other", rows: '<row r="1"><c r="A1"><v>3</v></c></row>' },
      {
        name: "Speaks",
        rows:
          '<row r="1"><c r="A1"><f>Data!A1*Other!A1</f><v>6</v></c><c r="B1"><f>[1]S!A1+Data!A1</f><v>412</v></c>' +
          '<c r="C1"><f>SUM(Data:Other!A1)</f><v>5</v></c><c r="D1" t="str"><f>"Data!A1"&amp;Data!A1</f><v>Data!A12</v></c>' +
          '<c r="E1"><f t="array" ref="E1:E2">Data!A1:A2*1</f><v>2</v></c></row><row r="2"><c r="E2"><v>0</v></c></row>',
        behind:
          '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Data!$A$1&gt;1</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="1"><dataValidation type="list" sqref="F1"><formula1>Data!$A$1:$A$9</formula1></dataValidation></dataValidations>' +
          '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!A1:A9</xm:f><xm:sqref>G1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
      },
    ],
    {
      behindSheets:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$1</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$1</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">Other!$A$1</definedName>' +
        '<definedName name="Figures">Data!$A$1</definedName></definedNames>',
      relationships: { rCache: { type: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" } },
      parts: {
        "xl/pivotCache/pivotCacheDefinition1.xml": {
          xml: `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:B9" sheet="Data"/></cacheSource></pivotCacheDefinition>`,
          contentType: `${SPREADSHEET}.pivotCacheDefinition+xml`,
        },
      },
    },
  );

const allText = (xml = "") => [...xml.matchAll(/<(f|formula|formula1|xm:f)\b[^>]*>([^<]*)/g)].map(([, , text]) => text);

it("carries a new name of a sheet wherever the file speaks of it, and keeps what is stored", async () => {
  const saved = await savedAfter(await spokenOf(), ({ workbook }) => {
    workbook.worksheets.getItem("Data").name = "O'Neil's Q3";
  });
  const after = readPackage(saved);
  const named = "'O''Neil''s Q3'!";
  expect(namesIn(after.get("xl/workbook.xml")?.replaceAll("&apos;", "'"))).toEqual([
    `0 _xlnm.Print_Area ${named}$A$1:$B$1`,
    `0 _xlnm.Print_Titles ${named}$1:$1`,
    "1 _xlnm.Print_Area Other!$A$1",
    `- Figures ${named}$A$1`,
  ]);
  const sheet = after.get("xl/worksheets/sheet3.xml")?.replaceAll("&apos;", "'").replaceAll("&quot;", '"');
  expect(allText(sheet)).toEqual([
    `${named}A1*Other!A1`,
    `[1]S!A1+${named}A1`,
    "SUM('O''Neil''s Q3:Other'!A1)",
    `"Data!A1"&amp;${named}A1`,
    `${named}A1:A2*1`,
    `${named}$A$1&gt;1`,
    `${named}$A$1:$A$9`,
    `${named}A1:A9`,
  ]);
  expect(sheet).toContain("<v>412</v>");
  expect(sheet).toMatch(/<f t="array" ref="E1:E2"/);
  const cache = after.get("xl/pivotCache/pivotCacheDefinition1.xml")?.replaceAll("&apos;", "'");
  expect(cache).toContain(`sheet="O'Neil's Q3"`);
});

it("carries the names of two sheets that change them with one another", async () => {
  const saved = await savedAfter(await spokenOf(), ({ workbook }) => {
    const [data, other] = [workbook.worksheets.getItem("Data"), workbook.worksheets.getItem("Other")];
    data.name = "Between";
    other.name = "Data";
    data.name = "Other";
  });
  const after = readPackage(saved);
  expect(namesIn(after.get("xl/workbook.xml"))).toEqual([
    "0 _xlnm.Print_Area Other!$A$1:$B$1",
    "0 _xlnm.Print_Titles Other!$1:$1",
    "1 _xlnm.Print_Area Data!$A$1",
    "- Figures Other!$A$1",
  ]);
  expect(allText(after.get("xl/worksheets/sheet3.xml")).at(-1)).toBe("Other!A1:A9");
  expect(after.get("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="Other"');
});
