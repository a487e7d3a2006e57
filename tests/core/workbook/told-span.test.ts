import { draftOf, reportOfWorkbook, type Row, tableOf } from "../../support/tables";

/** Excel's own number of a day. */
const dayNumber = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;

/** Indicators X1, X2 … with the periods that each has a figure for, whose values count up from 50. */
type Held = readonly (readonly [Row, ...(string | number)[]])[];

const reportOfHeld = (...held: Held) =>
  reportOfWorkbook({
    indicators: held.map(([indicator], index) => ({ Ref: `X${index + 1}`, ...indicator })),
    observations: held.flatMap(([, ...periods], index) =>
      periods.map((Period, step) => ({ Ref: `X${index + 1}`, Period, Value: 50 + step })),
    ),
  });

/** The report's period, then each figure's with what it is compared with. */
const toldBy = (...held: Held) => {
  const { period, indicators } = reportOfHeld(...held);
  return [period, ...indicators.map((one) => [one.period, one.comparisons[0]?.period ?? null])];
};

const asked = (...held: Held) =>
  reportOfHeld(...held)
    .findings.filter(({ code }) => code === "read-by-periods")
    .map(({ message }) => message);

const SNAPSHOT = { Basis: "snapshot" };
const ROLLING = { Basis: "rolling 12 months" };
const BLANK = { Basis: "" };
const TO_DATE = { Basis: "year to date" };

describe("without a Frequency, the periods held tell how long they are", () => {
  it.each<{ name: string; of: Held[number]; is: readonly [string | null, string | null] }>([
    { name: "year ends", of: [SNAPSHOT, "31/03/2023", "31/03/2024"], is: ["2023/24", "2022/23"] },
    { name: "year ends, rolling", of: [ROLLING, "31/03/2023", "31/03/2024"], is: ["2023/24", "2022/23"] },
    { name: "year ends, no Basis", of: [BLANK, "31/03/2023", "31/03/2024"], is: ["2023/24", "2022/23"] },
    { name: "dates as Excel keeps them", of: [SNAPSHOT, dayNumber("2023-03-31"), dayNumber("2024-03-31")], is: ["2023/24", "2022/23"] }, // prettier-ignore
    { name: "a year left out", of: [SNAPSHOT, "31/03/2021", "31/03/2022", "31/03/2024"], is: ["2023/24", null] },
    { name: "every January", of: [SNAPSHOT, "Jan 2023", "Jan 2024"], is: ["January 2024", "January 2023"] },
    { name: "twelve months to June", of: [ROLLING, "30/06/2023", "30/06/2024"], is: ["June 2024", "June 2023"] },
    { name: "every December", of: [SNAPSHOT, "31/12/2022", "31/12/2023"], is: ["2023", "2022"] },
    { name: "financial years", of: [BLANK, "2022/23", "2023/24"], is: ["2023/24", "2022/23"] },
    { name: "one financial year", of: [SNAPSHOT, "2023/24"], is: ["2023/24", null] },
    { name: "calendar years", of: [BLANK, "2022", "2023"], is: ["2023", "2022"] },
    { name: "pooled years", of: [BLANK, "2020 - 22", "2021 - 23"], is: ["2021 to 2023", "2020 to 2022"] },
    { name: "a year and its end", of: [SNAPSHOT, "2022/23", "31/03/2024"], is: ["2023/24", "2022/23"] },
    { name: "years to date", of: [TO_DATE, "2022/23", "2023/24"], is: ["2023/24", "2022/23"] },
    { name: "academic years, as their words say", of: [BLANK, "AY 2022/23", "AY 2023/24"], is: ["2023/24", "2022/23"] }, // prettier-ignore
    { name: "calendar years, as their words say", of: [BLANK, "Calendar year 2022", "Calendar year 2023"], is: ["2023", "2022"] }, // prettier-ignore
    { name: "twelve months, as their words say", of: [BLANK, "Year ending June 2023", "Year ending June 2024"], is: ["June 2024", "June 2023"] }, // prettier-ignore
    { name: "months", of: [SNAPSHOT, "Oct 2024", "Nov 2024", "Dec 2024"], is: ["December 2024", "November 2024"] },
    { name: "months to date", of: [TO_DATE, "Nov 2023", "Oct 2024", "Nov 2024"], is: ["November 2024", "November 2023"] }, // prettier-ignore
    { name: "a month, the one before and a year ago", of: [BLANK, "Dec 2023", "Nov 2024", "Dec 2024"], is: ["December 2024", "November 2024"] }, // prettier-ignore
    { name: "the same, as dates", of: [SNAPSHOT, "31/12/2023", "30/11/2024", "31/12/2024"], is: ["December 2024", "November 2024"] }, // prettier-ignore
    { name: "the same, to date", of: [TO_DATE, "Dec 2023", "Nov 2024", "Dec 2024"], is: ["December 2024", "December 2023"] }, // prettier-ignore
    { name: "terms", of: [BLANK, "Spring 2024", "Summer 2024"], is: ["Summer 2024", "Spring 2024"] },
    { name: "ends of terms", of: [SNAPSHOT, "31/12/2023", "31/03/2024", "31/07/2024"], is: ["Summer 2024", "Spring 2024"] }, // prettier-ignore
  ])("$name", ({ of, is }) => {
    expect(toldBy(of)).toEqual([is[0], [...is]]);
  });

  it.each<{ name: string; of: Held[number]; is: readonly [string | null, string | null] }>([
    { name: "quarters", of: [SNAPSHOT, "31/12/2023", "31/03/2024"], is: ["Q4 2023/24", "Q3 2023/24"] },
    {
      name: "a Q2 among Q4s",
      of: [SNAPSHOT, "31/03/2023", "30/09/2023", "31/03/2024"],
      is: ["Q4 2023/24", "Q2 2023/24"],
    },
    { name: "Q4s by name", of: [SNAPSHOT, "Q4 2022/23", "Q4 2023/24"], is: ["Q4 2023/24", null] },
    { name: "Q4s, as stated", of: [{ ...SNAPSHOT, Frequency: "quarter" }, "31/03/2023", "31/03/2024"], is: ["Q4 2023/24", null] }, // prettier-ignore
    { name: "Q4s of quarters", of: [{ Basis: "in quarter" }, "31/03/2023", "31/03/2024"], is: ["Q4 2023/24", null] },
    { name: "Q3s to date", of: [TO_DATE, "31/12/2022", "31/12/2023"], is: ["Q3 2023/24", "Q3 2022/23"] },
  ])("what may be quarterly stays so: $name", ({ of, is }) => {
    expect(toldBy(of)).toEqual([is[0], [...is]]);
    expect(asked(of)).toEqual([]);
  });

  it("rows of quarters that are not filled in yet tell it, too", () => {
    const observations = [
      { Period: "31/03/2023", Value: 50 },
      { Period: "31/03/2024", Value: 51 },
      { Period: "30/06/2024" },
    ];
    expect(reportOfWorkbook({ indicators: [SNAPSHOT], observations }).period).toBe("Q4 2023/24");
  });

  it("what was told is said once for all that are read alike", () => {
    const yearly: Held[number] = [SNAPSHOT, "31/03/2023", "31/03/2024"];
    expect(asked(yearly, yearly, [BLANK, "2022", "2023"])).toEqual([
      "The periods of X1 and X2 are one or more years apart and Frequency is blank, so they were read as yearly.",
      "The periods of X3 are years such as 2023 and Basis is blank, so they were read as calendar years.",
    ]);
    expect(asked([BLANK, "2022/23", "2023/24"])).toEqual([]);
  });
});

