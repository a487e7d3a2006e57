import { connect, type EmbeddedExcel, newWorkbook, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { changedPackage } from "./write-package";

/** An empty workbook that counts its days from 1904, as its file spells it; open and connected. */
export async function openCountedFrom1904(spelling = "1"): Promise<EmbeddedExcel> {
  const empty = await newWorkbook().save();
  const excel = await openWorkbook(
    changedPackage(empty, (path, text) =>
      path === "xl/workbook.xml" ? text.replace("<workbookPr", `<workbookPr date1904="${spelling}"`) : text,
    ),
  );
  connect(excel);
  return excel;
}
