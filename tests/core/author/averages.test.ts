import type { AuthoredReport } from "../../../src/core/author/author-report";
import { type Memory, NO_MEMORY, writeMemory } from "../../../src/core/author/memory";
import { averaged } from "../../support/averaged";
import { COUNT, hiding } from "../../support/people";
import { authoredDraft } from "../../support/sample";
import { gridsOf, type Row } from "../../support/tables";

interface Refresh {
  readonly figures: readonly (Row | number | string)[];
  readonly memory?: Memory;
  readonly text?: string;
  readonly indicator?: Row;
  readonly hides?: boolean;
}

function refreshed({ figures, memory = NO_MEMORY, text = "", indicator = {}, hides = false }: Refresh): AuthoredReport {
  const grids = gridsOf(averaged(figures, indicator, hides ? [hiding(5)] : []));
  return authoredDraft(grids, { memory, texts: text === "" ? [] : [{ period: "2024/25", key: "X1", text }] });
}

const ownOf = ({ paragraphs }: AuthoredReport) => paragraphs.find(({ ref }) => ref === "X1")?.own;

describe("what changed since the last refresh", () => {
  it("names the average apart from the year that moved it", () => {
    const { memory } = refreshed({ figures: [90, 90, 93, 95] });
    expect(refreshed({ figures: [90, 93, 93, 95], memory }).changes.sinceLastRefresh).toEqual([
      { ref: "X1", name: "Example measure", period: "2022/23", what: "figure", was: "90.0%", now: "93.0%" },
      {
        ref: "X1",
        name: "Example measure",
        period: "2024/25",
        what: "three-year average",
        was: "91.0% (2021/22 to 2023/24)",
        now: "92.0% (2021/22 to 2023/24)",
      },
    ]);
  });

  it("and says on what the figure is up", () => {
    const { memory } = refreshed({ figures: [90, 90, 93, 95], indicator: { "Compare with": "previous period" } });
    const { changes } = refreshed({ figures: [90, 90, 93, 95], memory });
    expect(changes.sinceLastRefresh.map(({ what, was, now }) => [what, was, now])).toEqual([
      ["change", "up on 2023/24", "up on the average of 2021/22 to 2023/24"],
      ["three-year average", null, "91.0% (2021/22 to 2023/24)"],
    ]);
  });

  it.each([
    { how: "the setting", figures: [30, 3, 33, 40], hides: true },
    { how: "its owner", figures: [30, "c", 33, 40], hides: false },
  ])("says nothing of an average with a year that $how withholds now", ({ figures, hides }) => {
    const first = refreshed({ figures: [30, 3, 33, 40], indicator: COUNT });
    expect(writeMemory(first.memory)).toMatch(/22 \(2021/);
    const second = refreshed({ figures, indicator: COUNT, hides, memory: first.memory });
    expect(second.changes.sinceLastRefresh.map(({ what, was, now }) => [what, was, now])).toEqual([
      ["figure", null, "[c]"],
    ]);
    expect(JSON.stringify(second.memory.paragraphs)).not.toMatch(/"(?:3|18|22|81\.8%)"/);
    expect(writeMemory(second.memory)).not.toMatch(/22 \(2021/);
  });
});

describe("an author's text that gives the average", () => {
  const text = "We are at 95.0%, after 91.0% on average and 93.0% last year.";

  it("is told when it moves, and no year's figure is taken for it", () => {
    const first = refreshed({ figures: [90, 90, 93, 95], text });
    const second = refreshed({ figures: [90, 91.5, 93, 95], text, memory: first.memory });
    expect(ownOf(second)).toMatchObject({
      stale: [{ was: "91.0%", now: "91.5%", isCertain: true }],
      status: "Check: 91.0% is now 91.5%: your text still says 91.0%.",
    });
  });

  it("is told where the draft gives the year before instead, which is no newer average", () => {
    const first = refreshed({ figures: [90, 90, 93, 95], text });
    const indicator = { "Compare with": "previous period" };
    const second = refreshed({ figures: [90, 90, 93, 95], text, indicator, memory: first.memory });
    expect(ownOf(second)?.stale).toEqual([{ was: "91.0%", now: null, isCertain: true }]);
  });
});
