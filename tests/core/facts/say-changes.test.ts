import type { ReportedChange } from "../../../src/core/facts/report";
import { sayChanges } from "../../../src/core/facts/say-changes";

const change = (part: Partial<ReportedChange>): ReportedChange => ({
  ref: "X1",
  name: "Reviews in time",
  period: "Q3 2024/25",
  what: "figure",
  was: "90.7%",
  now: "91.1%",
  ...part,
});

it("figures that moved, appeared or vanished are said since the last refresh and since each publication", () => {
  const said = sayChanges({
    sinceLastRefresh: [change({}), change({ what: "target", was: null }), change({ what: "England", now: null })],
    sincePublication: [
      { period: "Q2 2024/25", report: null, changes: [change({ period: "Q2 2024/25" })] },
      { period: "Q2 2024/25", report: "Scrutiny", changes: [change({ period: "Q2 2024/25" })] },
      { period: "Q1 2024/25", report: null, changes: [] },
    ],
  });
  expect(said).toEqual([
    {
      title: "Since the last refresh: 3 figures changed",
      changes: [
        { subject: "X1 Reviews in time, Q3 2024/25", move: "90.7% is now 91.1%" },
        { subject: "X1 Reviews in time, Q3 2024/25, target", move: "nothing is now 91.1%" },
        { subject: "X1 Reviews in time, Q3 2024/25, England", move: "90.7% is now not there" },
      ],
    },
    {
      title: "Since Q2 2024/25 was published: 1 figure changed",
      changes: [{ subject: "X1 Reviews in time, Q2 2024/25", move: "90.7% is now 91.1%" }],
    },
    {
      title: "Since Q2 2024/25 (Scrutiny) was published: 1 figure changed",
      changes: [{ subject: "X1 Reviews in time, Q2 2024/25", move: "90.7% is now 91.1%" }],
    },
  ]);
});
