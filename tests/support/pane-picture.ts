import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import type { WorkbenchPage } from "./workbench-page";

const FOLDER = join(__dirname, "../../out/screenshots");
const TALLEST = 2600;
const USUAL_HEIGHT = 900;

/** Makes the pane so many pixels wide. */
export async function widenPane({ page }: WorkbenchPage, width: number): Promise<void> {
  await page.locator("#pane").evaluate((pane, wanted) => {
    pane.style.width = `${wanted}px`;
  }, width);
}

/** Writes a picture of all that the pane shows, as far as it is no longer than a long page, into out/screenshots. */
export async function picturePane(workbench: WorkbenchPage, name: string): Promise<void> {
  const { page } = workbench;
  const { width = 0, height } = page.viewportSize() ?? { height: USUAL_HEIGHT };
  const shown = page.locator("#pane-frame iframe");
  const frameHeight = (await shown.boundingBox())?.height ?? 0;
  const wanted = await workbench.paneFrame().evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(TALLEST, Math.ceil(height - frameHeight + wanted)) });
  mkdirSync(FOLDER, { recursive: true });
  await shown.screenshot({ path: join(FOLDER, `${name.replaceAll(/\W+/g, "-")}.png`) });
  await page.setViewportSize({ width, height });
}

/** What does not fit into the document's width: the whole of it, or words that are cut off where nobody can scroll to them. */
export function cutOff(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} in ${clientWidth}`] : [];
    const hidden = [...document.querySelectorAll<HTMLElement>("main *")].filter((one) => {
      const { overflowX, clipPath } = getComputedStyle(one);
      const isCut = one.scrollWidth > one.clientWidth + 1 && overflowX !== "visible" && clipPath === "none";
      return isCut && !(one instanceof HTMLInputElement) && one.checkVisibility();
    });
    const beyond = [...document.querySelectorAll<HTMLElement>("main button, main a, main p, main select, main input")]
      .filter((one) => one.checkVisibility())
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
    return [...sideways, ...[...hidden, ...beyond].map((one) => `cut off: ${one.outerHTML.slice(0, 200)}`)];
  });
}

/** What Microsoft's library passes by when it moves the keyboard on, in Excel on the web: a summary without a tabindex. */
export function passedBy(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll("summary:not([tabindex])")].map((one) => `passed by: ${one.outerHTML.slice(0, 200)}`),
  );
}

/** What a person hardly sees as a motion: Fluent's own length of one where less motion is asked for is far below. */
const LONGEST_MS = 10;

/** What moves in a pane whose owner has asked for less motion; a line each. */
export function moving(frame: Frame): Promise<string[]> {
  return frame.evaluate(
    (longest) =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > longest)
        .map(({ effect }) => `moves: ${(effect as KeyframeEffect | null)?.target?.outerHTML.slice(0, 120) ?? ""}`),
    LONGEST_MS,
  );
}
