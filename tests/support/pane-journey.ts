import type { WorkbenchPage } from "./workbench-page";

/** Opens a workbook of the contract's tables, and waits until the pane has read it. */
export async function openReady(workbench: WorkbenchPage, book: Uint8Array): Promise<void> {
  await workbench.openBook(book);
  await workbench.ribbon("Open pane").click();
  await workbench.pane.getByLabel("Period").waitFor();
}

export const refreshButton = ({ pane }: WorkbenchPage) => pane.getByRole("button", { name: "Refresh dashboard" });

/** Refreshes from the pane, and waits until it says so. */
export function refreshInPane(workbench: WorkbenchPage): Promise<void> {
  return untilRefreshed(workbench, () => refreshButton(workbench).click());
}

/** Does what makes a refresh, and waits until the pane says that it is done: not until it says so of the one before. */
async function untilRefreshed({ pane }: WorkbenchPage, act: () => Promise<void>): Promise<void> {
  await pane.locator(':text("Dashboard refreshed")').evaluateAll((earlier) => {
    for (const notice of earlier) notice.setAttribute("data-earlier", "");
  });
  await act();
  await pane.locator(':text("Dashboard refreshed"):not([data-earlier])').waitFor();
}

/** Opens a workbook and refreshes it from the pane. */
export async function openRefreshed(workbench: WorkbenchPage, book: Uint8Array): Promise<void> {
  await openReady(workbench, book);
  await refreshInPane(workbench);
}

/** The reference of the one selected cell, as "Observations!C3": when it is the awaited one, else after ten seconds. */
export function selectedCell({ page }: WorkbenchPage, awaited: string): Promise<string> {
  return onceDrawn(page, awaited, async () => {
    const sheet = await page.getByRole("tab", { selected: true }).innerText();
    return `${sheet}!${await page.getByLabel("Cell or name to go to").inputValue()}`;
  });
}

/** The sheets' names, joined by ", ": when they are the awaited ones, else after ten seconds. */
export function sheetNames({ page }: WorkbenchPage, awaited: string): Promise<string> {
  return onceDrawn(page, awaited, async () => (await page.getByRole("tab").allInnerTexts()).join(", "));
}

/** What a part of the workbench shows. The pane has its answer before the workbench around it has drawn the change. */
async function onceDrawn(page: WorkbenchPage["page"], awaited: string, read: () => Promise<string>): Promise<string> {
  const end = Date.now() + 10_000;
  for (;;) {
    const shown = await read();
    if (shown === awaited || Date.now() > end) return shown;
    await page.waitForTimeout(20);
  }
}

/** All that the pane shows. */
export const paneText = ({ pane }: WorkbenchPage): Promise<string> => pane.locator("body").innerText();
