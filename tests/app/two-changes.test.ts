import { change, refreshedAs, statusOf, textOf, write } from "../support/authoring";
import { openTables } from "../support/refreshing";

const TEXT = "The share was 50.0%. On a year ago it is up by 10.0 percentage points.";

async function openTwoChanges(): Promise<void> {
  await openTables([
    {
      sheet: "Indicators",
      name: "Indicators",
      cells: [
        ["Ref", "Indicator", "Unit", "Polarity", "Basis", "Compare with"],
        ["X1", "Share", "%", "high is good", "in quarter", "both"],
      ],
    },
    {
      sheet: "Observations",
      name: "Observations",
      cells: [
        ["Ref", "Period", "Numerator", "Denominator"],
        ["X1", "Q3 2023/24", 40, 100],
        ["X1", "Q2 2024/25", 45, 100],
        ["X1", "Q3 2024/25", 50, 100],
      ],
    },
  ]);
}

describe("an author's change on a year ago", () => {
  it("is brought up to date by the change on a year ago, not by the quarter's", async () => {
    await openTwoChanges();
    await refreshedAs();
    await write("X1", TEXT);
    await refreshedAs();
    await change("Observations", ["X1", "Q3 2024/25"], "Numerator", 51);
    expect(statusOf(await refreshedAs(), "X1")).toContain("10.0 is now 11.0: your text still says 10.0.");
    const updated = await refreshedAs({ wish: { kind: "update-figures", of: "all" } });
    expect(textOf(updated, "X1")).toBe("The share was 51.0%. On a year ago it is up by 11.0 percentage points.");
  });

  it("stays as it is where only the figure of the quarter before moves", async () => {
    await openTwoChanges();
    await refreshedAs();
    await write("X1", TEXT);
    await refreshedAs();
    await change("Observations", ["X1", "Q2 2024/25"], "Numerator", 44);
    expect(statusOf(await refreshedAs(), "X1")).toBe("Your text");
    const updated = await refreshedAs({ wish: { kind: "update-figures", of: "all" } });
    expect(textOf(updated, "X1")).toBe(TEXT);
  });
});
