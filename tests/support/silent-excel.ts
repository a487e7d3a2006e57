import type { Frame, Page } from "playwright-core";

/** Messages of the pane that an Excel which is silent has not looked at. */
interface Silence {
  isSilent: boolean;
  readonly held: MessageEvent<unknown>[];
}

declare global {
  interface Window {
    silence?: Silence;
  }
}

/** Runs in the workbench's page before its scripts, so that it hears the pane's messages first. */
export function letExcelBeSilent(): void {
  if (window !== window.top) return;
  const silence: Silence = { isSilent: false, held: [] };
  window.silence = silence;
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (!silence.isSilent) return;
    event.stopImmediatePropagation();
    silence.held.push(event);
  });
}

interface OnPage {
  readonly page: Page;
}

/** From now on Excel answers nothing. */
export async function silenceExcel({ page }: OnPage): Promise<void> {
  await page.evaluate(() => {
    if (window.silence !== undefined) window.silence.isSilent = true;
  });
}

/** Excel answers again, what it was asked meanwhile first. */
export async function wakeExcel({ page }: OnPage): Promise<void> {
  await page.evaluate(() => {
    const { silence } = window;
    if (silence === undefined) return;
    silence.isSilent = false;
    for (const { data, source, origin } of silence.held.splice(0))
      window.dispatchEvent(new MessageEvent("message", { data, source, origin }));
  });
}

const LONG_MS = 20_000;
const SOON_MS = 300;

/** From now on the pane's patience with Excel ends at once: what it would wait for long comes soon. */
export async function hurryTimeouts({ paneFrame }: { readonly paneFrame: () => Frame }): Promise<void> {
  await paneFrame().evaluate(
    ({ long, soon }) => {
      const wait = window.setTimeout.bind(window) as (act: () => void, milliseconds: number) => number;
      const hurried = (act: () => void, milliseconds = 0): number =>
        wait(act, milliseconds >= long ? soon : milliseconds);
      Object.assign(window, { setTimeout: hurried });
    },
    { long: LONG_MS, soon: SOON_MS },
  );
}
