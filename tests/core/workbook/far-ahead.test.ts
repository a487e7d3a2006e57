import { reportOfWorkbook, tableOf } from "../../support/tables";

const asked = (date: string | null, ...periods: readonly string[]) =>
  reportOfWorkbook({
    indicators: [{ Basis: "financial year" }],
    observations: periods.map((Period) => ({ Period, Value: 50 })),
    others: date === null ? [] : [tableOf("Settings", [{ Setting: "Report date", Value: date }])],
  })
    .findings.filter(({ code }) => code === "period-far-ahead")
    .map(({ message }) => message);

describe("figures of a period that is most likely a slip are asked about once", () => {
  it("those more than a year after the Report date", () => {
    expect(asked("30/06/2024", "2022/23", "2023/24", "2024/25")).toEqual([]);
    expect(asked("30/06/2024", "2022/23", "2025/26", "2099/00")).toEqual([
      "Observations has figures for 2025/26 and 2099/00, more than a year after the Report date of June 2024; the first is in the row of Observations!A3.",
    ]);
  });

  it("without a Report date those more than ten years after all others", () => {
    expect(asked(null, "2011/12", "2021/22")).toEqual([]);
    expect(asked(null, "2022/23", "2023/24", "2099/00")).toEqual([
      "Observations has figures for 2099/00, more than ten years after all the others; the first is in the row of Observations!A4.",
    ]);
  });

  it("but not the many after one that is long ago", () => {
    expect(asked(null, "1923/24", "2022/23", "2023/24")).toEqual([]);
  });
});
