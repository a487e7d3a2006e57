import type { Report } from "../core/facts/report";
import { toHtml } from "../documents/html";
import { toMarkdown } from "../documents/markdown";

/** The forms in which the report leaves the workbook as a file, by the ending of its name. */
const NARRATIVE_FORMS = ["md", "html", "docx"] as const;
export type NarrativeForm = (typeof NARRATIVE_FORMS)[number];

/** The report as a file's contents. What writes Word files is loaded when it is first asked for. */
export async function narrativeFile(report: Report, form: NarrativeForm): Promise<string | Uint8Array> {
  switch (form) {
    case "md":
      return toMarkdown(report);
    case "html":
      return toHtml(report);
    case "docx": {
      const { toDocx } = await import("../documents/docx");
      return toDocx(report);
    }
  }
}

/** The form that a file's name asks for, or null for one that is not offered. */
export function narrativeForm(path: string): NarrativeForm | null {
  const ending = path.split(".").at(-1)?.toLowerCase();
  return NARRATIVE_FORMS.find((form) => form === ending) ?? null;
}
