import type { WorkbenchPage } from "./workbench-page";

/** What an Excel says to programs; no person may ever read it. */
export const RAW_WORDS = "raw words of Excel";

/** From now on Excel refuses every batch with the code. */
export async function refuseAll({ page }: WorkbenchPage, code: string): Promise<void> {
  await page.evaluate(
    ([wanted = "", message = ""]) => {
      window.embeddedExcel?.onBeforeBatch(() => ({ code: wanted, message }));
    },
    [code, RAW_WORDS],
  );
}

const QUIET_MS = 400;

/** Waits until the pane asks nothing of Excel any more by itself; by the page's own clock, which is behind what it has to do. */
export async function untilQuiet({ page }: WorkbenchPage): Promise<void> {
  const sent = () => page.evaluate(() => window.embeddedExcel?.batches.length);
  for (let before = -1, now = await sent(); now !== undefined && now !== before; now = await sent()) {
    before = now;
    await page.evaluate((quiet) => new Promise((resolve) => setTimeout(resolve, quiet)), QUIET_MS);
  }
}

/** Excel refuses every batch with the code until the workbench says that the ribbon's command has finished. */
export async function refuseUntilDone({ page }: WorkbenchPage, code: string): Promise<void> {
  await page.evaluate(
    ([wanted = "", message = ""]) => {
      window.embeddedExcel?.onBeforeBatch(() => ({ code: wanted, message }));
      const status = document.getElementById("status") ?? document.body;
      const watcher = new MutationObserver(() => {
        if (!status.textContent.includes("finished;")) return;
        window.embeddedExcel?.onBeforeBatch(null);
        watcher.disconnect();
      });
      watcher.observe(status, { childList: true, characterData: true, subtree: true });
    },
    [code, RAW_WORDS],
  );
}

/** Excel takes one more batch that writes, and refuses whatever comes after it. */
export async function refuseAfterNextWrite({ page }: WorkbenchPage, code: string): Promise<void> {
  await page.evaluate(
    ([wanted = "", message = ""]) => {
      const excel = window.embeddedExcel;
      const before = excel?.batches.length ?? 0;
      excel?.onBeforeBatch(() => {
        const since = excel.batches.slice(before);
        return since.some(({ wrote, cleanup }) => wrote && !cleanup) ? { code: wanted, message } : null;
      });
    },
    [code, RAW_WORDS],
  );
}

/** Excel does again what it is asked. */
export async function refuseNothing({ page }: WorkbenchPage): Promise<void> {
  await page.evaluate(() => {
    window.embeddedExcel?.onBeforeBatch(null);
  });
}
