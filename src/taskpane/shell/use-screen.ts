import { useEffect, useState } from "react";
import type { ExplainStore } from "../../app/explain-state";
import type { RefreshStore } from "../../app/refresh-state";

/** What the pane shows. */
type Screen = "usual" | "mapping" | "self-test";

interface ScreenOnView {
  readonly screen: Screen;
  /** The screen that somebody has just left by its own way back; null where none was. */
  readonly left: Screen | null;
  /** Those to keep as they stand: begun, and not left by their own way back. */
  readonly begun: readonly Screen[];
  readonly open: (screen: Screen) => void;
  readonly back: () => void;
}

const USUAL = { screen: "usual", left: null, begun: [] } as const satisfies Omit<ScreenOnView, "open" | "back">;

/**
 * The screen on view. What ribbon, cell menu or keyboard ask for is told on the usual one, so it comes forward then; what
 * somebody was at on another waits for them.
 */
export function useScreen(refresh: RefreshStore, explain: ExplainStore): ScreenOnView {
  const [view, setView] = useState<Omit<ScreenOnView, "open" | "back">>(USUAL);
  useEffect(() => {
    const comeForward = (): void => {
      setView((before) => (before.screen === "usual" ? before : { ...before, screen: "usual", left: null }));
    };
    const stops = [
      refresh.subscribe(() => {
        if (refresh.getState().kind === "running") comeForward();
      }),
      explain.subscribe(comeForward),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [refresh, explain]);
  return {
    ...view,
    open: (screen) => {
      setView(({ begun }) => ({ screen, left: null, begun: [...begun.filter((one) => one !== screen), screen] }));
    },
    back: () => {
      setView(({ screen, begun }) => ({
        screen: "usual",
        left: screen,
        begun: begun.filter((one) => one !== screen),
      }));
    },
  };
}
