import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { manifestAddresses } from "../support/manifest-faults";

/** What the pane may download before it shows anything, compressed. */
const FIRST_LOAD_BUDGET_BYTES = 169_000;
/** Every part of it together, compressed. */
const ALL_BUDGET_BYTES = 515_000;
const BASE_URL = "https://performance.example.gov.uk/quartile";
const ROOT = join(__dirname, "../..");
const WEBPACK = join(ROOT, "node_modules/webpack/bin/webpack.js");
const BUILD_MS = 180_000;

const dist = mkdtempSync(join(tmpdir(), "quartile-dist-"));
const webpackArguments = [WEBPACK, "--mode", "production", "--output-path", dist];
const environment = (settings: Readonly<Record<string, string>>) => ({
  cwd: ROOT,
  env: { ...process.env, ...settings },
});

const contentOf = (name: string): string => readFileSync(join(dist, name), "utf8");
const scripts = (): readonly string[] => readdirSync(dist).filter((name) => name.endsWith(".js"));

beforeAll(() => {
  execFileSync(process.execPath, webpackArguments, environment({ ADDIN_BASE_URL: `${BASE_URL}/`, OFFICE_JS_URL: "" }));
}, BUILD_MS);

afterAll(() => {
  rmSync(dist, { recursive: true });
});

it("holds every file that the manifest names, under the address given", () => {
  const addresses = manifestAddresses(contentOf("manifest.xml"));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith(`${BASE_URL}/`))).toEqual([]);
  expect(addresses.filter((address) => !existsSync(join(dist, address.slice(BASE_URL.length))))).toEqual([]);
});

it("names localhost nowhere", () => {
  const texts = ["manifest.xml", "taskpane.html", "support.html", ...scripts()];
  expect(texts.filter((name) => contentOf(name).includes("//localhost"))).toEqual([]);
});

it("loads Microsoft's library from Microsoft and holds none of it", () => {
  expect(contentOf("taskpane.html")).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(
    scripts().filter((name) => /OSFPerformance|OfficeExtension\.ClientRequestContext/.test(contentOf(name))),
  ).toEqual([]);
});

it("makes no code out of text, which its content security policy forbids", () => {
  expect(contentOf("taskpane.html")).toContain("default-src 'none'");
  expect(contentOf("taskpane.html")).not.toContain("unsafe-eval");
  expect(scripts().filter((name) => /\beval\(|new Function\b/.test(contentOf(name)))).toEqual([]);
});

it("stays within the budgets for a first load, and for all that it may load", () => {
  const loaded = [...contentOf("taskpane.html").matchAll(/src=["']?([\w.-]+\.js)/g)].map(([, name]) => name ?? "");
  expect(loaded).toHaveLength(1);
  const bytesOf = (names: readonly string[]): number =>
    names.reduce((bytes, name) => bytes + gzipSync(contentOf(name), { level: 9 }).length, 0);
  expect(bytesOf(loaded)).toBeLessThan(FIRST_LOAD_BUDGET_BYTES);
  expect(bytesOf(scripts())).toBeLessThan(ALL_BUDGET_BYTES);
});

it(
  "refuses to build for an address that Excel would not open",
  () => {
    const other = mkdtempSync(join(tmpdir(), "quartile-refused-"));
    // Of the add-in's code one file is enough: it is the manifest that is refused.
    const small = ["--entry-reset", "--entry", "./src/core/measures/result.ts"];
    const { status, stdout } = spawnSync(
      process.execPath,
      [WEBPACK, "--mode", "development", ...small, "--output-path", other],
      { ...environment({ ADDIN_BASE_URL: "http://performance.example.gov.uk" }), encoding: "utf8" },
    );
    rmSync(other, { recursive: true });
    expect(status).toBe(1);
    expect(stdout).toContain("ADDIN_BASE_URL must begin with https://");
  },
  BUILD_MS,
);
