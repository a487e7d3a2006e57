import { namesGiven } from "../../core/narrative/own-phrases";
import { type PhraseKey, PHRASES, SHORTER } from "../../core/narrative/phrasebook.en-GB";
import { formatList } from "../../core/format/list";

const FAMILIES = {
  when: "When a figure holds, by basis",
  before: "When the earlier figure held",
  level: "The level",
  counts: "The counts behind a figure",
  change: "The change",
  few: "The change of a percentage of few",
  further: "Further comparisons",
  average: "The difference from an average of years",
  years: "The years of an average",
  quartile: "The place among authorities",
  rank: "A rank without a judgement",
  comparators: "England and statistical neighbours",
  target: "The target",
  prompt: "What an author is asked",
  record: "Records",
  status: "The figure's status",
  support: "Supporting figures",
  unavailable: "Where there is no figure",
  absent: "Where several have no figure",
  report: "The report's frame",
  closing: "About the figures",
} as const satisfies Readonly<Record<FamilyOf<PhraseKey>, string>>;

type FamilyOf<Key extends string> = Key extends `${infer Family}.${string}` ? Family : never;

/** Every key of the phrasebook: the names that its wordings may use, and the wordings themselves. */
export function phrasesText(): string {
  const keys = Object.keys(PHRASES) as PhraseKey[];
  return Object.entries(FAMILIES)
    .flatMap(([family, title]) => [
      `## ${title}`,
      ...keys.filter((key) => key.startsWith(`${family}.`)).map(phraseText),
    ])
    .join("\n\n");
}

function phraseText(key: PhraseKey): string {
  const names = [...namesGiven(key)].map((name) => `\`{${name}}\``);
  const may = names.length === 0 ? "No names." : `May use ${formatList(names)}.`;
  const usual = [...new Set<string>(PHRASES[key])];
  const wordings = [...usual, ...(SHORTER[key] ?? []).map((text) => text)];
  return [`### ${key}`, may, ["```text", ...wordings, "```"].join("\n")].join("\n\n");
}
