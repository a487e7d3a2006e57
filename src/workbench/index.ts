import { newWorkbook } from "../embedded-excel/open-workbook";
import { byId } from "./page/element";
import { fetchBytes, fetchText } from "./page/files";
import { readManifest } from "./add-in/manifest";
import { readShortcuts } from "./add-in/shortcuts";
import { Workbench } from "./workbench";

const MANIFEST = "manifest.xml";
const SAMPLE = "leicestershire-q3-2024-25.xlsx";

/** Reads the manifest, draws the page and opens the sample. */
async function start(): Promise<void> {
  const manifest = readManifest(await fetchText(MANIFEST), new URL(MANIFEST, document.baseURI).href);
  const shortcuts = manifest.shortcutsUrl === null ? [] : readShortcuts(await fetchText(manifest.shortcutsUrl));
  const workbench = new Workbench(manifest, shortcuts);
  try {
    await workbench.open(await fetchBytes(SAMPLE), SAMPLE);
  } catch (error) {
    workbench.show(newWorkbook(manifest.name), "Workbook.xlsx");
    workbench.say(`The sample could not be opened: ${String(error)}`);
  }
}

start().catch((error: unknown) => {
  byId("status", HTMLElement).textContent = `The workbench could not start: ${String(error)}`;
});
