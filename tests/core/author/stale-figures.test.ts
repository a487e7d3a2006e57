import type { PrintedFigure } from "../../../src/core/author/paragraph-memory";
import { staleFigures, withFiguresUpdated } from "../../../src/core/author/stale-figures";

const figure = (kind: string, text: string): PrintedFigure => ({ ref: "CP1", kind, period: "Q3 2024/25", text });

/** The stale figures of a text whose only figure was and is so. */
const staleIn = (text: string, was: string, now: string) =>
  staleFigures(text, [figure("value", was)], [figure("value", now)]);

describe("a figure that moved is found as people type it", () => {
  it.each([
    ["We made 90.7%.", "90.7%"],
    ["We made 90.7 per cent.", "90.7%"],
    ["We made 90.7 percent of it", "90.7%"],
    ["(90.7 %)", "90.7%"],
    ["2,566 pupils", "2,566"],
    ["2566 pupils", "2,566"],
    ["It cost £1,240 a week.", "£1,240"],
    ["41, up from 28", "41"],
    ["41; 42.", "41"],
    ["8.45 days", "8.45 days"],
    ["It took 8.45.", "8.45 days"],
  ])("%j holds %s", (text, was) => {
    expect(staleIn(text, was, "7")).toEqual([{ was, now: "7", isCertain: true }]);
  });

  it.each([
    ["We made 190.7%.", "90.7%"],
    ["We made 90.75%.", "90.7%"],
    ["We made 90.7 points.", "90.7%"],
    ["12,566 pupils", "2,566"],
    ["2,5661 pupils", "2,566"],
    ["1.41 or 41.5 or 141 or 410", "41"],
    ["Q41 and 41/42", "41"],
    ["No number at all.", "41"],
  ])("%j does not hold %s", (text, was) => {
    expect(staleIn(text, was, "7")).toEqual([]);
  });
});

