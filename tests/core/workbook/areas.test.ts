import { monthOf } from "../../../src/core/measures/period";
import {
  areaCode,
  authorityOf,
  codeInForce,
  codeOfNameIn,
  isOfTier,
  isReorganisedFrom,
  wasInBeing,
} from "../../../src/core/workbook/areas";
import authorityList from "../../../src/core/workbook/authorities.json";

interface Listed {
  readonly code: string;
  readonly name: string;
  readonly dfeCode?: string;
  readonly began?: string;
  readonly ended?: string;
  readonly successor?: string;
  readonly becameParts?: readonly string[];
}

const authorities: readonly Listed[] = authorityList;

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const MARCH_2021 = monthOf(2021, 3);

describe("an authority is known by its code of today", () => {
  // DfE's list of authorities, and for districts ONS's Code History Database: each code with the one that took its place.
  it.each([
    ["Northumberland", "E06000048", "E06000057"],
    ["Gateshead", "E08000020", "E08000037"],
    ["Barnsley", "E08000016", "E08000038"],
    ["Sheffield", "E08000019", "E08000039"],
    ["Buckinghamshire", "E10000002", "E06000060"],
    ["North Yorkshire", "E10000023", "E06000065"],
    ["Somerset", "E10000027", "E06000066"],
    ["Durham", "E10000010", "E06000047"],
    ["Shropshire", "E10000026", "E06000051"],
    ["Wiltshire", "E10000033", "E06000054"],
    ["Northumberland, twice renewed", "E10000022", "E06000057"],
    ["St Albans", "E07000100", "E07000240"],
    ["Welwyn Hatfield", "E07000104", "E07000241"],
    ["East Hertfordshire", "E07000097", "E07000242"],
    ["Stevenage", "E07000101", "E07000243"],
  ])("%s: %s is %s", (_, before, today) => {
    expect(authorityOf(before)).toBe(today);
    expect(authorityOf(today)).toBe(today);
  });

  it.each([
    ["Cumbria became two", "E10000006"],
    ["Northamptonshire became two", "E10000021"],
    ["Bedfordshire became two", "E10000001"],
    ["Cheshire became two", "E10000004"],
    ["Dorset lost Christchurch", "E10000009"],
    ["Bournemouth became a part of one", "E06000028"],
    ["Poole became a part of one", "E06000029"],
    ["Cornwall and Isles of Scilly were two", "E10000005"],
  ])("%s: %s stands for itself alone", (_, code) => {
    expect(authorityOf(code)).toBe(code);
  });

  it("wherever the list gives an ended and a living code one DfE number", () => {
    const alike = (one: Listed) =>
      authorities.filter((other) => other.dfeCode === one.dfeCode && other.ended === undefined);
    const renewed = authorities.filter(
      (one) => one.dfeCode !== undefined && one.ended !== undefined && alike(one).length === 1,
    );
    expect(renewed.length).toBeGreaterThan(6);
    expect(renewed.map(({ code }) => authorityOf(code))).toEqual(renewed.map((one) => alike(one)[0]?.code));
  });

  // Sources give the last day, or the day after it.
  it("to the last day of a month, whatever its source calls the end", () => {
    const ends = authorities.flatMap(({ ended }) => ended ?? []);
    expect(ends.length).toBeGreaterThan(40);
    expect(ends.filter((day) => !dayAfter(day).endsWith("-01"))).toEqual([]);
  });

  it("from the day after the code before it ended", () => {
    const chained = authorities.flatMap(({ ended, successor }) =>
      ended === undefined || successor === undefined ? [] : [{ ended, successor }],
    );
    const began = new Map(authorities.map((one) => [one.code, one.began]));
    expect(chained.map(({ successor }) => began.get(successor))).toEqual(chained.map(({ ended }) => dayAfter(ended)));
  });
});

