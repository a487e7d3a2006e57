import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { connect, type EmbeddedExcel, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { type AddinPage, openAddinPage, until } from "../support/embedded-page";
import { exampleTables, openTables, SAMPLE, sheetNames } from "../support/refreshing";

const PAGE = join(__dirname, "../../dist/taskpane.html");

/** The production bundle over Microsoft's own office.js, as it runs in Excel's pane. */
let page: AddinPage;

async function openIn(excel: EmbeddedExcel): Promise<void> {
  if (!existsSync(PAGE)) throw new Error("there is no production build: run npm run build");
  page = openAddinPage(excel, PAGE);
  await until(page, () => paneText().includes("Refresh dashboard"));
}

/** Closes the pane, as a person does who works from the ribbon. */
async function closePane(): Promise<void> {
  const { Office } = page.window as unknown as { Office: { addin: { hide(): Promise<void> } } };
  await Office.addin.hide();
  await until(page, () => !page.isPaneShown());
}

const paneText = (): string => page.window.document.body.textContent;

function clickButton(name: string): void {
  const button = [...page.window.document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (button === undefined) throw new Error(`no button ${name} in: ${paneText()}`);
  button.click();
}

afterEach(() => {
  page.close();
});

it("the ribbon's button writes the dashboard and leaves the pane closed", async () => {
  const excel = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  await openIn(excel);
  await closePane();
  await page.pressButton("refreshDashboard");
  connect(excel);
  expect(await sheetNames()).toEqual(expect.arrayContaining(["Dashboard", "Narrative"]));
  expect(page.isPaneShown()).toBe(false);
  expect(page.errors).toEqual([]);
});

it("a ribbon refresh that cannot be done opens the pane with the reason", async () => {
  const excel = await openTables(exampleTables(2).slice(0, 1));
  await openIn(excel);
  await closePane();
  await page.pressButton("refreshDashboard");
  await until(page, () => page.isPaneShown());
  await until(page, () => paneText().includes("no table, named range or sheet called Observations"));
  expect(paneText()).toContain("Name the Excel table that holds them “Observations”");
});

it("the pane's button shows findings and the paragraphs to copy", async () => {
  await openIn(await openWorkbook(new Uint8Array(readFileSync(SAMPLE))));
  clickButton("Refresh dashboard");
  await until(page, () => paneText().includes("Copy all"));
  expect(paneText()).toContain("Dashboard refreshed");
  expect(paneText()).toContain("90.7% (284 of 313 children)");
  expect(paneText()).toContain("6 notes");
  expect(page.errors).toEqual([]);
});

it("an Excel that refuses is told in plain words, never in its own", async () => {
  const excel = await openTables(exampleTables(2));
  await openIn(excel);
  await until(page, () => paneText().includes("Period"));
  excel.onBeforeBatch(() => ({ code: "AccessDenied", message: "raw words of Excel" }));
  clickButton("Refresh dashboard");
  await until(page, () => paneText().includes("did not allow"));
  expect(paneText()).not.toContain("raw words");
});
