import { removeSelfTest } from "../../src/app/self-test";
import type { SelfTestStep } from "../../src/core/self-test/steps";
import type { EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";
import { readPackage } from "../support/embedded-package";
import { inExcel, sheetNames } from "../support/refreshing";
import { behind, leftByRun, openBlank, runWith } from "../support/self-testing";

const partsOf = async (excel: EmbeddedExcel) => Object.fromEntries(readPackage(await excel.save()));

describe("removing what a run has added", () => {
  /** A workbook of somebody's own, with a chart, a name and a setting of another add-in. */
  async function openOwners(): Promise<EmbeddedExcel> {
    const excel = openBlank();
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [["Ward", "Visits"], ["North", 12], ["South", 9]]; // prettier-ignore
      sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns").name = "Visits";
      workbook.worksheets.add("Own notes").getRange("B2").values = [["Exampleshire"]];
      workbook.names.add("Visits", sheet.getRange("B2:B3"));
      workbook.settings.add("Other_AddIn", "kept");
      workbook.worksheets.getItem("Own notes").activate();
    });
    return excel;
  }

  it("leaves the workbook part for part as it was, and says what is gone", async () => {
    const excel = await openOwners();
    const before = await partsOf(excel);
    const removed = await removeSelfTest(leftByRun(await runWith()));
    expect(await partsOf(excel)).toEqual(before);
    expect(removed).toMatchObject({ ok: true, value: { tables: 13, names: 6, settings: 9 } });
    expect(removed.ok && removed.value.sheets).toEqual(
      expect.arrayContaining(["Settings", "Annual figures", "Dashboard", "Workings", "Quartile self-test"]),
    );
  });

  it("finds a sheet of the test's under a new name, and leaves another of the old name", async () => {
    const excel = openBlank();
    const made = leftByRun(await runWith());
    await inExcel(({ workbook: { worksheets } }) => {
      worksheets.getItem("Dashboard").name = "Moved";
    });
    await inExcel(({ workbook: { worksheets } }) => {
      worksheets.add("Dashboard").getRange("A1").values = [["mine"]];
    });
    await removeSelfTest(made);
    expect(await sheetNames()).toEqual(["Sheet1", "Dashboard"]);
    expect(Object.values(await partsOf(excel)).join("")).not.toContain("Quartile_");
  });

  it("leaves what somebody added while the test ran", async () => {
    const workbook = behind(openBlank());
    const outcome = await runWith({
      reading: () => {
        workbook.worksheets.add("A colleague’s");
        workbook.settings.add("Other_AddIn", "kept");
      },
    });
    await removeSelfTest(leftByRun(outcome));
    expect(await sheetNames()).toEqual(["Sheet1", "A colleague’s"]);
    expect(workbook.settings.list().map(({ key }) => key)).toEqual(["Other_AddIn"]);
  });

  it.each<SelfTestStep>(["laying-tables", "refreshing", "probing", "reading"])(
    "is still possible after Excel stopped while %s, and the step is named with its fault",
    async (step) => {
      const excel = openBlank();
      const before = await partsOf(excel);
      const failFrom = (batches: number): void => {
        const first = excel.batches.length + batches;
        excel.onBeforeBatch((index) =>
          index === first ? { code: "MemoryLimitReached", message: "Excel's own words" } : null,
        );
      };
      // Some of a step's work is done by then; probes and the last look at the workbook take one batch.
      const outcome = await runWith({
        [step]: () => {
          failFrom(step === "laying-tables" ? 4 : step === "refreshing" ? 5 : 0);
        },
      });
      expect(outcome).toMatchObject({
        kind: "failed",
        step,
        fault: { code: "MemoryLimitReached", title: "Excel has run out of memory." },
        environment: expect.arrayContaining(["Calculation: Automatic"]) as string[],
      });
      await removeSelfTest(leftByRun(outcome));
      expect(await partsOf(excel)).toEqual(before);
    },
  );
});

it("finds and removes a sheet that Excel left half-made, before it had its name of ours", async () => {
  const excel = openBlank();
  const before = await partsOf(excel);
  let sheets = 0;
  const stopped = jest.spyOn(Excel.PageLayout.prototype, "setPrintTitleRows").mockImplementation(function (
    this: Excel.PageLayout,
  ) {
    sheets += 1;
    if (sheets === 2) this.context.workbook.worksheets.getItem("no such sheet").activate();
  });
  const outcome = await runWith();
  stopped.mockRestore();
  expect(outcome).toMatchObject({ kind: "failed", step: "refreshing", fault: { code: "ItemNotFound" } });
  expect(await sheetNames()).toContain("Narrative");
  await removeSelfTest(leftByRun(outcome));
  expect(await partsOf(excel)).toEqual(before);
});
