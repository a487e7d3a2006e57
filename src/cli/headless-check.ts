import { type CheckOutcome, checkAgainstWorkbook, type CheckRequest } from "../app/check-draft";
import { draftFile } from "../app/draft-file";
import { connect } from "../embedded-excel/embedded-excel";
import { openFile, readFile } from "./workbook-file";

export interface HeadlessCheck extends Omit<CheckRequest, "draft" | "isCancelled"> {
  readonly workbook: string;
  /** The draft's file. */
  readonly draft: string;
}

/** How a check ended; with the draft as plain text, in which the claims have their places. */
export type HeadlessOutcome = CheckOutcome & { readonly text: string };

/** A command line is called off by ending it. */
const isCancelled = (): boolean => false;

/** Checks a draft's file against a workbook file with no Excel on the machine; neither is written. */
export async function checkFile(request: HeadlessCheck): Promise<HeadlessOutcome> {
  const draft = await draftFile(readFile(request.draft), request.draft);
  if (draft.kind === "unread") return { kind: "refused", findings: [draft.finding], alsoFound: [], text: "" };
  connect(await openFile(request.workbook));
  const outcome = await checkAgainstWorkbook({ ...request, draft: draft.text, isCancelled });
  return { ...outcome, text: draft.text };
}
