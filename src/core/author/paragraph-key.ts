import type { Paragraph } from "../facts/report";

/**
 * What a paragraph is known by from one refresh to the next; null for headings, which nobody rewords.
 *
 * Opening, tally, lists, what is said of the others and closing speak of a whole report, so each report (null for all
 * indicators) has its own; a comment is known by its own first words, so that it keeps its text wherever its row moves.
 */
export function keyOf({ id, kind, ref }: Pick<Paragraph, "id" | "kind" | "ref">, report: string | null): string | null {
  const ofReport = (name: string): string => (report === null ? name : `${name}, ${report}`);
  switch (kind) {
    case "indicator":
      return ref;
    case "prompt":
      return ref === null ? null : promptKey(ref);
    case "opening":
      return ofReport("Opening");
    case "tally":
      return ofReport("Tally");
    case "listed":
      return ofReport(LISTS[id] ?? id);
    case "others":
      return ofReport("Others");
    case "closing":
      return ofReport("Closing");
    case "abbreviations":
      return ofReport("Abbreviations");
    case "recommendation":
      return ofReport("Recommendation");
    case "commentary":
      return id;
    case "heading":
      return null;
  }
}

/** The lists of exceptions, by their ids; any other list is known by its id. */
const LISTS: Readonly<Record<string, string>> = {
  "listed within": "Within tolerance",
  "listed worse": "Worse",
  "listed favourable": "Better",
};

const PROMPT = ", reason and action";

/** The key of what is said of the reason and action of an indicator. */
export function promptKey(ref: string): string {
  return `${ref}${PROMPT}`;
}

/** The Ref in the key of a prompt; null for any other key. */
export function refOfPrompt(key: string): string | null {
  return key.endsWith(PROMPT) ? key.slice(0, -PROMPT.length) : null;
}

/** The key of a further text where one stands under the key already: in brackets that no Ref is written with. */
export function furtherKey(key: string, number: number): string {
  return `${key} ⟨${number}⟩`;
}

/** The key without the number of a further text. */
export function firstKey(key: string): string {
  return key.replace(/ ⟨\d+⟩$/u, "");
}
