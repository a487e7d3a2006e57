#!/usr/bin/env bash
# Guess:   ROUND(0.575, 2), and 0.575 under the format 0.00, are 0.58 in every spreadsheet library, as LibreOffice has it:
#          a cell holds 15 digits, and those say 0.575.
# Seen:    @formulajs/formulajs 4.6.1 says 0.58, excelts 10.2.0 says 0.57 (the double lies below the half). Number formats:
#          numfmt 3.2.6 and SheetJS's SSF (xlsx 0.18.5) print 0.57, yet both print 2.675, whose double lies below the half
#          too, as 2.68; 0.9065 under 0.0% is 90.7% in one and 90.6% in the other, and 0.285 under 0% is 29% and 28%.
#          PERCENTRANK.INC cuts 2/7 to 0.285 in both formula libraries, as Excel documents it; it does not round.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @cj-tech-master/excelts@10.2.0 @formulajs/formulajs@4.6.1 numfmt@3.2.6 xlsx@0.18.5 2>/dev/null
cat > run.mjs <<'JS'
import assert from "node:assert/strict";
import * as formulajs from "@formulajs/formulajs";
import * as numfmt from "numfmt";
import XLSX from "xlsx";
import { Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";

function excelts(formula) {
  const book = new Workbook();
  const sheet = book.addWorksheet("S");
  Array.from({ length: 8 }, (_, index) => (sheet.getCell(index + 1, 2).value = index + 1));
  sheet.getCell("A1").value = { formula };
  calculateFormulas(book);
  return sheet.getCell("A1").result;
}
const eight = [1, 2, 3, 4, 5, 6, 7, 8];
const rounded = {
  excelts: [excelts("ROUND(0.575,2)"), excelts("ROUND(1.005,2)"), excelts("PERCENTRANK.INC(B1:B8,3)")],
  formulajs: [formulajs.ROUND(0.575, 2), formulajs.ROUND(1.005, 2), formulajs.PERCENTRANK.INC(eight, 3)],
};
const cells = [["0.00", 0.575], ["0.00", 2.675], ["0%", 0.285], ["0.0%", 0.9065]];
const printed = {
  numfmt: cells.map(([format, value]) => numfmt.format(format, value)),
  SSF: cells.map(([format, value]) => XLSX.SSF.format(format, value)),
};
console.log("ROUND(0.575,2), ROUND(1.005,2), PERCENTRANK.INC of 3 in 1 to 8:", rounded);
console.log("0.575 as 0.00, 2.675 as 0.00, 0.285 as 0%, 0.9065 as 0.0%:", printed);
assert.deepEqual(rounded, { excelts: [0.57, 1, 0.285], formulajs: [0.58, 1.01, 0.285] });
assert.deepEqual(printed, { numfmt: ["0.57", "2.68", "29%", "90.7%"], SSF: ["0.57", "2.68", "28%", "90.6%"] });
JS
node run.mjs
