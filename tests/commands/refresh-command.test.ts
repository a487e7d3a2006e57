import type { RefreshOutcome } from "../../src/app/refresh-outcome";
import { refreshCommand } from "../../src/commands/refresh-command";
import type { ReportedFinding } from "../../src/core/facts/report";
import { faultOf } from "../../src/excel/run/fault-of";
import { report } from "../support/pane-report";

/** What the command did, in order. */
async function deedsAfter(outcome: RefreshOutcome): Promise<readonly string[]> {
  const deeds: string[] = [];
  const deed = (name: string) => () => {
    deeds.push(name);
  };
  const command = refreshCommand({
    startRefresh: () => Promise.resolve(outcome),
    showPane: () => Promise.resolve().then(deed("shows the pane")),
  });
  await command({ completed: deed("completes") });
  return deeds;
}

const finding = (severity: ReportedFinding["severity"]): ReportedFinding => ({
  severity,
  code: "unknown-ref",
  message: "",
  advice: "",
  ref: null,
  source: null,
});

it.each<{ name: string; outcome: RefreshOutcome }>([
  {
    name: "nothing found",
    outcome: { kind: "written", undo: "not-known", keepsEarlier: true, isPublished: false, report: report() },
  },
  {
    name: "notes",
    outcome: {
      kind: "written",
      undo: "not-known",
      keepsEarlier: true,
      isPublished: false,
      report: report({ findings: [finding("note")] }),
    },
  },
])("leaves the pane as it is when all was written: $name", async ({ outcome }) => {
  await expect(deedsAfter(outcome)).resolves.toEqual(["completes"]);
});

it.each<{ name: string; outcome: RefreshOutcome }>([
  {
    name: "written with an error",
    outcome: {
      kind: "written",
      undo: "not-known",
      keepsEarlier: true,
      isPublished: false,
      report: report({ findings: [finding("error")] }),
    },
  },
  {
    name: "written with a warning",
    outcome: {
      kind: "written",
      undo: "not-known",
      keepsEarlier: true,
      isPublished: false,
      report: report({ findings: [finding("note"), finding("warning")] }),
    },
  },
  { name: "refused", outcome: { kind: "refused", findings: [finding("error")], alsoFound: [] } },
  {
    name: "failed",
    outcome: { kind: "failed", fault: faultOf({ code: "AccessDenied" }), writingHadBegun: false, keepsEarlier: false },
  },
  { name: "busy", outcome: { kind: "busy" } },
])("completes first and then opens the pane: $name", async ({ outcome }) => {
  await expect(deedsAfter(outcome)).resolves.toEqual(["completes", "shows the pane"]);
});

it("completes even when the refresh breaks", async () => {
  const completed = jest.fn();
  const command = refreshCommand({
    startRefresh: () => Promise.reject(new Error("a mistake in Quartile")),
    showPane: () => Promise.resolve(),
  });
  await expect(command({ completed })).rejects.toThrow("a mistake in Quartile");
  expect(completed).toHaveBeenCalledTimes(1);
});
