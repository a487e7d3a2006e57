import type { Browser } from "playwright-core";
import { axeFaults } from "../support/axe";
import { launchBrowser } from "../support/browser";
import { cutOff, picturePane, widenPane } from "../support/pane-picture";
import { PANE_STATES } from "../support/pane-states";
import { openWorkbench, type WorkbenchPage } from "../support/workbench-page";

/** SCREENSHOTS=1 writes a picture of each state, width and look into out/screenshots, to be looked at. */
const WITH_PICTURES = process.env.SCREENSHOTS === "1";

const LIGHT = { colorScheme: "light", forcedColors: "none" } as const;
const LOOKS = [
  ["light", LIGHT],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "light", forcedColors: "active" }],
] as const;

const NARROW = 300;
/** The second is what Excel opens, the third that pane in a page at 200%. */
const WIDTHS = [NARROW, 350, 350 / 2] as const;

let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await openWorkbench(browser, { reducedMotion: "reduce" });
});
afterAll(async () => {
  await workbench.close();
  await browser.close();
});

// One after the other: each state begins where the one before ended.
it.each(PANE_STATES)("axe finds nothing, and nothing is cut off: $name", async ({ name, reach }) => {
  await reach(workbench);
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await widenPane(workbench, width);
    faults.push(...(await cutOff(workbench.paneFrame())).map((fault) => `${width}: ${fault}`));
    if (WITH_PICTURES) await picturePane(workbench, `${name} ${Math.round(width)}`);
  }
  await widenPane(workbench, NARROW);
  for (const [look, media] of LOOKS) {
    await workbench.page.emulateMedia(media);
    faults.push(...(await axeFaults(workbench.paneFrame())).map((fault) => `${look}: ${fault}`));
    if (WITH_PICTURES && media !== LIGHT) await picturePane(workbench, `${name} ${look}`);
  }
  await workbench.page.emulateMedia(LIGHT);
  expect(faults).toEqual([]);
});
