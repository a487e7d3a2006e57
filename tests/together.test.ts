import { readdirSync } from "node:fs";
import { join } from "node:path";
import { filesOf, GROUPS } from "./support/together";

const SLOW = ["app", "browser", "cli", "embedded-excel", "taskpane"];

it("each file of slow tests is in one group, and each group is run", () => {
  const files = SLOW.flatMap((folder) =>
    readdirSync(join(__dirname, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => join(__dirname, folder, name)),
  );
  expect(Object.values(GROUPS).flatMap(filesOf).sort()).toEqual(files.sort());
  expect(readdirSync(join(__dirname, "together")).sort()).toEqual(
    Object.keys(GROUPS)
      .map((name) => `${name}.test.ts`)
      .sort(),
  );
});
