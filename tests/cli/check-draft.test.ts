import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkDraftCommand, readCheckArguments } from "../../src/cli/check-draft";
import { draftFile } from "../../src/app/draft-file";
import { refreshFile } from "../../src/cli/headless-refresh";
import { SAMPLE } from "../support/refreshing";

const folder = mkdtempSync(join(tmpdir(), "quartile-draft-"));
const inFolder = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const TRUE = "In the 12 months to December 2024, 90.7% of child protection cases were reviewed on time.\n";
const FALSE = "In the 12 months to December 2024, 97.0% of child protection cases were reviewed on time.\n";

function written(name: string, text: string): string {
  writeFileSync(inFolder(name), text);
  return inFolder(name);
}

interface Ran {
  readonly exit: number;
  /** What the command printed, without the looks of a terminal. */
  readonly printed: string;
}

async function run(...args: readonly string[]): Promise<Ran> {
  const lines: string[] = [];
  const spies = (["log", "error"] as const).map((stream) =>
    jest.spyOn(console, stream).mockImplementation((...line: readonly unknown[]) => void lines.push(line.join(" "))),
  );
  const steps = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    const exit = await checkDraftCommand(args);
    // eslint-disable-next-line no-control-regex -- the looks of a terminal
    return { exit, printed: lines.join("\n").replace(/\u001b\[\d+m/g, "") };
  } finally {
    for (const spy of [...spies, steps]) spy.mockRestore();
  }
}

describe("the command line", () => {
  const draft = written("named.txt", TRUE);
  it.each([
    [[], "Name one workbook and one draft."],
    [[SAMPLE], "Name one workbook and one draft."],
    [[SAMPLE, draft, draft], "Name one workbook and one draft."],
    [["nowhere.xlsx", draft], "There is no file nowhere.xlsx."],
    [[SAMPLE, "nowhere.txt"], "There is no file nowhere.txt."],
    [[SAMPLE, draft, "--json", SAMPLE], `${SAMPLE} is read by this command. Name another file.`],
    [[SAMPLE, draft, "--json", draft], `${draft} is read by this command. Name another file.`],
    [[SAMPLE, draft, "--json", folder], `${folder} is a folder or a device. Name a file.`],
  ])("%j: %s", (args, message) => {
    expect(readCheckArguments(args)).toBe(message);
  });

  it("asks for a period, a report and a file of verdicts", () => {
    const options = ["--period", "Q2 2024/25", "--report", "Cabinet", "--json", "v.json", "--all"];
    expect(readCheckArguments([SAMPLE, draft, ...options])).toEqual({
      workbook: SAMPLE,
      draft,
      period: "Q2 2024/25",
      report: "Cabinet",
      json: "v.json",
      listed: "all",
    });
    expect(readCheckArguments([SAMPLE, draft])).toMatchObject({
      period: null,
      report: null,
      json: null,
      listed: "told",
    });
  });
});

describe("the exit code", () => {
  it("is 0 where no claim disagrees", async () => {
    const { exit, printed } = await run(SAMPLE, written("true.txt", TRUE));
    expect(printed.split("\n")[0]).toBe(
      "1 claim: 1 agrees, 0 agree with a note on words, 0 disagree, 0 cannot be told",
    );
    expect(exit).toBe(0);
  });

  it("is 1 where one disagrees, which is told with its place and its cells", async () => {
    const { exit, printed } = await run(SAMPLE, written("false.txt", `Reviews\n\n${FALSE}`));
    const [counts, title, claim, holds] = printed.split("\n");
    expect(counts).toBe("1 claim: 0 agree, 0 agree with a note on words, 1 disagrees, 0 cannot be told");
    expect(title).toBe("Disagrees with the workbook");
    expect(claim).toContain("Line 3, column 36: “97.0%” in “In the 12 months to December 2024, 97.0% of child");
    expect(holds).toBe("    CP1: the workbook holds 90.7% (Observations!C3, Observations!D3)");
    expect(exit).toBe(1);
  });

  it.each([
    ["wrong usage", () => [SAMPLE], "Usage: npm run check-draft"],
    ["a draft that cannot be read", () => [SAMPLE, written("report.pdf", "%PDF-1.7")], "is a PDF, in which"],
    ["a draft without text", () => [SAMPLE, written("empty.txt", " \n")], "has no text in it, so nothing was checked."],
    ["a period that is none", () => [SAMPLE, written("true.txt", TRUE), "--period", "Q9"], "“Q9”, could not be read"],
    ["a report that is none", () => [SAMPLE, written("true.txt", TRUE), "--report", "None"], "“None”"],
  ])("is 2 for %s", async (_, args, message) => {
    const { exit, printed } = await run(...args());
    expect(printed).toContain(message);
    expect(exit).toBe(2);
  });

  it("is told of a workbook that is none by what it throws", async () => {
    const letter = written("letter.xlsx", "Dear Sir or Madam");
    await expect(run(letter, written("true.txt", TRUE))).rejects.toThrow(
      "letter.xlsx is not an Excel workbook (.xlsx).",
    );
  });
});

