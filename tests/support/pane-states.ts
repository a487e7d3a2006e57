import { firstOf } from "./first-figures";
import type { InputTable } from "../../src/cli/sample-tables";
import { bookOf, emptyBook, exampleBook, NUMERATOR_OF_X1, otherShapeBook, sampleBook, starterBook } from "./books";
import { refuseAfterNextWrite, refuseAll, refuseNothing } from "./excel-that-fails";
import { openReady, openRefreshed, refreshButton, refreshInPane } from "./pane-journey";
import { exampleTables } from "./refreshing";
import { silenceExcel, wakeExcel } from "./silent-excel";
import type { WorkbenchPage } from "./workbench-page";

/** One state of the pane, and the way to it from the state before. */
export interface PaneState {
  readonly name: string;
  readonly reach: (workbench: WorkbenchPage) => Promise<void>;
}

/** Settings of which the period has no row in the example. */
const NEXT_QUARTER: InputTable = {
  sheet: "Settings",
  name: "Settings",
  cells: [
    ["Setting", "Value"],
    ["Current period", "Q3 2025/26"],
  ],
};

const press = ({ pane }: WorkbenchPage, name: string) => pane.getByRole("button", { name, exact: true }).click();
const see = ({ pane }: WorkbenchPage, text: string) => pane.getByText(text).first().waitFor();

