import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addUp } from "../support/add-up";

const ROOT = join(__dirname, "../..");

it("the example in README runs, and gives the sum", async () => {
  const readme = readFileSync(join(ROOT, "src/embedded-excel/README.md"), "utf8");
  const example = readFileSync(join(ROOT, "tests/support/add-up.ts"), "utf8");
  const [, shown] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(shown).toBe(example.replace("../../src/embedded-excel/embedded-excel", "./embedded-excel"));
  expect(await addUp()).toBe("5");
});
