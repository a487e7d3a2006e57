import { readFileSync } from "node:fs";
import { join } from "node:path";
import { USES } from "../../src/core/workbook/commentary";
import { COMPARISON_WORDS } from "../../src/core/workbook/comparison-kind";
import { FREQUENCIES, TARGET_TYPES } from "../../src/core/workbook/read-words";
import { wordsOf } from "../../src/core/workbook/vocabulary";

it.each([
  ["Frequency", wordsOf(FREQUENCIES)],
  ["Compare with", COMPARISON_WORDS],
  ["Target type", wordsOf(TARGET_TYPES)],
  ["Use", wordsOf(USES)],
])("the README names every word that the column %s takes", (column, words) => {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
  expect(readme).toContain(`\`${column}\` (${words.join(", ")}`);
});
