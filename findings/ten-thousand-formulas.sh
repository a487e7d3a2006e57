#!/usr/bin/env bash
# Guess:   a sheet of 10,500 different formulas, each adding 1 to the cell beside it, is worked out whole, or refused.
# Seen:    excelts 10.2.0 keeps 10,000 parsed formulas; the first 500 are pushed out before they are worked out, and their
#          cells come back with no result and no error, although the call returns as usual.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @cj-tech-master/excelts@10.2.0 2>/dev/null
cat > run.mjs <<'JS'
import assert from "node:assert/strict";
import { Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";

function withoutResult(count) {
  const book = new Workbook();
  const sheet = book.addWorksheet("S");
  const rows = Array.from({ length: count }, (_, index) => index + 1);
  for (const row of rows) {
    sheet.getCell(row, 1).value = row;
    sheet.getCell(row, 2).value = { formula: `A${row}+1` };
  }
  calculateFormulas(book);
  return rows.filter((row) => sheet.getCell(row, 2).result !== row + 1);
}
const lost = withoutResult(10_500);
console.log(`10,000 formulas: ${withoutResult(10_000).length} without a result; 10,500: ${lost.length}, rows ${lost[0]} to ${lost.at(-1)}`);
assert.equal(withoutResult(10_000).length, 0);
assert.deepEqual([lost.length, lost[0], lost.at(-1)], [500, 1, 500]);
JS
node run.mjs