describe("an authority that ended without one successor names those that took its area over", () => {
  it("each of which had begun by the day after", () => {
    const ended = authorities.filter((one) => one.ended !== undefined && one.successor === undefined);
    const began = new Map(authorities.map((one) => [one.code, one.began ?? ""]));
    expect(ended.length).toBeGreaterThan(40);
    for (const { becameParts = [], ended: day = "" } of ended) {
      expect(becameParts).not.toEqual([]);
      for (const part of becameParts) expect(began.get(part)).toBe(dayAfter(day));
    }
  });

  it.each([
    ["E06000063", "E10000006", true],
    ["E10000006", "E06000064", true],
    ["E06000058", "E10000009", true],
    ["E06000066", "E07000190", true],
    ["E06000063", "E06000064", false],
    ["E10000018", "E10000006", false],
  ])("%s and %s: %s", (one, other, is) => {
    expect(isReorganisedFrom(one, other)).toBe(is);
  });
});

describe("in a given month", () => {
  it.each([
    ["E08000038", monthOf(2025, 4), "E08000016"],
    ["E08000038", monthOf(2025, 5), "E08000038"],
    ["E06000057", monthOf(2009, 3), "E10000022"],
    ["E06000057", monthOf(2013, 3), "E06000048"],
    ["E06000057", monthOf(2024, 3), "E06000057"],
  ])("%s had the code that was in force", (today, month, code) => {
    expect(codeInForce(today, month)).toBe(code);
  });

  it.each([
    { what: "Northamptonshire in its last year", code: "E10000021", month: MARCH_2021, was: true },
    { what: "its successor in that year", code: "E06000061", month: MARCH_2021, was: false },
    { what: "Northamptonshire in the year after", code: "E10000021", month: MARCH_2021 + 12, was: false },
    { what: "its successor in the year after", code: "E06000062", month: MARCH_2021 + 12, was: true },
    { what: "Cumbria when the calendar year 2023 ended", code: "E10000006", month: monthOf(2023, 12), was: false },
    { what: "Cumberland when the calendar year 2023 ended", code: "E06000063", month: monthOf(2023, 12), was: true },
    { what: "North Yorkshire long before its code of today", code: "E06000065", month: monthOf(2014, 3), was: true },
    { what: "Barnsley under its former code today", code: "E08000016", month: monthOf(2026, 3), was: true },
  ])("$what: in being is $was", ({ code, month, was }) => {
    expect(wasInBeing(code, month)).toBe(was);
  });

  it("a county that became a unitary joins the districts' distributions only from then on", () => {
    expect(isOfTier("E06000066", "district", monthOf(2023, 3))).toBe(false);
    expect(isOfTier("E10000027", "district", monthOf(2024, 3))).toBe(true);
    expect(isOfTier("E10000027", "upper", monthOf(2023, 3))).toBe(true);
  });
});

