import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../golden");

/**
 * Compares a text with the golden file of that name, which a person has read. On a difference the new text is left
 * beside it as *.actual; ACCEPT_GOLDEN=1 accepts it.
 */
export function expectGolden(name: string, text: string): void {
  const [base, ending] = [name.replace(/\.[^.]+$/, ""), name.split(".").at(-1) ?? "txt"];
  const expected = join(FOLDER, `${base}.expected.${ending}`);
  const actual = join(FOLDER, `${base}.actual.${ending}`);
  if (process.env.ACCEPT_GOLDEN === "1") writeFileSync(expected, text);
  const held = existsSync(expected) ? readFileSync(expected, "utf8") : "";
  if (held === text) rmSync(actual, { force: true });
  else writeFileSync(actual, text);
  expect(text).toBe(held);
}
