import type { SubjectFindings } from "../wording";

const SAVE_AS = "In Word, save it as a Word document (.docx), then check that.";

/** Files of drafts that are to be checked. */
export const DRAFT = {
  "unread-draft": {
    severity: "error",
    message: {
      empty: "{file} has no text in it, so nothing was checked.",
      large: "{file} is larger than 5 MB, so it was not read.",
      long: "The text of {file} is too long to be read.",
      locked: "{file} is locked with a password, so it could not be read.",
      "old-word": "{file} is in the format of Word before 2007 (.doc), which is not read.",
      pdf: "{file} is a PDF, in which text cannot be read reliably.",
      "rich-text": "{file} is rich text (.rtf), which is not read.",
      "web-page": "{file} is a web page (.html), which is not read.",
      damaged: "{file} is damaged, or only part of it is there.",
      other: "{file} is neither a Word document (.docx) nor plain text (.txt).",
    },
    advice: {
      empty: "Choose another file, or paste the text into a new one.",
      large: "Copy the text into a new document without its pictures, then check that.",
      long: "Check it in parts.",
      locked: "In Word, take the password off and save it, then check that.",
      "old-word": SAVE_AS,
      pdf: "Check the document that the PDF was made from.",
      "rich-text": SAVE_AS,
      "web-page": SAVE_AS,
      damaged: "Open it in Word, let Word repair it and save it, then check that.",
      other: "Choose another file, or copy the text into a .txt file.",
    },
  },
} as const satisfies SubjectFindings;
