import type { Qualifier } from "./figure";

/** In the order in which they are tried, each right before the figure. */
const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [
    /\b(?:about|around|some|circa|c\.|roughly|approximately|approx\.?|near enough|in the region of|of the order of|~)\s*$/i,
    "about",
  ],
  [
    /\b(?:nearly|almost|just under|close to|not quite|a little under|just below|just short of|a shade under)\s*$/i,
    "nearly",
  ],
  [/\b(?:just over|a little over|slightly (?:more than|over)|just above|a shade over|just past)\s*$/i, "just-over"],
  [/\b(?:more than|over|above|upwards of|in excess of|greater than|exceeding)\s*$/i, "more-than"],
  [/>\s*$/, "more-than"],
  [/\b(?:fewer than|less than|under|below|not as many as)\s*$/i, "less-than"],
  [/<\s*$/, "less-than"],
  [/\b(?:at least|no (?:fewer|less) than|a minimum of)\s*$/i, "at-least"],
  [/\b(?:at most|up to|no more than|a maximum of|not more than)\s*$/i, "at-most"],
];

const QUALIFIERS_BEHIND: readonly (readonly [RegExp, Qualifier])[] = [
  [/^\s*or (?:so|thereabouts)\b/i, "about"],
  [/^\s*or (?:more|over|above|better)\b(?! than)|^\+(?!\d)/i, "at-least"],
  [/^\s*or (?:less|fewer|under|below)\b(?! than)/i, "at-most"],
];

/** "60p more than £101.30" compares; it does not say that the second is inexact. */
const COMPARES =
  /(?:\d ?p?|%|points?|days?|weeks?|minutes?|kg|children|people|cases|pupils|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|better|worse|is|are|was|were|lower|higher|well|just|only)\s*(?:more than|fewer than|less than|over|above|below|under)\s*(?:the |its |our )?$/i;

/** How exactly a figure is meant, by the words right before it and right behind. */
export function qualifierOf(before: string, behind: string): Qualifier {
  if (
    COMPARES.test(before) &&
    !/\b(?:just|is|are|was|were|well|only) (?:over|under|more than|less than|fewer than)\s*$/i.test(before)
  )
    return "exactly";
  const found =
    QUALIFIERS.find(([pattern]) => pattern.test(before)) ?? QUALIFIERS_BEHIND.find(([pattern]) => pattern.test(behind));
  return found?.[1] ?? "exactly";
}
