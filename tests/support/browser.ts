import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const INSTALLED = [
  process.env.CHROME_PATH ?? "",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** In a container there is no other sandbox than the container. */
const ARGUMENTS = ["--no-sandbox", "--disable-gpu"];

/** A browser of this machine, or else the Chromium that lies in an npm package and needs Linux only. */
export async function launchBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== "" && existsSync(path));
  const executablePath = installed ?? (await packagedChromium());
  return chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
}

async function packagedChromium(): Promise<string> {
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
