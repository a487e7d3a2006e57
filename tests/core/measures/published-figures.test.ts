import { difference, perCentChange, type RoundedLevel } from "../../../src/core/measures/change";
import { exactFromText, wholeNumber, ZERO } from "../../../src/core/measures/exact";
import { percentage } from "../../../src/core/measures/index";
import { decimalText, round } from "../../../src/core/measures/rounding";
import { valueOf } from "../../support/results";
import { vectorCases } from "../../support/vectors";

type ReportCase = [number, string, string, (number | string)[], unknown, number, string, string];

/** A level as it was published: what is printed is all that is known. */
function published(text: string | number): RoundedLevel {
  const exact = exactFromText(String(text)) ?? ZERO;
  return { exact, shown: round(exact, String(text).split(".")[1]?.length ?? 0) };
}

const sizeOf = (text: string): string => text.replace("-", "");

describe("the sums that a published report states come out", () => {
  const cases = vectorCases("published_report_checks") as ReportCase[];
  const of = (...kinds: readonly string[]): ReportCase[] => cases.filter(([, kind]) => kinds.includes(kind));

  it.each(of("level"))(
    "paragraph %s, %s: %s",
    (_paragraph, _kind, _what, [x = 0, n = 0], _exact, decimals, printed) => {
      expect(percentage(x, n, decimals)).toEqual({ ok: true, value: printed });
    },
  );

  it.each(of("difference", "count difference"))(
    "paragraph %s, %s: %s",
    (_paragraph, _kind, _what, [a = 0, b = 0], _exact, decimals, _printed, recomputed) => {
      const change = difference(published(a), published(b), "displayed");
      expect(change.decimals).toBe(decimals);
      expect(sizeOf(decimalText(change))).toBe(recomputed);
    },
  );

  it.each(of("per cent change"))(
    "paragraph %s, %s: %s",
    (_paragraph, _kind, _what, [now = 0, before = 0], _exact, _decimals, printed) => {
      const change = perCentChange(wholeNumber(BigInt(now)), wholeNumber(BigInt(before)));
      expect(decimalText(valueOf(change))).toBe(printed);
    },
  );

  it("covers every kind but the tally, which the sample's facts hold", () => {
    expect(of("level", "difference", "count difference", "per cent change")).toHaveLength(cases.length - 1);
    expect(of("tally")).toHaveLength(1);
  });
});

describe("changes that the Department for Education published", () => {
  const cases = vectorCases("published_changes") as [string, string, string, string, string, string, boolean][];

  it.each(cases)(
    "%s (%s): %s to %s was printed as %s",
    (_series, _url, previous, current, printed, displayed, agrees) => {
      const change = decimalText(difference(published(current), published(previous), "displayed"));
      expect(change).toBe(displayed);
      expect(change === printed).toBe(agrees);
    },
  );
});