it("the figures are those of the period asked for", async () => {
  const draft = written(
    "q2.txt",
    "In the 12 months to September 2024, 92.7% of child protection cases were reviewed on time.\n",
  );
  expect(await run(SAMPLE, draft, "--period", "Q2 2024/25")).toMatchObject({ exit: 0 });
});

it("the workbook and the draft stay as they are", async () => {
  const workbook = inFolder("book.xlsx");
  writeFileSync(workbook, readFileSync(SAMPLE));
  const draft = written("false.txt", FALSE);
  await run(workbook, draft);
  expect(readFileSync(workbook).equals(readFileSync(SAMPLE))).toBe(true);
  expect(readFileSync(draft, "utf8")).toBe(FALSE);
});

it("the JSON has each claim at its place in the draft's plain text, with its cells", async () => {
  const text = `Figures – 📈\n${TRUE}${FALSE}`;
  const json = inFolder("deep/v.json");
  await run(SAMPLE, written("both.txt", text), "--json", json);
  const read = JSON.parse(readFileSync(json, "utf8")) as {
    claims: { text: string; start: number; end: number }[];
    omissions: unknown[];
  };
  expect(Object.keys(read)).toEqual(["claims", "omissions"]);
  for (const claim of read.claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  const members = ["text", "start", "end", "verdict", "ref", "kind", "holds", "sources", "why"];
  expect(read.claims.map((claim) => Object.keys(claim))).toEqual([members, members]);
  const about = { ref: "CP1", kind: "percent", holds: "90.7%" };
  const sources = ["C3", "D3"].map((address) => ({ sheet: "Observations", address }));
  expect(read.claims).toMatchObject([
    { text: "90.7%", verdict: "agrees", ...about, sources },
    { text: "97.0%", verdict: "disagrees", ...about, sources },
  ]);
});

it("nothing that the sample's own narrative says disagrees with its workbook, read from Word's file", async () => {
  const [path, json] = [inFolder("n.docx"), inFolder("own.json")];
  await refreshFile({
    workbook: SAMPLE,
    period: null,
    report: null,
    wish: { kind: "refresh" },
    out: inFolder("out.xlsx"),
    facts: null,
    narratives: [{ path, form: "docx" }],
    now: new Date(2025, 2, 4),
    onStep: () => undefined,
  });
  await run(SAMPLE, path, "--json", json);
  const { claims } = JSON.parse(readFileSync(json, "utf8")) as {
    claims: { text: string; start: number; end: number; verdict: string }[];
  };
  const draft = await draftFile(new Uint8Array(readFileSync(path)), path);
  if (draft.kind !== "text") throw new Error(draft.finding.message);
  for (const { text, start, end } of claims) expect(draft.text.slice(start, end)).toBe(text);
  const agreeing = claims.filter(({ verdict }) => verdict.startsWith("agrees"));
  expect(agreeing.length).toBeGreaterThan(200);
  expect(claims.filter(({ verdict }) => verdict === "disagrees")).toEqual([]);
});
