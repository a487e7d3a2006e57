import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { browserPath } from "../support/browser";

const ROOT = join(__dirname, "../..");
const PATIENCE_MS = 120_000;

/** Jest loads start and stop each with modules of its own; only what is global they share. */
const shared = globalThis as { workbenchServer?: ChildProcess };

/**
 * Starts what `npm start` starts, over the production bundle in dist/; the tests learn its address, and where the browser is,
 * which is unpacked before any of them: it cannot be started while another test writes it.
 */
export async function startServer(): Promise<void> {
  process.env.CHROME_PATH = await browserPath();
  const port = await freePort();
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const options = ["serve", "--config", "webpack.workbench.config.js", "--env", "pane=dist", "--port", String(port)];
  const started = spawn(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  shared.workbenchServer = started;
  await new Promise<void>((resolve, reject) => {
    let said = "";
    const listen = (text: Buffer) => {
      said += text.toString();
      if (said.includes("compiled successfully")) resolve();
    };
    started.stdout.on("data", listen);
    started.stderr.on("data", listen);
    const fail = () => {
      reject(new Error(`The workbench's server did not start. It said: ${said}`));
    };
    started.on("exit", fail);
    setTimeout(fail, PATIENCE_MS).unref();
  });
  process.env.WORKBENCH_URL = `https://localhost:${port}/`;
}

export function stopServer(): void {
  const { workbenchServer } = shared;
  workbenchServer?.removeAllListeners("exit");
  workbenchServer?.kill();
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
