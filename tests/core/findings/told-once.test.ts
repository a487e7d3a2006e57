import { toldOnce } from "../../../src/core/findings/told-once";
import { TABLES } from "../../../src/core/findings/catalogue/tables";
import { finding } from "../../../src/core/findings/finding";
import { reportOfWorkbook } from "../../support/tables";

const inRow = (row: number) => {
  const source = { sheet: "Observations", address: `A${row}` };
  return finding(TABLES, "unknown-ref", { kind: "blank", cell: `Observations!A${row}` }, { source });
};
const rows = (count: number) => Array.from({ length: count }, (_, index) => inRow(index + 2));
const other = finding(TABLES, "unknown-period", { kind: "asked-for", period: "Q3" });

describe("a finding that many rows share", () => {
  it("stands for each of up to twenty", () => {
    expect(toldOnce([...rows(20), other])).toEqual([...rows(20), other]);
  });

  it("is told once of more, with their count and the first cells", () => {
    const [first, ...rest] = toldOnce([...rows(25), other]);
    expect(rest).toEqual([other]);
    expect(first?.message).toBe(
      "The row of Observations!A2 has no Ref, so it was left out. There are 24 more findings of this kind: Observations!A3, Observations!A4, Observations!A5 and 21 more.",
    );
  });

  it("is told once for each column whose words it gives", () => {
    const Ref = Array.from({ length: 25 }, (_, index) => `X${index}`);
    const { findings } = reportOfWorkbook({
      indicators: Ref.map((ref) => ({ Ref: ref, Polarity: "upwards", Basis: "sometimes" })),
      observations: Ref.map((ref) => ({ Ref: ref, Value: 1, Status: "maybe" })),
    });
    const told = findings.filter(({ code }) => code === "unknown-word");
    expect(
      told.map(({ message, advice }) => [/(Polarity|Basis|Status)/.exec(message)?.[0], advice.slice(0, 20)]),
    ).toEqual([
      ["Polarity", "Use high is good, lo"],
      ["Basis", expect.stringMatching(/^Use /)],
      ["Status", expect.stringMatching(/^Use /)],
    ]);
    expect(told.every(({ message }) => message.includes("24 more findings"))).toBe(true);
  });

  it("is told once in a report", () => {
    const without = Array.from({ length: 3_000 }, () => ({ Ref: "", Value: 1 }));
    const { findings } = reportOfWorkbook({ observations: [{ Value: 50 }, ...without] });
    expect(findings.filter(({ code }) => code === "unknown-ref")).toHaveLength(1);
  });
});
