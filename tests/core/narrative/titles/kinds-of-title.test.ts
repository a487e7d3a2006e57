import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { paragraphsOfTitle } from "../../../support/titles";

/** A published title by what is hard in it, and the first sentence of its paragraph; SOURCES.md says where they are from. */
interface Case {
  readonly kind: string;
  readonly title: string;
  readonly unit: string;
  readonly value: string;
  readonly says: string;
}

const CASES: readonly Case[] = parse(readFileSync(join(__dirname, "kinds-of-title.csv"), "utf8"), { columns: true });

/** The first sentence of a title's paragraph, without its period. */
function firstSentence({ title, unit, value }: Case): string {
  const [text = ""] = paragraphsOfTitle({ title, unit, value, numeratorLabel: "", denominatorLabel: "" });
  const sentence = text.replace(/^In Quarter 3 2024\/25, /, "").replace(/ in Quarter 3 2024\/25(?=\.)/, "");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

it.each(CASES)("$kind: $title", (one) => {
  expect(firstSentence(one)).toBe(one.says);
});