/** Every state of the pane in Excel, in an order in which each is near the one before. */
export const PANE_STATES: readonly PaneState[] = [
  {
    name: "first run",
    reach: async (workbench) => {
      await workbench.openBook(await emptyBook());
      await see(workbench, "This workbook has no indicator tables yet.");
    },
  },
  {
    name: "starter refused",
    reach: async (workbench) => {
      await refuseAll(workbench, "AccessDenied");
      await press(workbench, "Create starter workbook");
      await see(workbench, "Excel did not allow the change.");
      await refuseNothing(workbench);
    },
  },
  {
    name: "self-test offered",
    reach: async (workbench) => {
      await press(workbench, "Test this Excel");
      await see(workbench, "Run the test");
    },
  },
  {
    name: "self-test done",
    reach: async (workbench) => {
      await press(workbench, "Run the test");
      await see(workbench, "No differences.");
    },
  },
  {
    name: "self-test removed",
    reach: async (workbench) => {
      await press(workbench, "Remove the test sheets");
      await see(workbench, "Removed 15 sheets.");
    },
  },
  {
    name: "mapping, nothing mapped",
    reach: async (workbench) => {
      await press(workbench, "Back");
      await workbench.openBook(await otherShapeBook());
      await press(workbench, "Map my ranges");
      await workbench.pane.getByRole("button", { name: "Map: Indicators", exact: true }).waitFor();
    },
  },
  {
    name: "mapping, pointed at",
    reach: async (workbench) => {
      await press(workbench, "Map: Indicators");
      await workbench.goTo("Register!B2");
      await press(workbench, "Use the selected cells");
      await see(workbench, "Your headings");
      await workbench.pane.getByText(/more that Quartile can read$/).click();
    },
  },
  {
    name: "mapping, one mapped",
    reach: async (workbench) => {
      await press(workbench, "Save");
      await workbench.pane.getByRole("button", { name: "Change: Indicators", exact: true }).waitFor();
    },
  },
  {
    name: "mapping, nothing there",
    reach: async (workbench) => {
      await press(workbench, "Map: Observations");
      await workbench.goTo("Sheet1!A1");
      await press(workbench, "Use the selected cells");
      await see(workbench, "Sheet1!A1 is empty.");
    },
  },
  {
    name: "ready, no settings",
    reach: async (workbench) => {
      await openReady(workbench, await exampleBook());
      await workbench.pane.getByText("Settings", { exact: true }).click();
      await see(workbench, "This workbook has no Settings table");
    },
  },
  {
    name: "running",
    reach: async (workbench) => {
      await silenceExcel(workbench);
      await press(workbench, "Refresh dashboard");
      await see(workbench, "Reading the tables…");
    },
  },
  {
    name: "cancelled",
    reach: async (workbench) => {
      await press(workbench, "Cancel");
      await see(workbench, "Cancelled.");
      await wakeExcel(workbench);
    },
  },
  {
    name: "fault",
    reach: async (workbench) => {
      await refuseAll(workbench, "AccessDenied");
      await press(workbench, "Refresh dashboard");
      await see(workbench, "Excel did not allow the change.");
      await workbench.pane.getByText("Details to send to support").click();
      await refuseNothing(workbench);
    },
  },
  {
    name: "fault while writing",
    reach: async (workbench) => {
      await refuseAfterNextWrite(workbench, "GeneralException");
      await press(workbench, "Refresh dashboard");
      await see(workbench, "The dashboard is not finished");
      await refuseNothing(workbench);
    },
  },
  {
    name: "refused",
    reach: async (workbench) => {
      await workbench.openBook(await bookOf(exampleTables(2).slice(0, 1)));
      await press(workbench, "Refresh dashboard");
      await see(workbench, "Nothing was written.");
    },
  },
  {
    name: "refused, next quarter",
    reach: async (workbench) => {
      await openReady(workbench, await bookOf([...exampleTables(2), NEXT_QUARTER]));
      await refreshButton(workbench).click();
      await see(workbench, "Observations has no row for Q3 2025/26");
      await workbench.pane.getByText("Settings", { exact: true }).click();
      await workbench.pane.getByLabel("Current period").waitFor();
    },
  },
  {
    name: "written, with a warning",
    reach: async (workbench) => {
      await workbench.openBook(sampleBook());
      await workbench.typeInto("Observations!C3", "250");
      await workbench.ribbon("Refresh dashboard").click();
      await see(workbench, "Dashboard refreshed, with a warning.");
    },
  },
  {
    name: "written, findings open",
    reach: async (workbench) => {
      await openRefreshed(workbench, sampleBook());
      await workbench.pane.getByText(/^\d+ notes$/).click();
    },
  },
  {
    name: "explained",
    reach: async (workbench) => {
      await workbench.goTo(`Dashboard!${firstOf("M")}`);
      await press(workbench, "Explain the selected cell");
      await see(workbench, "Third quarter cut");
    },
  },
  {
    name: "nothing to explain",
    reach: async (workbench) => {
      await workbench.goTo("Dashboard!A1");
      await press(workbench, "Explain the selected cell");
      await see(workbench, "Click a cell in the table of this workbook’s Dashboard");
    },
  },
  {
    name: "editing",
    reach: async (workbench) => {
      await openRefreshed(workbench, await starterBook());
      await press(workbench, "Edit paragraph 3");
      await workbench.pane.getByLabel("Your text for paragraph 3").fill("We say 90.6% here.");
    },
  },
  {
    name: "own text saved",
    reach: async (workbench) => {
      await press(workbench, "Save");
      await see(workbench, "Saved on the Narrative sheet.");
    },
  },
  {
    name: "figures changed since",
    reach: async (workbench) => {
      await workbench.typeInto(NUMERATOR_OF_X1, "250");
      await see(workbench, "Figures have changed since.");
    },
  },
  {
    name: "own text to check",
    reach: async (workbench) => {
      await refreshInPane(workbench);
      await see(workbench, "Check: 90.6% is now 49.8%");
    },
  },
  {
    name: "copied",
    reach: async (workbench) => {
      await press(workbench, "Copy all paragraphs");
      await see(workbench, "Copied ✓");
    },
  },
  {
    name: "copy by hand",
    reach: async (workbench) => {
      await forbidCopying(workbench);
      await press(workbench, "Copied ✓ paragraphs");
      await see(workbench, "Copying is blocked here.");
    },
  },
  {
    name: "settings open",
    reach: async (workbench) => {
      await workbench.pane.getByText("Settings", { exact: true }).click();
      const number = workbench.pane.getByLabel("First paragraph number");
      await number.fill("seven");
      await number.press("Enter");
      await see(workbench, "This cannot be read");
    },
  },
  {
    name: "put back",
    reach: async (workbench) => {
      await press(workbench, "Put back the last dashboard");
      await see(workbench, "The last dashboard is back.");
    },
  },
  {
    name: "asks",
    reach: async (workbench) => {
      await refreshInPane(workbench);
      await workbench.typeInto(
        `Dashboard!${firstOf("C")}`,
        "A name of my own for this measure, typed over the one that stood here",
      );
      await refreshButton(workbench).click();
      await see(workbench, "Nothing is written yet.");
    },
  },
  {
    name: "published, and asked to be so again",
    reach: async (workbench) => {
      await press(workbench, "Refresh and write over them");
      await see(workbench, "Dashboard refreshed");
      await press(workbench, "Mark Q2 2025/26 as published");
      await see(workbench, "Q2 2025/26 is marked as published.");
      await press(workbench, "Mark Q2 2025/26 as published again");
      await see(workbench, "Publish again");
    },
  },
  {
    name: "changed since publication",
    reach: async (workbench) => {
      await workbench.typeInto(NUMERATOR_OF_X1, "400");
      await see(workbench, "Figures have changed since.");
      await refreshInPane(workbench);
    },
  },
];

/** As a browser does that lets no page copy. */
export async function forbidCopying(workbench: WorkbenchPage): Promise<void> {
  await workbench.paneFrame().evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    Object.assign(document, { execCommand: () => false });
  });
}
