import type { AuthoredReport } from "../../../src/core/author/author-report";
import { type Memory, NO_MEMORY, readMemory, writeMemory } from "../../../src/core/author/memory";
import type { ParagraphMemory, PrintedFigure } from "../../../src/core/author/paragraph-memory";
import { staleFigures } from "../../../src/core/author/stale-figures";
import { authoredDraft } from "../../support/sample";
import { gridsOf } from "../../support/tables";

const NOW = "Q3 2024/25";
const figure = (kind: string, text: string, period = NOW, against?: string): PrintedFigure => ({
  ref: "X1",
  kind,
  period,
  text,
  ...(against === undefined ? {} : { against }),
});

describe("a change is one from its own earlier figure", () => {
  it("though two changes of a figure printed alike, each goes its own way", () => {
    const superseded = [figure("change", "10.0", NOW, "Q3 2023/24")];
    const now = [figure("change", "6.0", NOW, "Q2 2024/25"), figure("change", "11.0", NOW, "Q3 2023/24")];
    expect(staleFigures("up by 10.0 points", superseded, now)).toEqual([{ was: "10.0", now: "11.0", isCertain: true }]);
  });

  it("a distance from last year's benchmark is given no more once another year stands there", () => {
    const superseded = [figure("england-gap", "2.0", NOW, "2022/23")];
    const now = [figure("england-gap", "3.0", NOW, "2023/24")];
    expect(staleFigures("2.0 above England", superseded, now)).toEqual([{ was: "2.0", now: null, isCertain: true }]);
  });

  it("where nobody can say which it was, both are told and none is certain", () => {
    const now = [figure("change", "6.0", NOW, "Q2 2024/25"), figure("change", "11.0", NOW, "Q3 2023/24")];
    expect(staleFigures("up by 10.0 points", [figure("change", "10.0")], now)).toEqual([
      { was: "10.0", now: "6.0 or 11.0", isCertain: false },
    ]);
    expect(staleFigures("up by 6.0 points", [figure("change", "6.0")], now)).toEqual([
      { was: "6.0", now: "11.0", isCertain: false },
    ]);
    expect(staleFigures("up by 6.0 points", [figure("change", "6.0")], [figure("change", "6.0", NOW, "Q2")])).toEqual(
      [],
    );
  });
});

const PREVIOUS = [figure("previous", "45.0%", "Q2 2024/25"), figure("previous", "40.0%", "Q3 2023/24")];

/** What is remembered of a paragraph, as an older Quartile wrote it. */
function remembered(figures: readonly PrintedFigure[], superseded: readonly PrintedFigure[]): ParagraphMemory {
  const paragraph = { section: "", name: "", text: "", figures, superseded, meanings: [], changedMeanings: [] };
  const memory = readMemory(
    JSON.stringify({ version: 1, snapshot: null, paragraphs: { [NOW]: { X1: paragraph } }, published: [] }),
  );
  const found = memory?.paragraphs.get(NOW)?.get("X1");
  if (found === undefined) throw new Error("the memory could not be read");
  return found;
}

const comparators = ({ figures, superseded }: ParagraphMemory): (string | undefined)[] =>
  [...superseded, ...figures].filter(({ kind }) => /change|gap/.test(kind)).map(({ against }) => against);

describe("an older memory, which does not say what a difference is from", () => {
  it.each<{ what: string; figures: readonly PrintedFigure[]; superseded: readonly PrintedFigure[]; is: unknown[] }>([
    {
      what: "says so by its own figures",
      figures: [figure("value", "51.0%"), figure("change", "6.0"), ...PREVIOUS, figure("change", "11.0")],
      superseded: [figure("change", "5.0"), figure("value", "50.0%"), figure("change", "10.0")],
      is: ["Q2 2024/25", "Q3 2023/24", "Q2 2024/25", "Q3 2023/24"],
    },
    {
      what: "does not where two earlier figures are as far away",
      figures: [
        figure("value", "50.0%"),
        figure("change", "5.0"),
        figure("previous", "45.0%", "Q2 2024/25"),
        figure("previous", "55.0%", "Q3 2023/24"),
      ],
      superseded: [],
      is: [undefined],
    },
    {
      what: "does not of any where one of them fits nothing, as one that the owner stated",
      figures: [figure("value", "50.0%"), figure("change", "10.0"), figure("change", "3.3"), ...PREVIOUS],
      superseded: [],
      is: [undefined, undefined],
    },
    {
      what: "says so of a distance from England",
      figures: [figure("value", "50.0%"), figure("england", "48.0%", "2023/24"), figure("england-gap", "2.0")],
      superseded: [],
      is: ["2023/24"],
    },
    {
      what: "does not of a change per cent",
      figures: [figure("value", "110"), figure("previous", "100", "Q2 2024/25"), figure("per-cent-change", "10.0%")],
      superseded: [],
      is: [undefined],
    },
  ])("$what", ({ figures, superseded, is }) => {
    expect(comparators(remembered(figures, superseded))).toEqual(is);
  });
});

describe("two changes that were printed alike, in an older memory", () => {
  const refreshed = (levels: readonly [number, number, number], memory: Memory): AuthoredReport => {
    const [lastYear, last, now] = levels.map((Value) => ({ Value }));
    const observations = [
      { Period: "Q3 2023/24", ...lastYear },
      { Period: "Q2 2024/25", ...last },
      { Period: NOW, ...now },
    ];
    const texts = [{ period: NOW, key: "X1", text: "Up 5.0 on the quarter, and 5.0 on the year." }];
    return authoredDraft(gridsOf({ indicators: [{ "Compare with": "both" }], observations }), { memory, texts });
  };
  const older = (memory: Memory): Memory => {
    const kept = readMemory(writeMemory(memory).replace(/"against":"[^"]*",/g, ""));
    if (kept === null) throw new Error("the memory could not be read");
    return kept;
  };
  const staleIn = ({ paragraphs }: AuthoredReport) => paragraphs.find(({ ref }) => ref === "X1")?.own?.stale;

  it("are told, and not updated, where one of them moves", () => {
    const memory = older(refreshed([80, 80, 85], NO_MEMORY).memory);
    expect(staleIn(refreshed([80, 80, 85], memory))).toEqual([]);
    const moved = refreshed([80, 79, 85], memory);
    expect(staleIn(moved)).toEqual([{ was: "5.0", now: "6.0", isCertain: false }]);
    expect(staleIn(refreshed([80, 79, 85], moved.memory))).toEqual([{ was: "5.0", now: "6.0", isCertain: false }]);
  });
});
