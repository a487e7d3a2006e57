import { look } from "../../src/app/look";
import { connect, type EmbeddedExcel, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { outcomeWords } from "../../src/taskpane/overview/outcome-words";
import { NUMERATOR_OF_X1 } from "../support/books";
import { exampleTables, inExcel, openTables, refreshed, refreshNow, sheetValues } from "../support/refreshing";

type Mode = "Manual" | "AutomaticExceptTables" | "Automatic";

const [SHEET = "", CELL = ""] = NUMERATOR_OF_X1.split("!");

/** X1's numerator in Q2 2025/26 is a formula on another sheet's cell, which says 45 of 100 while Excel calculates so. */
async function openLinked(mode: Mode): Promise<EmbeddedExcel> {
  const excel = await openTables(exampleTables(3));
  await inExcel(({ workbook }) => {
    workbook.worksheets.add("Source").getRange("A1").values = [[45]];
    workbook.worksheets.getItem(SHEET).getRange(CELL).formulas = [["=Source!A1"]];
  });
  await inExcel(({ workbook }) => {
    workbook.application.calculationMode = mode;
  });
  return excel;
}

/** The source says 50 now. */
const changeSource = (): Promise<void> =>
  inExcel(({ workbook }) => {
    workbook.worksheets.getItem("Source").getRange("A1").values = [[50]];
  });

const OF_CALCULATION = ["calculated-first", "not-calculated"];

async function figureAndFindings() {
  const { indicators, findings } = await refreshed();
  return {
    x1: indicators.find(({ ref }) => ref === "X1")?.value?.display,
    said: findings.filter(({ code }) => OF_CALCULATION.includes(code)).map(({ severity, code }) => [severity, code]),
    different: findings.filter(({ code }) => code === "written-differently").length,
  };
}

describe("an input cell whose formula Excel has not worked out since its source changed", () => {
  it.each<{ mode: Mode; said: string[][] }>([
    { mode: "Manual", said: [["note", "calculated-first"]] },
    { mode: "AutomaticExceptTables", said: [] },
    { mode: "Automatic", said: [] },
  ])("is worked out before it is read, and told where Excel had to be asked: $mode", async ({ mode, said }) => {
    await openLinked(mode);
    await changeSource();
    expect(await figureAndFindings()).toEqual({ x1: "50.0%", said, different: 0 });
    expect(await figureAndFindings()).toEqual({ x1: "50.0%", said, different: 0 });
  });

  it("is worked out in a workbook that was saved so", async () => {
    const excel = await openLinked("Manual");
    await changeSource();
    connect(await openWorkbook(await excel.save()));
    expect(await sheetValues("Observations")).toContainEqual(["X1", "Q2 2025/26", 45, 100, ""]);
    expect(await figureAndFindings()).toEqual({ x1: "50.0%", said: [["note", "calculated-first"]], different: 0 });
  });

  it("takes no further sync, and none of those that read changes an automatic workbook", async () => {
    const syncs: Record<string, boolean[]> = {};
    for (const mode of ["Manual", "AutomaticExceptTables", "Automatic"] as const) {
      const excel = await openLinked(mode);
      const from = excel.batches.length;
      await refreshed();
      syncs[mode] = excel.batches.slice(from).flatMap(({ cleanup, wrote }) => (cleanup ? [] : [wrote]));
    }
    expect(syncs.Manual).toHaveLength(6);
    expect(syncs.Automatic).toEqual([false, false, false, false, true, false]);
    expect(syncs.AutomaticExceptTables).toEqual(syncs.Automatic);
  });
});

describe("an Excel that does not finish calculating", () => {
  it.each<Mode>(["Manual", "Automatic"])(
    "is warned of before all other findings, and on top of the pane: %s",
    async (mode) => {
      const excel = await openLinked(mode);
      excel.behaveAsReported({ calculationStaysPending: true });
      const outcome = await refreshNow();
      if (outcome.kind !== "written") throw new Error(outcome.kind);
      const [first] = outcome.report.findings;
      expect(first).toMatchObject({ severity: "warning", code: "not-calculated" });
      expect(first?.message).toContain("figures may be out of date");
      for (const wish of [{ kind: "refresh" }, { kind: "publish" }] as const) {
        const words = outcomeWords(outcome, { period: null, report: null, wish, overHandChanges: "write" });
        expect(words.intent).toBe("warning");
        expect(words.text).toContain("figures may be out of date. Press F9");
      }
    },
  );
});

describe("the pane's look at a workbook that calculates manually", () => {
  const state = async (): Promise<string | undefined> => {
    const found = await look();
    return found.kind === "ready" ? found.last?.state : undefined;
  };

  it("does not call the sheets current while formulas wait, and works nothing out by itself", async () => {
    const excel = await openLinked("Manual");
    await refreshed();
    expect(await state()).toBe("current");
    await changeSource();
    const from = excel.batches.length;
    expect(await state()).toBe("not-calculated");
    expect(excel.batches.slice(from).some(({ wrote }) => wrote)).toBe(false);
    await refreshed();
    expect(await state()).toBe("current");
  });
});
