#!/usr/bin/env bash
# Guess:   a workbook that counts its days from 1904 is read alike whether workbookPr says date1904="1" or "true":
#          both are true of an xsd:boolean (ECMA-376 part 1, 18.2.28), and SheetJS 0.18.5 writes "true".
# Seen:    ExcelJS 4.4.0, excelts 10.2.0 and read-excel-file 5.8.5 understand "1" alone. With "true" the date 44197
#          (2 January 2025) is read as 1 January 2021; ExcelJS and excelts drop the mark when they save, so that every
#          other program then shows 2021 as well. SheetJS 0.18.5 with cellDates gives both in one cell: v 2021, w 2025.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 @cj-tech-master/excelts@10.2.0 read-excel-file@5.8.5 xlsx@0.18.5 jszip@3.10.1 2>/dev/null
cat > run.mjs <<'JS'
import assert from "node:assert/strict";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import readXlsxFile from "read-excel-file/node";
import XLSX from "xlsx";
import { Workbook } from "@cj-tech-master/excelts";

const sheet = XLSX.utils.aoa_to_sheet([["Date"], [44197]]);
sheet.A2.z = "dd/mm/yyyy";
const book = { SheetNames: ["S"], Sheets: { S: sheet }, Workbook: { WBProps: { date1904: true } } };
const written = XLSX.write(book, { type: "buffer", bookType: "xlsx" });
const day = (value) => new Date(value).toISOString().slice(0, 10);

async function withFlag(flag) {
  const zip = await JSZip.loadAsync(written);
  const xml = await zip.file("xl/workbook.xml").async("string");
  assert.match(xml, /date1904="true"/, "SheetJS writes true");
  zip.file("xl/workbook.xml", xml.replace('date1904="true"', `date1904="${flag}"`).replace("<sheets>", "<bookViews><workbookView/></bookViews><sheets>"));
  return zip.generateAsync({ type: "nodebuffer" });
}

async function seen(bytes) {
  const result = {};
  for (const [name, Book] of [["ExcelJS", ExcelJS.Workbook], ["excelts", Workbook]]) {
    const opened = new Book();
    await opened.xlsx.load(bytes);
    const saved = await JSZip.loadAsync(await opened.xlsx.writeBuffer());
    const keeps = /date1904/.test(await saved.file("xl/workbook.xml").async("string"));
    result[name] = `${day(opened.getWorksheet("S").getCell("A2").value)}, saved ${keeps ? "with" : "without"} the mark`;
  }
  result["read-excel-file"] = day((await readXlsxFile(Buffer.from(bytes)))[1][0]);
  const cell = XLSX.read(bytes, { cellDates: true }).Sheets.S.A2;
  result.SheetJS = `v ${day(cell.v)}, w ${cell.w}`;
  return result;
}

const one = await seen(await withFlag("1"));
const word = await seen(await withFlag("true"));
console.log('date1904="1"   ', one);
console.log('date1904="true"', word);
assert.deepEqual(one, { ExcelJS: "2025-01-02, saved with the mark", excelts: "2025-01-02, saved with the mark", "read-excel-file": "2025-01-02", SheetJS: "v 2021-01-01, w 02/01/2025" });
assert.deepEqual(word, { ExcelJS: "2021-01-01, saved without the mark", excelts: "2021-01-01, saved without the mark", "read-excel-file": "2021-01-01", SheetJS: "v 2021-01-01, w 02/01/2025" });
JS
TZ=UTC node run.mjs