describe("what is stale and what is not", () => {
  const before = [figure("value", "90.7%"), figure("previous", "92.7%")];

  it("nothing where the figure is back to what it was", () => {
    expect(staleFigures("90.7%", [figure("value", "90.7%")], [figure("value", "90.7%")])).toEqual([]);
  });

  it("a figure that is given no more, because it vanished or is withheld", () => {
    expect(staleFigures("90.7%", before, [])).toEqual([{ was: "90.7%", now: null, isCertain: true }]);
    expect(staleFigures("Nothing of it", before, [])).toEqual([]);
  });

  it("where two facts that printed the same print otherwise, each is told and none is certain", () => {
    const superseded = [figure("value", "41"), figure("previous", "41")];
    const now = [figure("value", "43"), figure("previous", "39")];
    const stale = staleFigures("41 started, as did 41 before", superseded, now);
    expect(stale).toEqual([
      { was: "41", now: "43", isCertain: false },
      { was: "41", now: "39", isCertain: false },
    ]);
    expect(withFiguresUpdated("41 started, as did 41 before", stale)).toBe("41 started, as did 41 before");
  });

  it("where one of two facts that printed the same moved, the text's figure may be either", () => {
    const superseded = [figure("value", "1,178")];
    const now = [figure("value", "1,190"), figure("previous", "1,178")];
    expect(staleFigures("There were 1,178.", superseded, now)).toEqual([
      { was: "1,178", now: "1,190", isCertain: false },
    ]);
    expect(staleFigures("There were 1,190, after 1,178.", superseded, now)).toEqual([]);
  });

  it("the old figure of two refreshes ago as well as of the last", () => {
    const superseded = [figure("value", "90.7%"), figure("value", "91.0%")];
    const now = [figure("value", "91.4%")];
    expect(staleFigures("First 90.7%, then 91.0%.", superseded, now).map(({ was }) => was)).toEqual(["90.7%", "91.0%"]);
  });

  it("nothing where another fact prints so today and the text gives the new figure, too", () => {
    const now = [figure("value", "93.1%"), figure("previous", "90.7%")];
    expect(staleFigures("93.1% after 90.7%", before, now)).toEqual([]);
  });

  it.each<{ what: string; now: readonly [string, string][]; is: readonly [string, string | null][] }>([
    {
      what: "two that swapped",
      now: [
        ["value", "92.7%"],
        ["previous", "90.7%"],
      ],
      is: [
        ["90.7%", "92.7%"],
        ["92.7%", "90.7%"],
      ],
    },
    {
      what: "one that is another's now, which moved on",
      now: [
        ["value", "92.7%"],
        ["previous", "95.0%"],
      ],
      is: [
        ["90.7%", "92.7%"],
        ["92.7%", "95.0%"],
      ],
    },
    {
      what: "one whose new figure a third prints, too",
      now: [
        ["value", "92.7%"],
        ["previous", "90.7%"],
        ["england", "92.7%"],
      ],
      is: [
        ["90.7%", "92.7%"],
        ["92.7%", "90.7%"],
      ],
    },
    {
      what: "one that is given no more though another prints so",
      now: [["previous", "90.7%"]],
      is: [
        ["90.7%", null],
        ["92.7%", "90.7%"],
      ],
    },
  ])("$what: each is told, and none that may be the other's is updated", ({ now, is }) => {
    const text = "90.7%, after 92.7%";
    const current = now.map(([kind, printed]) => figure(kind, printed));
    const stale = staleFigures(text, before, current);
    expect(stale.map(({ was, now: printed }) => [was, printed])).toEqual(is);
    const prints = new Set(now.map(([, printed]) => printed));
    for (const { was, isCertain } of stale) expect(isCertain).toBe(!prints.has(was));
  });

  it("one whose new figure the text gives for a third that prints it", () => {
    const now = [figure("value", "15.0"), figure("previous", "5.0"), figure("target", "15.0")];
    expect(staleFigures("5.0, against 15.0", [figure("value", "5.0")], now)).toEqual([
      { was: "5.0", now: "15.0", isCertain: false },
    ]);
  });

  it("but something where the text gives it more often than facts account for", () => {
    const now = [figure("value", "92.7%"), figure("previous", "90.7%")];
    expect(staleFigures("90.7% after 90.7%", before, now)).toEqual([{ was: "90.7%", now: "92.7%", isCertain: false }]);
  });

  it("only figures of the very same fact and period are set against one another", () => {
    const other = { ...figure("value", "95.0%"), period: "Q2 2024/25" };
    expect(staleFigures("90.7%", [figure("value", "90.7%")], [other])).toEqual([
      { was: "90.7%", now: null, isCertain: true },
    ]);
  });
});

describe("updating changes just those figures, in the author's way of writing", () => {
  it.each([
    ["90.7% (284 of 313)", "91.1% (284 of 313)"],
    ["90.7 per cent, 90.7%", "91.1 per cent, 91.1%"],
    ["90.75% is not it", "90.75% is not it"],
  ])("%j becomes %j", (text, expected) => {
    expect(withFiguresUpdated(text, staleIn(text, "90.7%", "91.1%"))).toBe(expected);
  });

  it("two that follow one another do not run into each other", () => {
    const stale = [
      { was: "41", now: "28", isCertain: true },
      { was: "28", now: "30", isCertain: true },
    ];
    expect(withFiguresUpdated("41, up from 28", stale)).toBe("28, up from 30");
  });

  it("leaves alone what nobody can tell apart", () => {
    const stale = [{ was: "90.7%", now: "92.7%", isCertain: false }];
    expect(withFiguresUpdated("90.7% after 90.7%", stale)).toBe("90.7% after 90.7%");
  });

  it("keeps money's sign and thousands", () => {
    expect(withFiguresUpdated("It cost £1,240.", [{ was: "£1,240", now: "£12,308", isCertain: true }])).toBe(
      "It cost £12,308.",
    );
  });
});
