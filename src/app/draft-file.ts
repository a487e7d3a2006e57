import type { DraftText } from "../documents/draft-text";

/** The plain text of a draft's file. What reads Word files is loaded when it is first asked for. */
export async function draftFile(bytes: Uint8Array, name: string): Promise<DraftText> {
  const { draftText } = await import("../documents/draft-text");
  return draftText(bytes, name);
}
