import type { RefreshOutcome } from "../../src/app/refresh-outcome";
import { connect, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { change, HEADERS, openExample, rowsOf } from "../support/authoring";
import { exampleBook } from "../support/books";
import { inExcel, refreshAs, refreshed, sheetNames, sheetValues } from "../support/refreshing";

const faultCode = (outcome: RefreshOutcome): string | null => (outcome.kind === "failed" ? outcome.fault.code : null);

describe("a workbook that is open as read-only", () => {
  it("is told from a protected one, and is as it was", async () => {
    const excel = await openWorkbook(await exampleBook());
    connect(excel);
    const before = await sheetNames();
    excel.makeReadOnly();
    const outcome = await refreshAs({});
    expect(outcome).toMatchObject({ kind: "failed", writingHadBegun: false, fault: { code: "ReadOnly" } });
    expect(await sheetNames()).toEqual(before);
  });
});

describe("words that somebody writes on the Narrative sheet while a refresh works", () => {
  it("stop it before it writes, and are there afterwards", async () => {
    await openExample();
    await refreshed();
    const values = await sheetValues("Narrative");
    const header = values.findIndex((row) => row.includes(HEADERS.ref));
    const row = values.findIndex((cells) => cells.includes("X1"));
    const column = (values[header] ?? []).indexOf(HEADERS.text);
    let writing = Promise.resolve();
    const outcome = await refreshAs({
      onStep: (step) => {
        if (step !== "drafting") return;
        writing = inExcel(({ workbook }) => {
          workbook.worksheets.getItem("Narrative").getRangeByIndexes(row, column, 1, 1).values = [["Just typed."]];
        });
      },
    });
    await writing;
    expect(faultCode(outcome)).toBe("TextsChanged");
    await refreshed();
    expect((await rowsOf("Narrative")).find((one) => one[HEADERS.ref] === "X1")?.[HEADERS.text]).toBe("Just typed.");
  });
});

describe("after a refresh that failed while it wrote", () => {
  it("an earlier dashboard is said to be kept only where the workbook keeps one", async () => {
    const excel = await openWorkbook(await exampleBook());
    connect(excel);
    await refreshed();
    /** Excel refuses the one batch that would write. */
    const failing = async (): Promise<RefreshOutcome> => {
      let left = 0;
      excel.onBeforeBatch(() => {
        left -= 1;
        return left === 0 ? { code: "GeneralException", message: "" } : null;
      });
      const outcome = await refreshAs({
        onStep: (step) => {
          if (step === "writing") left = 1;
        },
      });
      excel.onBeforeBatch(null);
      return outcome;
    };
    expect(await failing()).toMatchObject({ kind: "failed", writingHadBegun: true, keepsEarlier: false });
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 49);
    await refreshed();
    expect(await failing()).toMatchObject({ kind: "failed", writingHadBegun: true, keepsEarlier: true });
  });
});
