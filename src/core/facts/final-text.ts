/** A draft, and what its author wrote in place of it; "" for nothing. */
export interface Drafted {
  readonly text: string;
  readonly own: { readonly text: string } | null;
}

/** The text that leaves the workbook: the author's own where there is one, else the draft. */
export function finalText({ text, own }: Drafted): string {
  return own === null || own.text === "" ? text : own.text;
}