describe("one date alone tells nothing of itself", () => {
  const first: Held[number] = [SNAPSHOT, "31/03/2024"];
  it("the end of a year where the others' dates are, and none is of a quarter", () => {
    expect(toldBy([SNAPSHOT, "31/03/2023", "31/03/2024"], first)).toEqual([
      "2023/24",
      ["2023/24", "2022/23"],
      ["2023/24", null],
    ]);
  });

  it("the end of a quarter beside quarters, without a word", () => {
    const held: Held = [[{ Basis: "in quarter" }, "Q3 2023/24", "Q4 2023/24"], first];
    expect(toldBy(...held)[2]).toEqual(["Q4 2023/24", null]);
    expect(asked(...held)).toEqual([]);
  });

  it("the end of a quarter where there is no other, and that is asked about", () => {
    expect(toldBy(first)).toEqual(["Q4 2023/24", ["Q4 2023/24", null]]);
    expect(asked(first)).toHaveLength(1);
  });

  it("several days of one month are one date", () => {
    expect(toldBy([SNAPSHOT, "13/12/2024", "20/12/2024"])[0]).toBe("Q3 2024/25");
  });

  it("a month where it ends no quarter", () => {
    expect(toldBy([SNAPSHOT, "31/01/2024"])).toEqual(["January 2024", ["January 2024", null]]);
  });
});

describe("a bare year is the calendar year unless a Basis says otherwise, and then that is said", () => {
  it.each([
    { Basis: "", period: "2024", said: "read as calendar years" },
    { Basis: "financial year", period: "2023/24", said: "years that end in March 2024" },
    { Basis: "academic year", period: "2023/24", said: "years that end in August 2024" },
    { Basis: "rolling 12 months", period: "2023/24", said: "years that end in March 2024" },
  ])("Basis $Basis: $period", ({ Basis, period, said }) => {
    const held: Held[number] = [{ Basis }, "2023", "2024"];
    expect(toldBy(held)[0]).toBe(period);
    expect(asked(held)).toEqual([expect.stringContaining(said)]);
  });

  it("of calendar years nothing needs saying", () => {
    const held: Held[number] = [{ Basis: "calendar year" }, "2023", "2024"];
    expect([toldBy(held)[0], asked(held)]).toEqual(["2024", []]);
  });
});

describe("words say of when a yearly figure is", () => {
  const saidOf = (Basis: string, ...periods: readonly string[]) =>
    draftOf({ indicators: [{ Basis }], observations: periods.map((Period, step) => ({ Period, Value: 50 + step })) });

  it("a count of one January is not said to be of the month's end", () => {
    const text = saidOf("snapshot", "16/01/2023", "18/01/2024");
    expect(text).toContain("in January 2024");
    expect(text).toContain("in January 2023");
    expect(text).not.toContain("end of January");
  });

  it("one of a year's end is", () => {
    expect(saidOf("snapshot", "31/03/2023", "31/03/2024")).toContain("end of March 2024");
  });

  it("twelve months are, where nothing but the period says so", () => {
    expect(saidOf("", "Year ending June 2023", "Year ending June 2024")).toContain("12 months to June 2024");
  });
});

it("England's 2022/23 is the financial year's beside figures of years that end in June", () => {
  const { indicators } = reportOfWorkbook({
    indicators: [ROLLING],
    observations: ["30/06/2023", "30/06/2024"].map((Period) => ({ Period, Value: 50 })),
    others: [tableOf("Comparators", [{ Ref: "X1", Period: "2022/23", England: 60 }])],
  });
  expect(indicators[0]?.england).toMatchObject({ display: "60.0%", period: "2022/23" });
});
