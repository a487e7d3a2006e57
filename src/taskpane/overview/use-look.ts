import { useCallback, useEffect, useRef, useState } from "react";
import type { Look } from "../../app/look";
import type { RefreshState } from "../../app/refresh-state";
import type { PaneActions } from "../shell/pane-actions";

interface LookedAt {
  /** What the workbook offers; null until Excel has answered. */
  readonly found: Look | null;
  /** False from the start of a refresh until the workbook has been looked at after it. */
  readonly isFresh: boolean;
  readonly lookAgain: () => void;
}

/**
 * Looks at the workbook when the pane opens or comes back to view, whenever a refresh has ended and whenever somebody has
 * changed cells, for people change their tables between two refreshes.
 */
export function useLook(
  { look, watchCells }: Pick<PaneActions, "look" | "watchCells">,
  state: RefreshState,
  isOnView: boolean,
): LookedAt {
  const [answer, setAnswer] = useState<{ readonly found: Look; readonly during: RefreshState } | null>(null);
  const looks = useRef(0);
  const lookAgain = useCallback(() => {
    looks.current += 1;
    const mine = looks.current;
    void look().then((found) => {
      // Answers may come in another order than they were asked for.
      if (mine !== looks.current) return;
      // An Excel that is busy for a moment takes nothing away that it offered before.
      setAnswer((held) => (found.kind === "no-answer" && held !== null ? held : { found, during: state }));
    });
  }, [look, state]);
  const isFree = isOnView && state.kind !== "running" && state.kind !== "held";
  const lookIfFree = useRef(lookAgain);
  useEffect(() => {
    lookIfFree.current = isFree ? lookAgain : () => undefined;
    if (isFree) lookAgain();
  }, [isFree, lookAgain]);
  useEffect(
    () =>
      watchCells(() => {
        lookIfFree.current();
      }),
    [watchCells],
  );
  return { found: answer?.found ?? null, isFresh: answer?.during === state, lookAgain };
}
