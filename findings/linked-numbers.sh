#!/usr/bin/env bash
# Guess:   a link on a cell changes nothing about the number in it.
# Seen:    excelts 10.2.0 hands over {text: "450", hyperlink: "#S!A2"} and saves the cell as a shared string, so that a SUM
#          over it loses 450. ExcelJS 4.4.0, of which excelts is a descendant, keeps the number.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 @cj-tech-master/excelts@10.2.0 jszip@3.10.1 2>/dev/null
cat > run.mjs <<'JS'
import assert from "node:assert/strict";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { Workbook } from "@cj-tech-master/excelts";

const sheetOf = async (bytes) => (await JSZip.loadAsync(bytes)).file("xl/worksheets/sheet1.xml").async("string");
const maker = new ExcelJS.Workbook();
maker.addWorksheet("S").getCell("A1").value = 450;
const zip = await JSZip.loadAsync(await maker.xlsx.writeBuffer());
const xml = await zip.file("xl/worksheets/sheet1.xml").async("string");
const link = '<hyperlinks><hyperlink ref="A1" location="S!A2"/></hyperlinks>';
zip.file("xl/worksheets/sheet1.xml", xml.replace("</sheetData>", `</sheetData>${link}`));
const bytes = await zip.generateAsync({ type: "nodebuffer" });

const seen = {};
for (const [name, Book] of [["ExcelJS", ExcelJS.Workbook], ["excelts", Workbook]]) {
  const book = new Book();
  await book.xlsx.load(bytes);
  const saved = await sheetOf(await book.xlsx.writeBuffer());
  seen[name] = { value: book.getWorksheet("S").getCell("A1").value, savedAs: /<c r="A1"[^>]*t="s"/.test(saved) ? "text" : "number" };
}
console.log(seen);
assert.deepEqual(seen, {
  ExcelJS: { value: 450, savedAs: "number" },
  excelts: { value: { text: "450", hyperlink: "#S!A2" }, savedAs: "text" },
});
JS
node run.mjs
