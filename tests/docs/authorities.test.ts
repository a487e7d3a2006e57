import { readFileSync } from "node:fs";
import { join } from "node:path";
import { authoritiesList } from "../../src/cli/build-authorities";

it("the table of authorities is what its sources make: else run npm run authorities", () => {
  const path = join(__dirname, "../../src/core/workbook/authorities.json");
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(JSON.parse(authoritiesList()));
});
