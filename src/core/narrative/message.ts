import { IntlMessageFormat } from "intl-messageformat";

const LOCALE = "en-GB";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** Parsed messages by their text. */
const PARSED = new Map<string, IntlMessageFormat>();

/** The message that an ICU text makes. Throws where its braces make none. */
export function parsed(text: string): IntlMessageFormat {
  const known = PARSED.get(text);
  if (known !== undefined) return known;
  const message = new IntlMessageFormat(text, LOCALE);
  PARSED.set(text, message);
  return message;
}

/** What a message is made of, in every branch of its choices. */
export interface MessageParts {
  /** Its running words. */
  readonly words: readonly string[];
  /** The names in its braces. */
  readonly names: readonly string[];
  /** It asks for more than names and choices: for numbers or dates to be formatted, or for markup. */
  readonly asksForMore: boolean;
}

/** The parts of an ICU text; null where its braces make no message. */
export function partsOf(text: string): MessageParts | null {
  try {
    return merged(parsed(text).getAst().map(partOf));
  } catch {
    return null;
  }
}

const NO_PARTS: MessageParts = { words: [], names: [], asksForMore: false };

function merged(parts: readonly MessageParts[]): MessageParts {
  return {
    words: parts.flatMap(({ words }) => words),
    names: parts.flatMap(({ names }) => names),
    asksForMore: parts.some(({ asksForMore }) => asksForMore),
  };
}

/** The kinds of an element that a phrase may have, as the parser numbers them. */
const LITERAL = 0;
const ARGUMENT = 1;
const SELECT = 5;

function partOf(element: Element): MessageParts {
  const kind: number = element.type;
  const own = "value" in element ? element.value : "";
  if (kind === LITERAL) return { ...NO_PARTS, words: [own] };
  if (kind === ARGUMENT) return { ...NO_PARTS, names: [own] };
  if (kind !== SELECT || !("options" in element)) return { ...NO_PARTS, asksForMore: true };
  const branches = Object.values(element.options).flatMap(({ value }) => value.map(partOf));
  return merged([{ ...NO_PARTS, names: [own] }, ...branches]);
}
