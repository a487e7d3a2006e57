import type { Paragraph } from "../../facts/report";

/** What a paragraph is known by from one refresh to the next; null for headings, which nobody rewords. */
export function keyOf({ id, kind, ref }: Pick<Paragraph, "id" | "kind" | "ref">): string | null {
  switch (kind) {
    case "indicator":
      return ref;
    case "opening":
      return "Opening";
    case "tally":
      return "Tally";
    case "closing":
      return "Closing";
    case "commentary":
      return id;
    case "heading":
      return null;
  }
}
