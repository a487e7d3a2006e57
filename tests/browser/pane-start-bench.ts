import { launchBrowser } from "../support/browser";
import { openWorkbench, paneStartTime } from "../support/workbench-page";
import { startServer, stopServer } from "./server";

const RUNS = 7;
/** What the pane may take from Office.onReady until it has read the workbook and offers its periods. */
const MOST_MILLISECONDS = 500;

/** Prints, as JSON, what the production pane in dist/ takes to be usable in the workbench, each time in a new browser page. */
async function main(): Promise<void> {
  await startServer();
  const browser = await launchBrowser();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const workbench = await openWorkbench(browser);
    await workbench.ribbon("Open pane").click();
    times.push(Math.round(await paneStartTime(workbench)));
    await workbench.close();
  }
  await browser.close();
  stopServer();
  const inOrder = [...times].sort((a, b) => a - b);
  const median = inOrder[Math.floor(RUNS / 2)];
  console.log(JSON.stringify({ paneStart: { median, times, limit: MOST_MILLISECONDS } }, null, 2));
}

void main();
