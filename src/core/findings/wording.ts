/** Error: something was left out. Warning: a figure is shown but doubtful. Note: worth knowing. */
export type Severity = "error" | "warning" | "note";

/** One for all kinds of a finding, or one a kind. */
type ByKind<Of> = Of | Readonly<Record<string, Of>>;

/**
 * How grave a finding is, and its words. A name in braces is a value that whoever raises the finding gives, ready to
 * print; the compiler reads the names out of these texts.
 */
export interface Wording {
  readonly severity: ByKind<Severity>;
  /** What was found, where, and what becomes of it. */
  readonly message: ByKind<string>;
  /** What its reader can do. */
  readonly advice: ByKind<string>;
}

/** The findings about one subject, by code. */
export type SubjectFindings = Readonly<Record<string, Wording>>;

/** The words of one kind. */
export interface KindWording {
  /** Null for a finding that has no kinds. */
  readonly kind: string | null;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
}

/** The kinds of a finding; one null where it has none. */
export function kindsOf({ severity, message, advice }: Wording): readonly (string | null)[] {
  const kinds = [severity, message, advice].flatMap((part) => (typeof part === "string" ? [] : Object.keys(part)));
  return kinds.length === 0 ? [null] : [...new Set(kinds)];
}

/** The words of one kind. */
export function wordsOf({ severity, message, advice }: Wording, kind: string | null): KindWording {
  return {
    kind,
    severity: ofKind(severity, kind) ?? "error",
    message: ofKind(message, kind) ?? "",
    advice: ofKind(advice, kind) ?? "",
  };
}

function ofKind<Of extends string>(part: ByKind<Of>, kind: string | null): Of | undefined {
  if (typeof part === "string") return part;
  return kind === null ? undefined : part[kind];
}

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type Named<Text> = Readonly<Record<NamesIn<Text>, string | number>>;

type KeysOf<Part> = Part extends string ? never : keyof Part;

/**
 * The kinds that a finding has; never for one without.
 *
 * @internal Tests ask for an input of each.
 */
export type KindOf<Words extends Wording> =
  | KeysOf<Words["severity"]>
  | KeysOf<Words["message"]>
  | KeysOf<Words["advice"]>;

type PartOf<Part, Kind> = Part extends string
  ? Part
  : Kind extends keyof Part
    ? Part[Kind]
    : "{a wording for each kind}";

/** What a finding's words need: the values that they name, and its kind where it has several. */
export type ValuesOf<Words extends Wording> = [KindOf<Words>] extends [never]
  ? Named<Words["message"] | Words["advice"]>
  : {
      [Kind in KindOf<Words>]: { readonly kind: Kind } & Named<
        PartOf<Words["message"], Kind> | PartOf<Words["advice"], Kind>
      >;
    }[KindOf<Words>];

const NAME = /\{([^{}]+)\}/g;

/** A text of the catalogue, with each name in braces replaced. */
export function fill(text: string, valueOf: (name: string) => string): string {
  return text.replace(NAME, (_, name: string) => valueOf(name));
}
