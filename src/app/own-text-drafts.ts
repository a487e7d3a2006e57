import type { OwnText, Paragraph } from "../core/facts/report";
import { MOST_CHARACTERS } from "../core/workbook/grid";
import type { OwnTextChange, OwnTextSaved } from "../excel/own-sheets/own-text-cell";
import { type ExcelOutcome, runExcel } from "../excel/run/run-excel";
import { watched, type Watched } from "./watched";
import { whenLoaded } from "./when-loaded";

/** An author's words in the pane, beside what the report knows of them. */
export type OwnTextDraft = {
  /** What the report on view gave when this was begun. */
  readonly under: OwnText;
  readonly text: string;
} & (
  | { readonly kind: "typing"; readonly was: string; readonly says: string | null }
  | { readonly kind: "saving"; readonly was: string; readonly says: null }
  /** In the workbook, but not yet in a report: the one on view still gives the words before. */
  | { readonly kind: "saved" }
);

/** An author's words that are not in the workbook yet. */
export type UnsavedDraft = Exclude<OwnTextDraft, { kind: "saved" }>;

export function isUnsaved(draft: OwnTextDraft | null): draft is UnsavedDraft {
  return draft !== null && draft.kind !== "saved";
}

/** What an author does with the words of one report's paragraphs. */
export interface OwnTexts {
  readonly draftOf: (own: OwnText) => OwnTextDraft | null;
  /** The paragraph with the words that were saved since its report was made. */
  readonly withSaved: (paragraph: Paragraph) => Paragraph;
  readonly type: (own: OwnText, text: string) => void;
  readonly giveUp: (own: OwnText) => void;
  readonly save: (own: OwnText) => Promise<void>;
}

/** Drafts by period and paragraph. */
type OwnTextDrafts = ReadonlyMap<string, OwnTextDraft>;

/** Keeps what authors type until it is in the workbook or given up, whatever becomes of the pane's drawing meanwhile. */
export interface OwnTextStore extends Watched<OwnTextDrafts> {
  /** The texts of one period's report. */
  readonly of: (period: string) => OwnTexts;
}

const SAYS = {
  "changed-meanwhile": "The words on the Narrative sheet have changed. Refresh to see them; yours are kept here.",
  "no-such-paragraph":
    "The Narrative sheet has no row for this paragraph. Refresh, then save again; your words are kept here.",
  filtered:
    "The Narrative sheet is filtered, and Excel might put your words in the wrong row. Clear the filter (Data tab, Clear), then save again; your words are kept here.",
  "too-long": "An Excel cell can hold 32,767 characters. Shorten the text, then save again.",
} as const;

/** @internal Tests make a store that saves elsewhere. */
export function createOwnTextStore(save: typeof saveOwnText): OwnTextStore {
  const { getState, subscribe, setState } = watched<OwnTextDrafts>(new Map());
  const textsOf = (period: string): OwnTexts => {
    const idOf = ({ key }: OwnText): string => `${period} ${key}`;
    const put = (own: OwnText, draft: OwnTextDraft | null): void => {
      setState(withDraft(getState(), idOf(own), draft));
    };
    const draftOf = (own: OwnText): OwnTextDraft | null => {
      const draft = getState().get(idOf(own)) ?? null;
      return draft?.kind === "saved" && draft.under !== own ? null : draft;
    };
    return {
      draftOf,
      withSaved: (paragraph) => {
        const draft = paragraph.own === null ? null : draftOf(paragraph.own);
        if (paragraph.own === null || draft?.kind !== "saved") return paragraph;
        return { ...paragraph, own: { ...paragraph.own, text: draft.text, status: "", stale: [] } };
      },
      type: (own, text) => {
        const draft = draftOf(own);
        const under = draft?.under ?? own;
        const was = draft === null ? own.text : draft.kind === "saved" ? draft.text : draft.was;
        put(own, { kind: "typing", under, was, text, says: null });
      },
      giveUp: (own) => {
        put(own, null);
      },
      save: async (own) => {
        const draft = draftOf(own);
        if (draft?.kind !== "typing") return;
        put(own, { ...draft, kind: "saving", says: null });
        const { text } = draft;
        const answer = await save({ key: own.key, period, was: overtakenBy(own, draft) ?? draft.was, text });
        if (answer.ok && answer.value === "saved") put(own, { kind: "saved", under: own, text });
        else put(own, { ...draft, says: sayWhyNot(answer) });
      },
    };
  };
  return { getState, subscribe, of: textsOf };
}

/** Other words that a newer report found on the sheet since this was begun; null where there are none. */
export function overtakenBy(own: OwnText, { under, was }: UnsavedDraft): string | null {
  return own === under || own.text.trim() === was.trim() ? null : own.text;
}

function withDraft(held: OwnTextDrafts, id: string, draft: OwnTextDraft | null): OwnTextDrafts {
  const others = [...held].filter(([other]) => other !== id);
  return new Map(draft === null ? others : [...others, [id, draft]]);
}

function sayWhyNot(answer: Awaited<ReturnType<typeof saveOwnText>>): string {
  if (!answer.ok) return `${answer.fault.title} ${answer.fault.advice} Your words are kept here.`;
  return answer.value === "saved" ? "" : SAYS[answer.value];
}

/**
 * Keeps an author's words in the workbook; what is longer than a cell of Excel holds is not written at all. What writes them
 * is loaded when a text is first saved.
 *
 * @internal Tests save into a workbook without a pane.
 */
export async function saveOwnText(change: OwnTextChange): Promise<ExcelOutcome<OwnTextSaved | "too-long">> {
  if (change.text.length > MOST_CHARACTERS) return { ok: true, value: "too-long" };
  return whenLoaded(
    () => import("../excel/own-sheets/own-text-cell"),
    ({ writeOwnText }) => runExcel((context) => writeOwnText(context, change)),
  );
}

/** The one store of this runtime. */
export const ownTextStore = createOwnTextStore(saveOwnText);
