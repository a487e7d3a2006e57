import { readFileSync } from "node:fs";
import { launchBrowser } from "../support/browser";
import { openWorkbench, paneStartTime } from "../support/workbench-page";
import { startServer, stopServer } from "./server";

const RUNS = 7;
/** What the pane may take from Office.onReady until it has read the workbook and offers its periods. */
const MOST_MILLISECONDS = 500;

/**
 * Prints, as one JSON with the measurements in the file that is named, what the production pane in dist/ takes to be usable
 * in the workbench, each time in a new browser page.
 */
async function main([measured = ""]: readonly string[]): Promise<void> {
  const others = JSON.parse(readFileSync(measured, "utf8")) as object;
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
  console.log(JSON.stringify({ ...others, paneStart: { median, times, limit: MOST_MILLISECONDS } }, null, 2));
}

void main(process.argv.slice(2));
