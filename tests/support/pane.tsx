import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createExplainStore } from "../../src/app/explain-state";
import {
  pointAtMappedRange,
  pointAtRange,
  readTableOrigins,
  removeMapping,
  saveMapping,
} from "../../src/app/map-ranges";
import { createOwnTextStore } from "../../src/app/own-text-drafts";
import type { RefreshOutcome } from "../../src/app/refresh-outcome";
import { createRefreshStore, type RefreshStore } from "../../src/app/refresh-state";
import { createSelfTestStore } from "../../src/app/self-test-state";
import { showCell } from "../../src/app/show-cell";
import type { ReportedFinding } from "../../src/core/facts/report";
import type { PaneActions } from "../../src/taskpane/shell/pane-actions";
import { ExplainButton } from "../../src/taskpane/explain/ExplainButton";
import { PaneFrame } from "../../src/taskpane/shell/PaneFrame";
import { PaneScreens } from "../../src/taskpane/PaneScreens";
import { report } from "./pane-report";

/** A refresh that wrote a small report. */
export const WRITTEN = {
  kind: "written",
  undo: "not-known",
  keepsEarlier: true,
  isPublished: false,
  report: report(),
} as const satisfies RefreshOutcome;

export function finding(part: Partial<ReportedFinding>): ReportedFinding {
  return { severity: "error", code: "unknown-ref", message: "", advice: "", ref: null, source: null, ...part };
}

/** A workbook that has not answered yet. */
export const ACTIONS: PaneActions = {
  showCell,
  look: () => new Promise(() => undefined),
  watchCells: () => () => undefined,
  createStarter: () => Promise.resolve({ ok: true, value: undefined }),
  settings: {
    read: () => Promise.resolve({ ok: true, value: null }),
    save: () => Promise.resolve({ ok: true, value: "saved" }),
    add: () => Promise.resolve({ ok: true, value: undefined }),
  },
  mapping: {
    readOrigins: readTableOrigins,
    point: pointAtRange,
    pointAtMapped: pointAtMappedRange,
    save: saveMapping,
    remove: removeMapping,
  },
};

/** Saves no author's words. */
const nowhere = () => createOwnTextStore(() => Promise.resolve({ ok: true, value: "saved" }));

const NOTHING_SELECTED = createExplainStore(() => Promise.resolve({ ok: true, value: null }));

/** A test of this Excel that never ends. */
const untested = (lock: RefreshStore) =>
  createSelfTestStore(lock, { run: () => new Promise(() => undefined), remove: () => new Promise(() => undefined) });

/** What a browser has for a page that is laid out; jsdom lays nothing out. */
function layNothingOut(): void {
  const nothing = (): void => undefined;
  const query = { matches: false, addEventListener: nothing, removeEventListener: nothing };
  Object.assign(window, { matchMedia: () => query });
  if (!("scrollIntoView" in Element.prototype)) Object.assign(Element.prototype, { scrollIntoView: nothing });
}

/**
 * Writes no style into the page. jsdom draws nothing, and matches each element with every rule whenever somebody asks for it by
 * role, which took half of these tests' time; how the pane looks is seen in tests/browser.
 */
const UNSTYLED = createDOMRenderer(document, { unstable_filterCSSRule: () => false });

/** The pane over these stores. */
export function openPane(
  store: RefreshStore,
  actions: Partial<PaneActions> = {},
  explainStore = NOTHING_SELECTED,
  selfTest = untested(store),
) {
  layNothingOut();
  render(
    <RendererProvider renderer={UNSTYLED}>
      <PaneFrame beside={<ExplainButton ask={explainStore.ask} />}>
        <PaneScreens
          stores={{ refresh: store, explain: explainStore, ownTexts: nowhere(), selfTest }}
          actions={{ ...ACTIONS, ...actions }}
        />
      </PaneFrame>
    </RendererProvider>,
  );
  return userEvent.setup();
}

/** The pane once a refresh has ended so. */
export async function openPaneAfter(outcome: RefreshOutcome, show: typeof showCell = showCell) {
  const user = openPane(
    createRefreshStore(() => Promise.resolve(outcome)),
    { showCell: show },
  );
  await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
  return user;
}

/** The words on the buttons, without the one beside the pane's name, which is there on every screen. */
export const buttonsShown = (): readonly string[] =>
  screen
    .getAllByRole("button")
    .map(({ textContent }) => textContent)
    .filter((words) => words !== "Explain");

/** A workbook that can be refreshed. */
export const READY = {
  kind: "ready",
  period: "Q3 2024/25",
  periods: ["Q3 2024/25", "Q2 2024/25"],
  reports: [],
  paragraphs: null,
  last: null,
} as const;
