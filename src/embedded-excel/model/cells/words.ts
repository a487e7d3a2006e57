import { invalidArgument } from "../../ground/api-error";

/** The library's word for Office's, in whatever case: "Center" or "center". */
export function lookUp<Stored>(words: Readonly<Record<string, Stored>>, word: unknown, location: string): Stored {
  const wanted = String(word).toLowerCase();
  for (const [name, stored] of Object.entries(words)) if (name.toLowerCase() === wanted) return stored;
  throw invalidArgument(`${String(word)} is not one of ${Object.keys(words).join(", ")}.`, location);
}

/** Office's word for the library's. */
export function wordOf<Stored>(words: Readonly<Record<string, Stored>>, stored: Stored): string | null {
  return Object.entries(words).find(([, value]) => value === stored)?.[0] ?? null;
}
