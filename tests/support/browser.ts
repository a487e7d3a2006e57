import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** Where Microsoft's library is, for the workbench's server has it at the same path. */
const MICROSOFT = "appsforoffice.microsoft.com";

/**
 * What a browser of a test is started with. In a container there is no other sandbox than the container. No test needs a
 * network: Microsoft's address is the workbench's server's, and there is no other host.
 */
function browserArguments(): readonly string[] {
  const { port } = new URL(process.env.WORKBENCH_URL ?? "https://localhost");
  const hosts = `MAP ${MICROSOFT} localhost:${port}, EXCLUDE localhost, MAP * ~NOTFOUND`;
  return ["--no-sandbox", "--disable-gpu", `--host-resolver-rules=${hosts}`];
}

/** Headless, as tests want it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: [...browserArguments()], headless: true });
}

/**
 * Where the browser is. On Linux it is the Chromium that lies in an npm package: the same for everybody, and with no window to
 * draw it does the tests in two thirds of an installed one's time. Elsewhere it is a browser of this machine.
 */
export async function browserPath(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") return named;
  if (process.platform === "linux" && process.arch === "x64") return packagedChromium();
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed === undefined) throw new Error("There is no Chrome or Edge here. Name one in CHROME_PATH.");
  return installed;
}

/** Where Linux keeps the library that Chromium wants and that is not on every machine. */
const NSS = ["/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib"];

async function packagedChromium(): Promise<string> {
  // The package has that library too, and unpacks it where this variable names the place that it was made for.
  if (!NSS.some((folder) => existsSync(`${folder}/libnss3.so`))) process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
