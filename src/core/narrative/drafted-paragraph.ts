import type { Paragraph } from "../facts/report";
import type { Text } from "./text";

/** A paragraph before it is numbered, its figures still in their places. */
export interface DraftedParagraph {
  readonly id: string;
  readonly kind: Paragraph["kind"];
  readonly ref: string | null;
  readonly text: Text;
}
