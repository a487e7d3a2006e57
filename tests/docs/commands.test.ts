import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../src/cli/docs/commands";

it("docs/CONTRIBUTING.md describes each command of package.json, and no other", () => {
  const { scripts } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(Object.keys(COMMANDS).sort()).toEqual(Object.keys(scripts).sort());
});
