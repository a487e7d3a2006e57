import { readFileSync } from "node:fs";
import { join } from "node:path";
import { settingsTable } from "../../src/cli/docs/settings-table";

it("the README's table of settings is the one that the code has", () => {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
  expect(readme).toContain(`\n\n${settingsTable()}\n\n`);
});
