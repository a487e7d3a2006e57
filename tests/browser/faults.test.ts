import { firstOf } from "../support/first-figures";
import { FAULT_WORDS, TIMEOUT } from "../../src/excel/run/faults";
import { exampleBook, NUMERATOR_OF_X1, protectedBook } from "../support/books";
import {
  RAW_WORDS,
  refuseAfterNextWrite,
  refuseAll,
  refuseNothing,
  refuseUntilDone,
  untilQuiet,
} from "../support/excel-that-fails";
import { openReady, openRefreshed, paneText, refreshButton, refreshInPane } from "../support/pane-journey";
import { hurryTimeouts, silenceExcel, wakeExcel } from "../support/silent-excel";
import { launchWorkbench, type WorkbenchPage } from "../support/workbench-page";

let workbench: WorkbenchPage;
let book: Uint8Array;

beforeAll(async () => {
  workbench = await launchWorkbench();
  book = await exampleBook();
});
afterAll(() => workbench.close());
afterEach(async () => {
  await refuseNothing(workbench);
});

/** Thrown by Quartile and not by Excel, or not by refusing a batch. */
const OURS = ["SheetProtected", "ReadOnly", "TextsChanged", "ChunkLoadError", TIMEOUT];
const CODES = [...FAULT_WORDS].filter(([code]) => !OURS.includes(code));
const UNKNOWN = { title: "Something went wrong in Excel (code Unheard", advice: "Your input sheets were not touched." };

describe("whatever Excel refuses with, the pane says it in our words", () => {
  beforeAll(async () => {
    await openReady(workbench, book);
  });

  it.each([...CODES, ["Unheard", UNKNOWN] as const])("%s", async (code, { title, advice }) => {
    await refuseAll(workbench, code);
    await refreshButton(workbench).click();
    await workbench.pane.getByText(`code ${code}`).first().waitFor({ state: "attached" });
    const text = await paneText(workbench);
    expect(text).toContain(title);
    expect(text).toContain(advice);
    expect(text).not.toContain(RAW_WORDS);
    expect(text).not.toContain("not finished");
  });
});

it("a refusal in the middle of the writing says that the dashboard is not finished, and the next refresh finishes it", async () => {
  await openRefreshed(workbench, book);
  await refuseAfterNextWrite(workbench, "GeneralException");
  await refreshButton(workbench).click();
  await workbench.pane.getByText("The dashboard is not finished: do not use it").waitFor();
  expect(await paneText(workbench)).not.toContain(RAW_WORDS);
  await refuseNothing(workbench);
  await refreshInPane(workbench);
});

it("a ribbon refresh that Excel refuses opens the closed pane with the reason", async () => {
  await openReady(workbench, book);
  await workbench.closePane();
  await refuseUntilDone(workbench, "InactiveWorkbook");
  await workbench.ribbon("Refresh dashboard").click();
  await workbench.page.locator("#pane").waitFor({ state: "visible" });
  await workbench.pane.getByText("Another workbook is in front.").waitFor();
  expect(await paneText(workbench)).not.toContain(RAW_WORDS);
});

it("a ribbon refresh that Excel refuses ends, and leaves the reason in the pane, also where Excel will not open that", async () => {
  await openReady(workbench, book);
  await workbench.closePane();
  await refuseAll(workbench, "InactiveWorkbook");
  await workbench.untilSaid("Refresh dashboard: finished; no cell has changed.", () =>
    workbench.ribbon("Refresh dashboard").click(),
  );
  await refuseNothing(workbench);
  await workbench.ribbon("Open pane").click();
  await workbench.pane.getByText("Another workbook is in front.").waitFor();
  expect(await paneText(workbench)).not.toContain(RAW_WORDS);
});

it("a dashboard that somebody protected is named, and nothing is written", async () => {
  await openReady(workbench, await protectedBook());
  await refreshButton(workbench).click();
  await workbench.pane.getByText("The sheet “Dashboard” is protected.").waitFor();
  expect(await paneText(workbench)).toContain("Unprotect it (Review tab)");
});

it("a part of the add-in that cannot be fetched is told, and fetched at the next try", async () => {
  await openReady(workbench, book);
  const parts = /\/\d+\.[0-9a-f]{8}\.js$/;
  await workbench.page.route(parts, (route) => route.abort());
  await refreshButton(workbench).click();
  await workbench.pane.getByText("A part of Quartile could not be loaded.").waitFor();
  await workbench.page.unroute(parts);
  await refreshInPane(workbench);
  expect(await paneText(workbench)).toContain("3 indicators.");
});

it("a workbook that is open as read-only is told from a protected one", async () => {
  await openReady(workbench, book);
  await untilQuiet(workbench);
  await workbench.page.evaluate(() => {
    window.embeddedExcel?.makeReadOnly();
  });
  await refreshButton(workbench).click();
  await workbench.pane.getByText("This workbook is open as read-only.").waitFor();
  expect(await paneText(workbench)).toContain("Nothing was written.");
  expect(await workbench.page.getByRole("tab", { name: "Dashboard" }).count()).toBe(0);
});

describe("beside a refresh, what Excel refuses is said where it was asked", () => {
  it.each([
    ["explaining", () => workbench.pane.getByRole("button", { name: "Explain the selected cell" }).click()],
    ["showing a cell", () => workbench.pane.getByRole("link", { name: /^45\.0%/ }).click()],
    [
      "saving an author's text",
      async () => {
        await workbench.pane.getByRole("button", { name: "Edit paragraph 3" }).click();
        await workbench.pane.getByLabel("Your text for paragraph 3").fill("Mine.");
        await workbench.pane.getByRole("button", { name: "Save" }).click();
      },
    ],
    ["reading the settings", () => workbench.pane.getByText("Settings", { exact: true }).click()],
  ])("%s", async (_, ask) => {
    await openRefreshed(workbench, book);
    await untilQuiet(workbench);
    await refuseAll(workbench, "AccessDenied");
    await ask();
    await workbench.pane.getByText("Excel did not allow the change.").waitFor();
    expect(await paneText(workbench)).not.toContain(RAW_WORDS);
  });
});

it("an Excel that does not answer in time is told, and what it answers later writes nothing", async () => {
  // Refreshed once, so that no part of the add-in has to be fetched while patience is short.
  await openRefreshed(workbench, book);
  await workbench.typeInto(NUMERATOR_OF_X1, "49");
  await untilQuiet(workbench);
  await hurryTimeouts(workbench);
  await silenceExcel(workbench);
  await refreshButton(workbench).click();
  await workbench.pane.getByText("Excel has not answered.").waitFor();
  expect(await paneText(workbench)).toContain("press Enter");
  await wakeExcel(workbench);
  await untilQuiet(workbench);
  await workbench.goTo(`Dashboard!${firstOf("F")}`);
  await workbench.page.getByLabel("Cells of the sheet Dashboard").waitFor();
  expect(await workbench.cell(firstOf("F")).innerText()).toBe("45.0%");
});