describe("an authority's name", () => {
  it.each([
    ["Bristol", "E06000023"],
    ["Kingston upon Hull", "E06000010"],
    ["Bournemouth", "E06000028"],
    ["Bournemouth, Christchurch and Poole", "E06000058"],
    ["Bournemouth, Christchurch & Poole Council", "E06000058"],
    ["Dorset Council", "E06000059"],
    ["St Albans City and District Council", "E07000240"],
    ["London Borough of Camden", "E09000007"],
    ["Royal Borough of Kensington and Chelsea", "E09000020"],
    ["City of York Council", "E06000014"],
    ["City of London", "E09000001"],
    ["Leicestershire County Council", "E10000018"],
    ["Leicestershire CC", "E10000018"],
    ["Leics", "E10000018"],
    ["Nottinghamshire C.C.", "E10000024"],
    ["Hull", "E06000010"],
    ["Hull City Council", "E06000010"],
    ["BCP", "E06000058"],
    ["BCP Council", "E06000058"],
    ["Southend", "E06000033"],
    ["York UA", "E06000014"],
    ["Newcastle-upon-Tyne", "E08000021"],
    ["Newcastle upon Tyne City Council", "E08000021"],
    ["East Riding", "E06000011"],
    ["B&NES", "E06000022"],
    ["Bath & NE Somerset", "E06000022"],
    ["LB Camden", "E09000007"],
    ["Camden LBC", "E09000007"],
    ["RB Kensington & Chelsea", "E09000020"],
    ["Barnsley MBC", "E08000038"],
    ["City of Bradford MDC", "E08000032"],
    ["Kingston-upon-Thames", "E09000021"],
    ["The Isle of Wight", "E06000046"],
    ["IOW", "E06000046"],
    ["Gloucs CC", "E10000013"],
    ["Stockton", "E06000004"],
    ["Stoke on Trent", "E06000021"],
    ["N. E. Lincs", "E06000012"],
    ["Co. Durham", "E06000047"],
    ["Durham CC", "E06000047"],
    ["Charnwood BC", "E07000130"],
    ["King's Lynn & West Norfolk", "E07000146"],
    ["Newcastle-under-Lyme Borough Council", "E07000195"],
    ["Derby [note 3]", "E06000015"],
    ["Derby (2)", "E06000015"],
    ["Derby (notes 1, 2)", "E06000015"],
    ["Leeds*", "E08000035"],
    ["Leeds ** [r]", "E08000035"],
    ["Kent¹", "E10000016"],
    ["Kent1", "E10000016"],
    ["E10000016 [note 1]", "E10000016"],
    ["Wolverhampton, City of", "E08000031"],
    ["Bristol, City of (UA)", "E06000023"],
    ["Haringey (London Borough)", "E09000014"],
    ["Haringey London Borough Council", "E09000014"],
    ["Camden, London Borough of", "E09000007"],
    ["Greenwich, Royal Borough of", "E09000011"],
    ["Windsor & Maidenhead, Royal Borough of", "E06000040"],
    ["Royal Greenwich", "E09000011"],
    ["LBC Camden", "E09000007"],
    ["St.Helens MBC", "E08000013"],
    ["Saint Helens", "E08000013"],
    ["Bolton, Metropolitan Borough of", "E08000001"],
    ["Manchester MCC", "E08000003"],
    ["Kent, County of", "E10000016"],
    ["Kent Cty Cncl", "E10000016"],
    ["Charnwood, Borough of", "E07000130"],
    ["Charnwood (NMD)", "E07000130"],
    ["Shepway", "E07000112"],
    ["Shepway District Council", "E07000112"],
    ["Middlesborough", "E06000002"],
    ["Stratford-upon-Avon", "E07000221"],
    ["Stoke upon Trent", "E06000021"],
    ["Stoke_on_Trent", "E06000021"],
    ["Stoke‑on‑Trent", "E06000021"],
    ["Tyneside, North", "E08000022"],
    ["Sussex, East", "E10000011"],
    ["Wight, Isle of", "E06000046"],
    ["Council of the Isles of Scilly", "E06000053"],
    ["City of London Corporation", "E09000001"],
    ["Corporation of London", "E09000001"],
    ["Lincoln", "E07000138"],
    ["Lincoln, City of", "E07000138"],
    ["BCP (Bournemouth, Christchurch and Poole)", "E06000058"],
    ["855 - Leicestershire", "E10000018"],
    ["Leicestershire (855)", "E10000018"],
    ["Leicestershire CC: 855", "E10000018"],
    ["England average", "E92000001"],
    ["England (mean)", "E92000001"],
    ["England - average [note 2]", "E92000001"],
    ["ENGLAND (average)", "E92000001"],
    ["National average", "E92000001"],
  ])("%s is %s", (name, code) => {
    expect(areaCode(name)).toBe(code);
  });

  it.each([
    "England median",
    "England and Wales",
    "North East England",
    "Newcastle",
    "Kingston",
    "Richmond",
    "Exampleton",
    "Somewhere Council",
    "Kingston, Royal Borough of",
    "London",
    "Leicestershire (873)",
    "Kent (Essex)",
    "Leicestershire, Cambridgeshire",
  ])("%s could be several or none, and is nobody's", (name) => {
    expect(areaCode(name)).toBeNull();
  });

  it("is its own, whoever else has words of it", () => {
    const today = authorities.filter(({ ended }) => ended === undefined);
    expect(today.length).toBeGreaterThan(300);
    expect(today.map(({ name }) => areaCode(name))).toEqual(today.map(({ code }) => code));
  });

  it.each([
    ["Dorset", monthOf(2018, 3), "E10000009"],
    ["Dorset", monthOf(2024, 3), "E06000059"],
    ["Somerset", monthOf(2018, 3), "E06000066"],
    ["Bournemouth", monthOf(2024, 3), "E06000028"],
  ])("%s stood in a month for the authority that was in being: %d, %s", (name, month, code) => {
    expect(codeOfNameIn(areaCode(name) ?? "", month)).toBe(code);
  });
});
