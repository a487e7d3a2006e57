import type { PhraseValues } from "../wording";
import type { Speech } from "./speech";

/**
 * What a paragraph's later sentences call what its first one tells of: a singular or a plural subject, or the whole
 * sentence where it has no subject ("In 2023/24, 91.0% of people … received … . That was worse than …").
 */
export type Pronoun = "it" | "they" | "that";

export function pronounOf(verb: "was" | "were"): Pronoun {
  return verb === "were" ? "they" : "it";
}

/** `it` begins a sentence that follows the first at once, `figure` any later one. */
const VALUES: Readonly<Record<Pronoun, PhraseValues>> = {
  it: { it: "It", figure: "It", is: "is", was: "was", has: "has" },
  they: { it: "They", figure: "They", is: "are", was: "were", has: "have" },
  that: { it: "That", figure: "The figure", is: "is", was: "was", has: "has" },
};

/** A paragraph's speech after its first sentence, whose phrases may begin with the pronoun. */
export function withPronoun<Spoken extends Speech>(speech: Spoken, pronoun: Pronoun): Spoken {
  return {
    ...speech,
    say: (key, values = {}, how = "in-turn") => speech.say(key, { ...VALUES[pronoun], ...values }, how),
  };
}
