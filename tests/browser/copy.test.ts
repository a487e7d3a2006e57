import type { Page } from "playwright-core";
import { sampleBook } from "../support/books";
import { openRefreshed } from "../support/pane-journey";
import { forbidCopying } from "../support/pane-states";
import { launchWorkbench, type WorkbenchPage } from "../support/workbench-page";

let workbench: WorkbenchPage;
/** A page with a box for rich text, as Word and mail have, and one for plain text. */
let elsewhere: Page;

beforeAll(async () => {
  workbench = await launchWorkbench();
  await openRefreshed(workbench, sampleBook());
  elsewhere = await workbench.page.context().newPage();
  await elsewhere.setContent(
    '<div contenteditable role="textbox" aria-label="Rich"></div><textarea aria-label="Plain"></textarea>',
  );
  await workbench.page.bringToFront();
});
afterAll(() => workbench.close());

async function pasteInto(box: "Rich" | "Plain"): Promise<void> {
  await elsewhere.bringToFront();
  await elsewhere.getByLabel(box).focus();
  await elsewhere.keyboard.press("Control+A");
  await elsewhere.keyboard.press("Control+V");
  await workbench.page.bringToFront();
}

const rich = () => elsewhere.getByLabel("Rich");

it("one paragraph is copied without its number, to join another text", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Copy paragraph 7" }).click();
  await pane.getByRole("button", { name: "Copied ✓ paragraph 7" }).waitFor();
  await pasteInto("Rich");
  expect(await rich().innerText()).toMatch(/^The share of child protection cases reviewed on time was 90\.7%/);
  await pasteInto("Plain");
  expect(await elsewhere.getByLabel("Plain").inputValue()).toMatch(/^The share of child protection cases/);
});

it("all paragraphs arrive with headings, their own numbers and the table; as plain text where there is no other", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Copy all paragraphs" }).click();
  await pane.getByRole("button", { name: "Copied ✓ paragraphs" }).waitFor();
  await pasteInto("Rich");
  expect(await rich().getByRole("heading", { level: 2 }).allInnerTexts()).toContain("Safe and stable homes");
  // The sample's first paragraph is numbered 5; a heading interrupts the list, which goes on at 7.
  const starts = await rich()
    .locator("ol")
    .evaluateAll((lists) => lists.map((list) => list.getAttribute("start")));
  expect(starts.slice(0, 2)).toEqual(["5", "7"]);
  expect(await rich().locator("ol li").first().innerText()).toMatch(/^This report covers/);
  expect(await rich().locator("table th").first().innerText()).not.toBe("");
  await pasteInto("Plain");
  const plain = await elsewhere.getByLabel("Plain").inputValue();
  expect(plain).toContain("5. This report covers");
  expect(plain).toContain("\n\nSafe and stable homes\n\n7. ");
});

it("where copying is forbidden the text stands there, all of it selected, to copy by hand", async () => {
  const { page, pane } = workbench;
  await forbidCopying(workbench);
  await pane.getByRole("button", { name: "Copy paragraph 8" }).click();
  const box = pane.getByLabel("Copying is blocked here. Press Ctrl+C (⌘C on a Mac).");
  await box.waitFor();
  const isAllSelected = await box.evaluate((area: HTMLTextAreaElement) => {
    const { selectionStart, selectionEnd, value } = area;
    return document.activeElement === area && selectionStart === 0 && selectionEnd === value.length;
  });
  expect(isAllSelected).toBe(true);
  await page.keyboard.press("Control+C");
  await pasteInto("Plain");
  expect(await elsewhere.getByLabel("Plain").inputValue()).toMatch(/^From April to December 2024/);
});
