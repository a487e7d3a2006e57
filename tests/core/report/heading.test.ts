import { headingOf } from "../../../src/core/report/heading";

describe("a report's heading says its period once", () => {
  it.each([
    ["Performance report", "Q3 2024/25", "Performance report, Q3 2024/25"],
    ["Service performance Q3 2024/25", "Q3 2024/25", "Service performance Q3 2024/25"],
    ["Corporate report - Quarter 3", "Q3 2024/25", "Corporate report - Quarter 3, 2024/25"],
    ["Quarter 2 review of 2024/25", "Q3 2024/25", "Quarter 2 review of 2024/25, Q3"],
    ["Scorecard for December 2024", "December 2024", "Scorecard for December 2024"],
    ["Annual report", "2023/24", "Annual report, 2023/24"],
  ])("%s, %s", (title, period, heading) => {
    expect(headingOf({ title, period })).toBe(heading);
  });
});
