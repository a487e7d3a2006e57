import type { SubjectFindings } from "../wording";

/** The Settings table. */
export const SETTINGS = {
  "unknown-setting": {
    severity: "warning",
    message: "The setting in {cell} is not known and was ignored.",
    advice: "Use one of: {settings}.",
  },
  "bad-setting": {
    severity: "warning",
    message: "The setting {setting} in {cell} could not be read; its default was used.",
    advice: "{whatItTakes}",
  },
} as const satisfies SubjectFindings;
