import { createRoot } from "react-dom/client";
import { refreshStore } from "../app/refresh-state";
import { showCell } from "../app/show-cell";
import { App } from "./App";
import { watchExcelStart } from "./excel-start";
import { PaneFrame } from "./PaneFrame";
import { StartScreen } from "./StartScreen";

const pane = document.getElementById("pane");
if (pane === null) throw new Error("taskpane.html has no element with the id pane");
const root = createRoot(pane);

watchExcelStart((start) => {
  root.render(
    <PaneFrame>
      {start === "in-excel" ? <App store={refreshStore} showCell={showCell} /> : <StartScreen start={start} />}
    </PaneFrame>,
  );
});
