#!/usr/bin/env bash
# Guess:   <b val="0"/> in a font means "not bold" (ECMA-376 part 1, 18.8.2: val is a boolean, true where it is left out;
#          Gnumeric writes it so), and a font of 10.5 points stays one.
# Seen:    ExcelJS 4.4.0 and excelts 10.2.0 read b, i and strike of val 0 as bold, italic and struck through, and 10.5 as
#          10; whatever they save says so of every cell.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 @cj-tech-master/excelts@10.2.0 jszip@3.10.1 2>/dev/null
cat > run.mjs <<'JS'
import assert from "node:assert/strict";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { Workbook } from "@cj-tech-master/excelts";

const maker = new ExcelJS.Workbook();
const cell = maker.addWorksheet("S").getCell("A1");
cell.value = "plain";
cell.font = { name: "Arial", size: 9 };
const zip = await JSZip.loadAsync(await maker.xlsx.writeBuffer());
const styles = await zip.file("xl/styles.xml").async("string");
const plain = '<font><b val="0"/><i val="0"/><strike val="0"/><sz val="10.5"/><name val="Arial"/></font>';
zip.file("xl/styles.xml", styles.replace(/<font>[^]*?<\/font>/g, plain));
const bytes = await zip.generateAsync({ type: "nodebuffer" });

for (const [name, Book] of [["ExcelJS 4.4.0", ExcelJS.Workbook], ["excelts 10.2.0", Workbook]]) {
  const book = new Book();
  await book.xlsx.load(bytes);
  const { bold, italic, strike, size } = book.getWorksheet("S").getCell("A1").font;
  console.log(name, { bold, italic, strike, size });
  assert.deepEqual({ bold, italic, strike, size }, { bold: true, italic: true, strike: true, size: 10 });
}
JS
node run.mjs
