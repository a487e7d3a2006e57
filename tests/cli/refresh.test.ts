import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refreshFile } from "../../src/cli/headless-refresh";
import { readArguments } from "../../src/cli/refresh";
import { exampleTables, openTables, SAMPLE } from "../support/refreshing";

const folder = mkdtempSync(join(tmpdir(), "quartile-cli-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the command line", () => {
  it.each([
    [[], "Name one workbook."],
    [["a.xlsx", "b.xlsx"], "Name one workbook."],
    [["nowhere.xlsx"], "There is no file nowhere.xlsx."],
    [[SAMPLE, "--narrative", "n.txt"], "The narrative can only be written as .md, .html or .docx."],
  ])("%j: %s", (args, message) => {
    expect(readArguments(args)).toBe(message);
  });

  it("asks for a report, figures brought up to date, and several forms of the narrative", () => {
    expect(
      readArguments([
        SAMPLE,
        "--report",
        "Cabinet",
        "--update-figures",
        "CP1, CP2",
        "--narrative",
        "n.md",
        "--narrative",
        "n.docx",
      ]),
    ).toMatchObject({
      report: "Cabinet",
      wish: { kind: "update-figures", of: ["CP1", "CP2"] },
      narratives: [
        { path: "n.md", form: "md" },
        { path: "n.docx", form: "docx" },
      ],
    });
    expect(readArguments([SAMPLE, "--publish"])).toMatchObject({ wish: { kind: "publish" } });
    expect(readArguments([SAMPLE, "--update-figures", "all"])).toMatchObject({
      wish: { kind: "update-figures", of: "all" },
    });
    expect(readArguments([SAMPLE, "--publish", "--update-figures", "all"])).toBe(
      "Update the figures first, check the texts, and then publish.",
    );
  });

  it("names an option that it does not know", () => {
    expect(readArguments([SAMPLE, "--colour", "red"])).toContain("--colour");
  });

  it("writes beside the workbook where it is not told otherwise", () => {
    expect(readArguments([SAMPLE])).toMatchObject({
      out: SAMPLE.replace(".xlsx", "-dashboard.xlsx"),
      facts: null,
      narratives: [],
    });
  });
});

const request = (workbook: string, period: string | null = null) => ({
  workbook,
  period,
  report: null,
  wish: { kind: "refresh" } as const,
  out: join(folder, "out.xlsx"),
  facts: join(folder, "facts.json"),
  narratives: [{ path: join(folder, "n.md"), form: "md" as const }],
  now: new Date(2025, 2, 4),
  onStep: () => undefined,
});

it("puts the last dashboard back into a copy of the workbook", async () => {
  const [once, twice, back] = ["once", "twice", "back"].map((name) => join(folder, `${name}.xlsx`));
  if (once === undefined || twice === undefined || back === undefined) throw new Error("three names");
  await refreshFile({ ...request(SAMPLE, "Q2 2024/25"), out: once, facts: null, narratives: [] });
  await refreshFile({ ...request(once), out: twice, facts: null, narratives: [] });
  expect(readArguments([twice, "--put-back"])).toMatchObject({ wish: { kind: "put-back" } });
  expect(readArguments([twice, "--put-back", "--publish"])).toBe(
    "--put-back cannot be combined with --publish or --update-figures.",
  );
  const outcome = await refreshFile({ ...request(twice), wish: { kind: "put-back" }, out: back });
  expect(outcome).toMatchObject({ kind: "put-back" });
  expect(existsSync(back)).toBe(true);
});

describe("nothing is written where there is nothing to report", () => {
  const written = (): string[] => readdirSync(folder).filter((name) => /out|facts|n\.md/.test(name));

  it("a file that is no workbook is said so in a line", async () => {
    const path = join(folder, "letter.xlsx");
    writeFileSync(path, "Dear Sir or Madam");
    await expect(refreshFile(request(path))).rejects.toThrow(
      "letter.xlsx is not an Excel workbook (.xlsx). Choose another file.",
    );
    expect(written()).toEqual([]);
  });

  it.each(["Q1 2030/31", "Q9", "soon"])("the period %s is refused", async (period) => {
    const outcome = await refreshFile(request(SAMPLE, period));
    expect(outcome).toMatchObject({ kind: "refused" });
    expect(outcome.kind === "refused" && outcome.findings.at(-1)?.message).toContain(period);
    expect(written()).toEqual([]);
  });

  it("a workbook without Observations is refused with the reason", async () => {
    const excel = await openTables(exampleTables(2).slice(0, 1));
    const path = join(folder, "half.xlsx");
    writeFileSync(path, await excel.save());
    expect(await refreshFile(request(path))).toMatchObject({ kind: "refused", findings: [{ code: "missing-table" }] });
    expect(written()).toEqual([]);
  });
});

it("another period of the workbook can be asked for", async () => {
  const outcome = await refreshFile({
    ...request(SAMPLE, "Q2 2024/25"),
    out: join(folder, "q2.xlsx"),
    facts: null,
    narratives: [],
  });
  expect(outcome.kind === "written" && outcome.report.indicators.find(({ ref }) => ref === "CP1")?.value?.display).toBe(
    "92.7%",
  );
});
