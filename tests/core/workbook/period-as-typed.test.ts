import { factsOfOne, reportOfWorkbook, tableOf } from "../../support/tables";

describe("a period that says its figures are provisional gives them that status", () => {
  it("in a column of its own, unless Status says otherwise", () => {
    const typed = { Period: "Q3 2024/25 (provisional)", Value: 50 };
    expect(factsOfOne({ observations: [typed] }).status).toBe("provisional");
    expect(factsOfOne({ observations: [{ ...typed, Status: "final" }] }).status).toBe("final");
    // A column Status that is blank in this row says nothing.
    const before = { Period: "Q2 2024/25", Value: 49, Status: "final" };
    expect(factsOfOne({ observations: [before, typed] }).status).toBe("provisional");
  });

  it("as a heading", () => {
    const wide = tableOf("Observations_Wide", [{ Ref: "X1", "Q2 2024/25": 40, "Q3 2024/25 (provisional)": 50 }]);
    expect(factsOfOne({ observations: [], others: [wide] }).status).toBe("provisional");
  });
});

describe("months across, as Excel's dates", () => {
  const wide = tableOf("Observations_Wide", [{ Ref: "X1", Jul: 90, Aug: 91, Sep: 92, Oct: 93, Nov: 94, Dec: 95 }]);
  const headers = ["Ref", 45474, 45505, 45536, 45566, 45597, 45627];
  const workbook = { observations: [], others: [{ ...wide, headers }] };

  it("are months of a monthly indicator", () => {
    const { period, value } = factsOfOne({ ...workbook, indicators: [{ Frequency: "month", Basis: "in month" }] });
    expect([period, value?.exact]).toEqual(["December 2024", 95]);
  });

  it("are asked about once for a quarterly one, the first as the date that it is", () => {
    const asked = reportOfWorkbook(workbook).findings.filter(({ code }) => code === "unknown-period");
    expect(asked).toHaveLength(1);
    expect(asked[0]?.message).toContain("4 headings are months");
    expect(asked[0]?.message).toContain("01/07/2024");
    expect(asked[0]?.advice).toContain("Frequency month");
  });
});
