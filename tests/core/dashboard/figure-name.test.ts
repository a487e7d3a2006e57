import { DASHBOARD_COLUMNS } from "../../../src/core/dashboard/columns/columns";
import {
  type FigureKind,
  type FigureName,
  figureWords,
  kindOfWords,
} from "../../../src/core/dashboard/workings/figure-name";

const period = "Q3 2024/25";

/** One name of every kind: a kind more does not compile without one. */
const NAMES: Readonly<Record<FigureKind, FigureName>> = {
  figure: { kind: "figure", period },
  "earlier-figure": { kind: "earlier-figure", period },
  change: { kind: "change", period },
  "change-in-per-cent": { kind: "change-in-per-cent", period },
  average: { kind: "average", period: "2021/22 to 2023/24" },
  "change-on-average": { kind: "change-on-average", period: "2021/22 to 2023/24" },
  "change-on-average-in-per-cent": { kind: "change-on-average-in-per-cent", period: "2021/22 to 2023/24" },
  england: { kind: "england", period },
  neighbours: { kind: "neighbours", period },
  quartile: { kind: "quartile", period },
  "no-figure": { kind: "no-figure" },
  "gap-to-target": { kind: "gap-to-target" },
  "gap-to-england": { kind: "gap-to-england" },
  "gap-to-neighbours": { kind: "gap-to-neighbours" },
  "first-cut": { kind: "first-cut" },
  median: { kind: "median" },
  "third-cut": { kind: "third-cut" },
  rank: { kind: "rank" },
  "rank-out-of": { kind: "rank-out-of" },
  "rank-shared": { kind: "rank-shared" },
};

const KINDS = Object.keys(NAMES) as FigureKind[];

describe("what a row of Workings is of can be told from the words that the sheet holds", () => {
  it.each(KINDS)("%s", (kind) => {
    expect(NAMES[kind].kind).toBe(kind);
    expect(kindOfWords(figureWords(NAMES[kind]))).toBe(kind);
  });

  it("and words of another hand are of nothing", () => {
    expect(["", "Figures", "Rank of ours", "Change since ", "constructor"].map(kindOfWords)).toEqual(
      Array(5).fill(null),
    );
  });
});

it("every figure of Workings is shown by some column of the Dashboard", () => {
  const shown = Object.values(DASHBOARD_COLUMNS).flatMap(({ explains }): readonly FigureKind[] =>
    explains === "all" ? [] : explains,
  );
  expect(KINDS.filter((kind) => !shown.includes(kind))).toEqual([]);
});
