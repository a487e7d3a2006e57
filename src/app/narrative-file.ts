import type { Report } from "../core/facts/report";
import { toHtml } from "../documents/html";
import { toMarkdown } from "../documents/markdown";

/** The forms in which the draft leaves the workbook as a file, by the ending of its name. */
export const NARRATIVE_FORMS = { md: toMarkdown, html: toHtml } as const;
export type NarrativeForm = keyof typeof NARRATIVE_FORMS;

/** The draft paragraphs as a file's text. */
export function narrativeFile({ title, period, paragraphs }: Report, form: NarrativeForm): string {
  return NARRATIVE_FORMS[form](`${title}, ${period}`, paragraphs);
}

/** The form that a file's name asks for, or null for one that is not offered. */
export function narrativeForm(path: string): NarrativeForm | null {
  const ending = path.split(".").at(-1)?.toLowerCase();
  return ending === "md" || ending === "html" ? ending : null;
}
