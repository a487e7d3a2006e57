import { useCallback, useEffect, useState } from "react";
import type { Look } from "../app/look";
import type { RefreshState } from "../app/refresh-state";

/**
 * What the workbook offers; null until Excel has answered. Looks again whenever a refresh has ended, for people change
 * their tables between two.
 */
export function useLook(
  look: () => Promise<Look>,
  state: RefreshState["kind"],
): { readonly found: Look | null; readonly lookAgain: () => void } {
  const [found, setFound] = useState<Look | null>(null);
  const lookAgain = useCallback(() => {
    void look().then(setFound);
  }, [look]);
  useEffect(() => {
    if (state !== "running") lookAgain();
  }, [state, lookAgain]);
  return { found, lookAgain };
}
