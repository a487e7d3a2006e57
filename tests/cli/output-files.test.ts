import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { refreshFile } from "../../src/cli/headless-refresh";
import { readArguments } from "../../src/cli/refresh";
import { PartlyWritten, writeFiles } from "../../src/cli/write-files";
import { exampleBook } from "../support/books";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quartile-output-"));
  writeFileSync(join(folder, "in.xlsx"), "the workbook");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string): string => join(folder, name);

describe("outputs whose names would cost somebody a file are refused as wrong usage", () => {
  beforeEach(() => {
    mkdirSync(at("sub"));
    symlinkSync(folder, at("way"));
    symlinkSync(at("in.xlsx"), at("link.xlsx"));
    linkSync(at("in.xlsx"), at("twin.xlsx"));
    writeFileSync(at("in.xlsm"), "with macros");
    writeFileSync(at("in.xltx"), "a template");
  });

  it.each([
    {
      of: "in.xlsx",
      args: ["--out", "in.xlsx"],
      says: "in.xlsx is the workbook itself. Name another file, or ask for --in-place.",
    },
    { of: "in.xlsx", args: ["--out", "sub/../in.xlsx"], says: "is the workbook itself" },
    { of: "in.xlsx", args: ["--out", "way/in.xlsx"], says: "is the workbook itself" },
    { of: "in.xlsx", args: ["--out", "link.xlsx"], says: "is the workbook itself" },
    { of: "in.xlsx", args: ["--out", "twin.xlsx"], says: "is the workbook itself" },
    { of: "link.xlsx", args: ["--out", "in.xlsx"], says: "is the workbook itself" },
    { of: "in.xlsx", args: ["--facts", "in.xlsx"], says: "in.xlsx is the workbook itself. Name another file." },
    { of: "in.xlsx", args: ["--in-place", "--facts", "way/in.xlsx"], says: "is the workbook itself" },
    {
      of: "in.xlsx",
      args: ["--facts", "in-dashboard.xlsx"],
      says: "in-dashboard.xlsx is named twice. Give each output a file of its own.",
    },
    { of: "in.xlsx", args: ["--facts", "f.md", "--narrative", "way/sub/../f.md"], says: "is named twice" },
    { of: "in.xlsx", args: ["--narrative", "new/n.md", "--narrative", "way/new/n.md"], says: "is named twice" },
    { of: "in.xlsx", args: ["--facts", "sub"], says: "sub is a folder or a device. Name a file." },
    { of: "in.xlsx", args: ["--facts", "/dev/null"], says: "/dev/null is a folder or a device." },
    { of: "in.xlsx", args: ["--out", "out.xlsm"], says: "out.xlsm has to end in .xlsx: Excel does not open a file" },
    { of: "in.xlsm", args: ["--out", "out.xlsx"], says: "out.xlsx has to end in .xlsm" },
    { of: "in.xltx", args: ["--out", "out.xlsx"], says: "out.xlsx has to end in .xltx" },
    { of: "in.xlsx", args: ["--out", "out"], says: "out has to end in .xlsx" },
    { of: "in.xlsx", args: ["--out", "o.xlsx", "--in-place"], says: "Name a file with --out, or ask for --in-place." },
  ])("$of $args", ({ of, args, says }) => {
    const named = args.map((arg) => (arg.startsWith("-") || arg.startsWith("/") ? arg : at(arg)));
    expect(readArguments([at(of), ...named])).toContain(says);
    expect(readArguments([relative(process.cwd(), at(of)), ...named])).toContain(says);
  });

  it.each([
    { of: "in.xlsx", args: [], out: "in-dashboard.xlsx" },
    { of: "in.xlsm", args: [], out: "in-dashboard.xlsm" },
    { of: "in.xlsx", args: ["--in-place"], out: "in.xlsx" },
    { of: "in.xlsx", args: ["--out", "IN.XLSX.new.XLSX"], out: "IN.XLSX.new.XLSX" },
    { of: "in.xlsx", args: ["--facts", "in.xlsx/f.json"], out: "in-dashboard.xlsx" },
  ])("$of $args goes to $out", ({ of, args, out }) => {
    const named = args.map((arg) => (arg.startsWith("-") ? arg : at(arg)));
    expect(readArguments([at(of), ...named])).toMatchObject({ out: at(out) });
  });
});

describe("files are written all or none", () => {
  it("each whole, in new folders, over what was there, with its permissions, and through a link", () => {
    chmodSync(at("in.xlsx"), 0o600);
    symlinkSync(at("in.xlsx"), at("link.xlsx"));
    writeFiles([
      { path: at("new/deep/a.txt"), content: "a" },
      { path: at("link.xlsx"), content: "written anew" },
    ]);
    expect(readFileSync(at("new/deep/a.txt"), "utf8")).toBe("a");
    expect(readFileSync(at("in.xlsx"), "utf8")).toBe("written anew");
    expect(statSync(at("in.xlsx")).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "link.xlsx", "new"]);
  });

  it("none where one cannot be written, in words, and nothing is left behind", () => {
    const files = [
      { path: at("a.txt"), content: "a" },
      { path: at("in.xlsx/b.txt"), content: "b" },
    ];
    expect(() => {
      writeFiles(files);
    }).toThrow("b.txt could not be written: part of its path is not a folder.");
    expect(readdirSync(folder)).toEqual(["in.xlsx"]);
    expect(readFileSync(at("in.xlsx"), "utf8")).toBe("the workbook");
  });

  it.each(["/proc/none/x.txt", "/dev/null/x.txt"])("comes to an end where %s cannot be", (path) => {
    expect(() => {
      writeFiles([{ path, content: "x" }]);
    }).toThrow(`${path} could not be written: `);
  });

  it("says which stand where one could not take its place behind another", () => {
    mkdirSync(at("b.txt"));
    const files = [
      { path: at("a.txt"), content: "a" },
      { path: at("b.txt"), content: "b" },
    ];
    const write = (): void => {
      writeFiles(files);
    };
    expect(write).toThrow(PartlyWritten);
    expect(write).toThrow(`Written: ${at("a.txt")}. Not written: ${at("b.txt")}.`);
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "b.txt", "in.xlsx"]);
  });
});

const request = (workbook: string, out: string) => ({
  workbook,
  period: null,
  report: null,
  wish: { kind: "refresh" } as const,
  out,
  facts: null,
  narratives: [],
  now: new Date(2025, 2, 4),
  onStep: () => undefined,
});

it("a workbook is refreshed in place where that is asked for", async () => {
  const before = await exampleBook();
  writeFileSync(at("in.xlsx"), before);
  const asked = readArguments([at("in.xlsx"), "--in-place"]);
  if (typeof asked === "string") throw new Error(asked);
  await refreshFile({ ...request(at("in.xlsx"), asked.out), ...asked });
  expect(readFileSync(at("in.xlsx")).length).toBeGreaterThan(before.length);
  expect(readdirSync(folder)).toEqual(["in.xlsx"]);
});

it("a file that is no workbook is refused in words for a person", async () => {
  const path = at("in.csv");
  writeFileSync(path, "Ref,Value\nX1,4\n");
  await expect(refreshFile(request(path, at("out.csv")))).rejects.toThrow(
    `${path} is a text file of separated values (CSV). In Excel, save it as an Excel workbook (.xlsx), then open that.`,
  );
  await expect(refreshFile(request(folder, at("out.xlsx")))).rejects.toThrow(
    `${folder} could not be read: it is a folder.`,
  );
  expect(readdirSync(folder).sort()).toEqual(["in.csv", "in.xlsx"]);
});
