import { createRoot } from "react-dom/client";
import { explainStore } from "../app/explain-state";
import { ownTextStore } from "../app/own-text-drafts";
import { refreshStore } from "../app/refresh-state";
import { selfTestStore } from "../app/self-test-state";
import { showCell } from "../app/show-cell";
import { watchCells } from "../app/watch-cells";
import { whenLoaded } from "../app/when-loaded";
import { watchExcelStart } from "./shell/excel-start";
import type { PaneActions } from "./shell/pane-actions";
import { ExplainButton } from "./explain/ExplainButton";
import { PaneFrame } from "./shell/PaneFrame";
import { PaneScreens } from "./PaneScreens";
import { StartScreen } from "./shell/StartScreen";

const looking = () => import("../app/look");
const settings = () => import("../app/settings");
const mapping = () => import("../app/map-ranges");
const STORES = { refresh: refreshStore, explain: explainStore, ownTexts: ownTextStore, selfTest: selfTestStore };

/** What reads a whole workbook is loaded when it is first needed, so that the pane stands sooner. */
const ACTIONS: PaneActions = {
  showCell,
  watchCells,
  look: async () => {
    try {
      return await (await looking()).look();
    } catch {
      return { kind: "no-answer" };
    }
  },
  settings: {
    read: () => whenLoaded(settings, ({ readSettingFields }) => readSettingFields()),
    save: (name, value) => whenLoaded(settings, ({ saveSetting }) => saveSetting(name, value)),
    add: () => whenLoaded(settings, ({ addSettings }) => addSettings()),
  },
  mapping: {
    readOrigins: () => whenLoaded(mapping, ({ readTableOrigins }) => readTableOrigins()),
    point: () => whenLoaded(mapping, ({ pointAtRange }) => pointAtRange()),
    pointAtMapped: (table) => whenLoaded(mapping, ({ pointAtMappedRange }) => pointAtMappedRange(table)),
    save: (draft, range) => whenLoaded(mapping, ({ saveMapping }) => saveMapping(draft, range)),
    remove: (table) => whenLoaded(mapping, ({ removeMapping }) => removeMapping(table)),
  },
  createStarter: () =>
    whenLoaded(
      () => import("../app/create-workbook"),
      ({ createStarter }) => createStarter(),
    ),
};

// Fetched while Excel gets ready, for it is asked for at once then; where that fails, look says so.
void looking().catch(() => undefined);

const pane = document.getElementById("pane");
if (pane === null) throw new Error("taskpane.html has no element with the id pane");
const root = createRoot(pane);

watchExcelStart((start) => {
  root.render(
    <PaneFrame beside={start === "in-excel" ? <ExplainButton ask={explainStore.ask} /> : null}>
      {start === "in-excel" ? <PaneScreens stores={STORES} actions={ACTIONS} /> : <StartScreen start={start} />}
    </PaneFrame>,
  );
});
