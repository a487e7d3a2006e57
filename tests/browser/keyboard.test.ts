import { sampleBook } from "../support/books";
import { openReady, selectedCell } from "../support/pane-journey";
import { launchWorkbench, type WorkbenchPage } from "../support/workbench-page";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await launchWorkbench();
});
afterAll(() => workbench.close());

const MOST_STEPS = 60;

const focusedElement = () => workbench.paneFrame().evaluateHandle(() => document.activeElement ?? document.body);

type Focused = Awaited<ReturnType<typeof focusedElement>>;

const wordsOf = (focused: Focused): Promise<string> =>
  focused.evaluate((one) => (one.getAttribute("aria-label") ?? one.textContent).trim());

/** All by which a mark of the keyboard can show: Fluent draws it around a link, and over a button or a field. */
const looksOf = (focused: Focused): Promise<string> =>
  focused.evaluate((one) =>
    [getComputedStyle(one), getComputedStyle(one, "::after")]
      .map(({ outline, textDecoration, border, boxShadow }) => [outline, textDecoration, border, boxShadow].join())
      .join(),
  );

/** Goes on by Tab until the keyboard is on what says that; wherever it comes by, it must be seen to be there. */
async function tabTo(words: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const focused = await focusedElement();
    const says = await wordsOf(focused);
    if (words.test(says)) return;
    passed.push(says);
    const withKeyboard = await looksOf(focused);
    await workbench.page.keyboard.press("Tab");
    if ((await looksOf(focused)) === withKeyboard) throw new Error(`Nothing shows that the keyboard is on “${says}”.`);
  }
  throw new Error(`The keyboard never came to ${String(words)}. It passed: ${passed.join(", ")}`);
}

const focusedWords = async (): Promise<string> => wordsOf(await focusedElement());

it("a refresh, a finding, its cell and a text of one's own need no mouse", async () => {
  const { page, pane } = workbench;
  await openReady(workbench, sampleBook());
  await pane.getByLabel("Period").focus();
  await tabTo(/^Refresh dashboard$/);
  await page.keyboard.press("Enter");
  await pane.getByText("Dashboard refreshed").waitFor();
  expect(await focusedWords()).toBe("Refresh dashboard");
  await tabTo(/^\d+ notes$/);
  await page.keyboard.press("Space");
  await tabTo(/^Show Observations!C3$/);
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Observations", selected: true }).waitFor();
  expect(await selectedCell(workbench, "Observations!C3")).toBe("Observations!C3");
  await tabTo(/^Edit paragraph 5$/);
  await page.keyboard.press("Enter");
  await pane.getByLabel("Your text for paragraph 5").waitFor();
  await page.keyboard.type("By hand. ");
  await tabTo(/^Discard$/);
  await page.keyboard.press("Enter");
  expect(await focusedWords()).toBe("Edit paragraph 5");
});
