import { createRoot } from "react-dom/client";
import { explainStore } from "../app/explain-state";
import { refreshStore } from "../app/refresh-state";
import { showCell } from "../app/show-cell";
import { App } from "./App";
import { watchExcelStart } from "./excel-start";
import type { PaneActions } from "./pane-actions";
import { PaneFrame } from "./PaneFrame";
import { StartScreen } from "./StartScreen";

/** What reads a whole workbook is loaded when it is first needed, so that the pane stands sooner. */
const ACTIONS: PaneActions = {
  showCell,
  look: async () => (await import("../app/look")).look(),
  saveOwnText: async (change) => (await import("../app/own-text")).saveOwnText(change),
  settings: {
    read: async () => (await import("../app/settings")).readSettingFields(),
    save: async (name, value) => (await import("../app/settings")).saveSetting(name, value),
    add: async () => (await import("../app/settings")).addSettings(),
  },
  createStarter: async () => (await import("../app/create-workbook")).createStarter(),
};

const pane = document.getElementById("pane");
if (pane === null) throw new Error("taskpane.html has no element with the id pane");
const root = createRoot(pane);

watchExcelStart((start) => {
  root.render(
    <PaneFrame>
      {start === "in-excel" ? (
        <App store={refreshStore} explainStore={explainStore} actions={ACTIONS} />
      ) : (
        <StartScreen start={start} />
      )}
    </PaneFrame>,
  );
});
