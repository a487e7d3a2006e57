import { markdownTable } from "./markdown-table";

/**
 * What each command of package.json does, in a line, those that people use most first.
 *
 * @internal A test compares them with package.json.
 */
export const COMMANDS = {
  demo: "refreshes the sample through the embedded Excel and writes `out/`: the workbook with its sheets, `facts.json`, `narrative.md`, `narrative.docx`",
  refresh: "the same for a workbook of yours: [options and exit codes](#the-refresh-command)",
  "check-draft":
    "checks the figures of any draft (.txt, .docx) against a workbook: [options and exit codes](#the-check-draft-command)",
  map: "maps ranges of a workbook in another shape, as *Map my ranges* does: [options and exit codes](#the-map-command)",
  start: "the workbench: a workbook in your browser at `https://localhost:3000`, with the add-in's own pane next to it",
  excel: "serves the add-in at `https://localhost:3000` for a real Excel: [Try it in a real Excel](try-in-excel.md)",
  build: "production files in `dist/`; `ADDIN_BASE_URL` puts your address into the manifest: [For IT](for-it.md)",
  test: "everything that a change must pass",
  check: "types, lint, format, imports, exports and the tests of the pure code",
  unit: "the tests of the pure code; `npm run unit -- PATH` runs the files whose path contains it",
  refreshes: "the tests that work whole workbooks through the embedded Excel; `-- PATH` as for `unit`",
  "refreshes:together": "the same in half the time, many files in one: what `npm test` runs",
  integration: "the tests of written files, through LibreOffice and openpyxl, and of the build",
  browser: "the tests in a browser, over `dist/` (`npm run build` first); `-- PATH` as for `unit`",
  "browser:together": "the same, many files in one: what `npm test` runs",
  changed: "the unit and refresh tests that a change not yet committed can reach",
  typecheck: "types alone; `src/core` a second time, without DOM and Office",
  lint: "oxlint, and whether oxfmt would change a file",
  format: "formats the code",
  exports: "finds exports that nothing imports",
  docs: "makes the generated parts of `docs/` from the code",
  sample: "builds the sample workbook from its text sources, and records what the self-test expects of it",
  "self-test-record": "that record alone",
  authorities: "makes the table of authorities from `assets/authorities/`",
  bench: "speed, syncs and bytes, and how soon the pane is usable, as JSON in `out/bench.json`",
  "test:nightly": "the three below, and the tests of refreshes each file by itself",
  "test:classes": "that nothing which only looks like an instance of a class is used as one, which `lint` cannot check",
  "test:fuzz": "the property tests, each tried fifty times as often",
  "test:mutation": "mutation of `src/core/measures`: about an hour",
} as const satisfies Readonly<Record<string, string>>;

/** The commands as a table of Markdown. */
export function commandsTable(): string {
  return markdownTable(
    ["Command", "Does"],
    Object.entries(COMMANDS).map(([name, does]) => [`\`${typed(name)}\``, does]),
  );
}

/** npm knows two names without "run". */
function typed(name: string): string {
  return name === "test" || name === "start" ? `npm ${name}` : `npm run ${name}`;
}
