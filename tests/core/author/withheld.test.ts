import type { AuthoredReport } from "../../../src/core/author/author-report";
import type { AuthorWish } from "../../../src/core/author/author-request";
import { type Memory, NO_MEMORY, writeMemory } from "../../../src/core/author/memory";
import { COUNT, hiding, PEOPLE } from "../../support/people";
import { authoredDraft } from "../../support/sample";
import { gridsOf, type Row } from "../../support/tables";

interface Refresh {
  readonly rows: readonly Row[];
  readonly indicator?: Row;
  readonly hides: boolean;
  readonly memory?: Memory;
  readonly text?: string;
  readonly wish?: AuthorWish;
}

/** A refresh of one indicator of people, with the setting or without. */
function refreshed({ rows, indicator = PEOPLE, hides, memory = NO_MEMORY, text = "", wish }: Refresh): AuthoredReport {
  const grids = gridsOf({ indicators: [indicator], observations: rows, others: hides ? [hiding(5)] : [] });
  const texts = text === "" ? [] : [{ period: "Q3 2024/25", key: "X1", text }];
  return authoredDraft(grids, { memory, texts, ...(wish === undefined ? {} : { wish }) });
}

const SMALL = [
  { Period: "Q2 2024/25", Numerator: 20, Denominator: 50 },
  { Numerator: 3, Denominator: 50, Target: 10 },
];
/** Figures that stand in a text of ours, and none that a period or a number of years may hold. */
const SECRETS = /6\.0|3 of 50|34\.0|down/;

describe("what is withheld now is neither said nor remembered", () => {
  it("as the figure that it was at the last refresh", () => {
    const first = refreshed({ rows: SMALL, hides: false });
    expect(writeMemory(first.memory)).toMatch(SECRETS);
    const second = refreshed({ rows: SMALL, hides: true, memory: first.memory });
    expect(second.changes.sinceLastRefresh).toEqual([
      { ref: "X1", name: "Example measure", period: "Q3 2024/25", what: "figure", was: null, now: "[c]" },
    ]);
    expect(writeMemory(second.memory)).not.toMatch(SECRETS);
    expect(JSON.stringify(second.paragraphs)).not.toMatch(SECRETS);
    expect(refreshed({ rows: SMALL, hides: true, memory: second.memory }).changes.sinceLastRefresh).toEqual([]);
  });

  it("as it was published, figures and what stood beside them", () => {
    const published = refreshed({ rows: SMALL, hides: false, text: "As said.", wish: { kind: "publish" } });
    const later = refreshed({ rows: SMALL, hides: true, memory: published.memory });
    expect(later.changes.sincePublication.flatMap(({ changes }) => changes)).toEqual([
      { ref: "X1", name: "Example measure", period: "Q3 2024/25", what: "figure", was: null, now: "[c]" },
    ]);
    expect(JSON.stringify(later.memory.published.map(({ snapshot }) => snapshot))).not.toMatch(SECRETS);
  });

  it("as a change from an earlier figure that is withheld", () => {
    const rows = [{ Period: "Q2 2024/25", Value: 3 }, { Value: 30 }];
    const first = refreshed({ rows, indicator: COUNT, hides: false });
    const second = refreshed({ rows, indicator: COUNT, hides: true, memory: first.memory });
    expect(second.changes.sinceLastRefresh.map(({ what, was }) => [what, was])).toEqual([["figure", null]]);
    expect(JSON.stringify(second.memory.paragraphs)).not.toMatch(/"(?:3|27)"/);
  });

  it("under another Ref", () => {
    const first = refreshed({ rows: SMALL, hides: false });
    const renamed = { ...PEOPLE, Ref: "Y1" };
    const rows = SMALL.map((row) => ({ ...row, Ref: "Y1" }));
    const second = refreshed({ rows, indicator: renamed, hides: true, memory: first.memory });
    expect(second.changes.sinceLastRefresh.map(({ ref, was }) => [ref, was])).toEqual([["Y1", null]]);
    expect(writeMemory(second.memory)).not.toMatch(SECRETS);
  });

  it("where the owner marks it, without the setting", () => {
    const first = refreshed({ rows: SMALL, hides: false });
    const marked = [...SMALL.slice(0, 1), { ...SMALL[1], Value: "c" }];
    const second = refreshed({ rows: marked, hides: false, memory: first.memory });
    expect(writeMemory(second.memory)).not.toMatch(SECRETS);
  });

  it("but an author's own text is the author's, and its figure is flagged", () => {
    const text = "It was 6.0% this time.";
    const first = refreshed({ rows: SMALL, hides: false, text });
    const second = refreshed({ rows: SMALL, hides: true, memory: first.memory, text });
    const own = second.paragraphs.find(({ ref }) => ref === "X1")?.own;
    expect(own).toMatchObject({ text, stale: [{ was: "6.0%", now: null, isCertain: true }] });
  });

  it("and a figure that is shown again appears", () => {
    const hidden = refreshed({ rows: SMALL, hides: true });
    const shown = refreshed({ rows: SMALL, hides: false, memory: hidden.memory });
    expect(shown.changes.sinceLastRefresh.find(({ what }) => what === "figure")).toMatchObject({
      was: "[c]",
      now: "6.0% (3 of 50)",
    });
  });

  it("what is not withheld is remembered as ever", () => {
    const rows = [SMALL[0] ?? {}, { Numerator: 30, Denominator: 50 }];
    const first = refreshed({ rows, hides: true });
    const now = [SMALL[0] ?? {}, { Numerator: 31, Denominator: 50 }];
    const second = refreshed({ rows: now, hides: true, memory: first.memory });
    expect(second.changes.sinceLastRefresh).toEqual([
      {
        ref: "X1",
        name: "Example measure",
        period: "Q3 2024/25",
        what: "figure",
        was: "60.0% (30 of 50)",
        now: "62.0% (31 of 50)",
      },
    ]);
  });
});
