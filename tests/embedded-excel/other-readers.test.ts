import { availableReaders } from "../support/embedded-readers";
import { workbookWith } from "../support/embedded-run";

it.each(availableReaders())(
  "$name sees in a saved workbook what the add-in put there",
  async ({ read }) => {
    const excel = await workbookWith((sheet, { workbook }) => {
      sheet.name = "Dashboard";
      sheet.getRange("A1:C1").values = [["Ref", "Rate", "Judgement"]];
      sheet.getRange("A2:C3").values = [
        ["CS12", 0.907, "better"],
        ["CS13", 19.6, "Ø ✓ <same>"],
      ];
      sheet.getRange("B2").numberFormat = [["0.0%"]];
      sheet.getRange("B5").formulas = [["=SUM(B2:B3)"]];
      sheet.getRange("A1:C1").format.font.bold = true;
      sheet.getRange("A:A").format.columnWidth = 90;
      sheet.tables.add("A1:C3", true).name = "Indicators";
      workbook.names.add("Quartile_Block", sheet.getRange("A1:C3"));
      sheet.freezePanes.freezeAt("A1:A1");
      const { pageLayout } = sheet;
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.paperSize = Excel.PaperType.a4;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows("1:1");
      pageLayout.setPrintArea("A1:C40");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
      const low = sheet.getRange("B2:B3").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      low.cellValue.format.fill.color = "#ffc7ce";
      low.cellValue.rule = { formula1: "=1", operator: "LessThan" };
      const better = sheet.getRange("C2:C3").conditionalFormats.add(Excel.ConditionalFormatType.containsText);
      better.textComparison.format.fill.color = "#c6efce";
      better.textComparison.rule = { operator: "Contains", text: "better" };
      const theme = sheet.getRange("A2:A3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      theme.custom.format.fill.color = "#f3f2f1";
      theme.custom.rule.formula = "=$A2=$A1";
      theme.stopIfTrue = true;
    });
    const { frozenAt, stopping, ...seen } = read(await excel.save());
    expect(["B2", null]).toContain(frozenAt);
    expect([["A2:A3"], null]).toContainEqual(stopping);
    expect(seen).toEqual({
      cells: {
        A1: "Ref General",
        B1: "Rate General",
        C1: "Judgement General",
        A2: "CS12 General",
        B2: "0.907 0.0%",
        C2: "better General",
        A3: "CS13 General",
        B3: "19.6 General",
        C3: "Ø ✓ <same> General",
        B5: "=SUM(B2:B3) General",
      },
      bold: ["A1", "B1", "C1"],
      tables: ["Indicators A1:C3"],
      names: { Quartile_Block: "Dashboard!A1:C3" },
      printTitles: "1:1",
      printArea: "A1:C40",
      landscapeA4: true,
      pagesWide: 1,
      footer: "&CPage &P of &N",
      widthOfA: 17,
      conditional: [
        { cells: "A2:A3", type: "expression", formula: "$A2=$A1", fill: "F3F2F1" },
        { cells: "B2:B3", type: "cellIs", formula: "1", fill: "FFC7CE" },
        {
          cells: "C2:C3",
          type: "containsText",
          formula: 'NOT(ISERROR(SEARCH("better",C2)))',

          fill: "C6EFCE",
        },
      ],
    });
  },
  60_000,
);
