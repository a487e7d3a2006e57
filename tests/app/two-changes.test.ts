import { change, refreshedAs, statusOf, textOf, write } from "../support/authoring";
import { openTables } from "../support/refreshing";

const TEXT = "The share was 50.0%. On a year ago it is up by 10.0 percentage points.";

async function openTwoChanges(levels: readonly [number, number, number] = [40, 45, 50]): Promise<void> {
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
        ["X1", "Q3 2023/24", levels[0], 100],
        ["X1", "Q2 2024/25", levels[1], 100],
        ["X1", "Q3 2024/25", levels[2], 100],
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

  it("is told where the two changes swap, and no more once the author has set it right", async () => {
    await openTwoChanges([70, 80, 85]);
    await refreshedAs();
    const text = "Up 15.0 points on a year ago, 5.0 in a quarter.";
    await write("X1", text);
    await refreshedAs();
    await change("Observations", ["X1", "Q3 2023/24"], "Numerator", 80);
    await change("Observations", ["X1", "Q2 2024/25"], "Numerator", 70);
    const status = statusOf(await refreshedAs(), "X1");
    expect(status).toContain("One figure that was 15.0 is now 5.0");
    expect(status).toContain("One figure that was 5.0 is now 15.0");
    expect(textOf(await refreshedAs({ wish: { kind: "update-figures", of: "all" } }), "X1")).toBe(text);
    await write("X1", "Up 5.0 points on a year ago, 15.0 in a quarter.");
    expect(statusOf(await refreshedAs(), "X1")).toBe("Your text");
  });
});
