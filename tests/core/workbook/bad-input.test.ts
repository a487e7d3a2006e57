import { BAD_CELLS } from "./bad-cells";
import { findingOf, reportOf, sampleGrids, withCell } from "../../support/sample";

const before = reportOf(sampleGrids());

describe("bad input is named with its cell and value, and nothing else is lost", () => {
  it.each(BAD_CELLS)("$what", ({ table, row, column, to, code, at, says, ref, value }) => {
    const report = reportOf(withCell(sampleGrids(), table, row, column, to));
    const finding = findingOf(report, code, at);
    expect(finding).toBeDefined();
    for (const words of says) expect(finding?.message).toContain(words);
    expect(finding?.advice).not.toBe("");
    expect(report.indicators.find((one) => one.ref === ref)?.value?.display ?? null).toBe(value);
    const lost = before.indicators
      .filter((one) => one.value !== null && one.ref !== ref && one.ref !== "CIC2")
      .map((one) => one.ref);
    expect(report.indicators.filter((one) => one.value !== null).map((one) => one.ref)).toEqual(
      expect.arrayContaining(lost),
    );
  });

  it("leaves the sample itself without errors or warnings", () => {
    expect(before.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });
});
