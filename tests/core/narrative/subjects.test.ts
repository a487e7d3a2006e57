import { isCommonWord } from "../../../src/core/narrative/common-words";
import { createNaming } from "../../../src/core/narrative/naming";
import { subjectOf, topicOf } from "../../../src/core/narrative/subject";
import { readIndicators } from "../../../src/core/workbook/indicators";
import { readUnit } from "../../../src/core/workbook/read-unit";
import { paragraphOf, type Row, tableOf } from "../../support/tables";

const subject = (name: string, unit: string, given: string | null = null): string =>
  subjectOf({ subject: given, name, unit: readUnit(unit) }, isCommonWord).text;

describe("a subject takes “was”, whatever an indicator is called", () => {
  it.each([
    [
      "Child protection cases reviewed within timescales",
      "%",
      "the percentage of child protection cases reviewed within timescales",
    ],
    ["Children in care", "per 10,000", "the rate of children in care"],
    ["Fly-tipping incidents", "number", "the number of fly-tipping incidents"],
    ["Household waste recycled, reused or composted", "%", "household waste recycled, reused or composted"],
    ["Employment rate", "%", "the employment rate"],
    ["Average days to process a claim", "days", "the average number of days to process a claim"],
    ["EHCPs issued within 20 weeks", "%", "the percentage of EHCPs issued within 20 weeks"],
    ["The share of good things", "%", "the share of good things"],
    ["Weekly cost of residential care", "£", "the weekly cost of residential care"],
    ["Business growth", "%", "business growth"],
    ["Council tax collected", "%", "council tax collected"],
    ["Processing speed for new Housing Benefit claims", "days", "the processing speed for new Housing Benefit claims"],
    ["All household repairs completed on time", "%", "the percentage of all household repairs completed on time"],
    ["Rent arrears as a percentage of rent due", "%", "the level of rent arrears as a percentage of rent due"],
  ])("%s (%s): %s", (name, unit, expected) => {
    expect(subject(name, unit)).toBe(expected);
  });

  it("the workbook's own Subject comes before the name, and is never quoted", () => {
    expect(subject("Any", "%", "The tally")).toBe("the tally");
    expect(subject("Any", "%", "use of custody")).toBe("use of custody");
    expect(subject("Any", "%", "Welsh lessons")).toBe("the percentage of Welsh lessons");
  });
});

describe("signs are spelt out, and codes and asides left out", () => {
  it.each([
    ["% of EHCPs issued within 20 weeks", "%", "the percentage of EHCPs issued within 20 weeks"],
    ["% EHCPs issued", "%", "the percentage of EHCPs issued"],
    ["Percentage children seen", "%", "the percentage of children seen"],
    ["Percentage change in visits", "%", "the percentage change in visits"],
    ["No. of new homes completed", "number", "the number of new homes completed"],
    ["No of new homes completed", "number", "the number of new homes completed"],
    ["Av. time to answer calls", "minutes", "the average time to answer calls"],
    ["KPI 12 - Potholes repaired in 28 days", "%", "the percentage of potholes repaired in 28 days"],
    ["Potholes repaired in 28 days (high is good)", "%", "the percentage of potholes repaired in 28 days"],
    ["Take-up of free childcare places.", "%", "take-up of free childcare places"],
  ])("%s: %s", (name, unit, expected) => {
    expect(subject(name, unit)).toBe(expected);
  });
});

describe("a capital goes only where the word is surely no name", () => {
  it.each([
    ["Welsh language complaints", "the number of Welsh language complaints"],
    ["Universal Credit claimants", "the number of Universal Credit claimants"],
    ["Disabled Facilities Grants completed", "the number of Disabled Facilities Grants completed"],
    ["Disabled people in work", "the number of disabled people in work"],
    ["Ofsted-registered nurseries", "the number of Ofsted-registered nurseries"],
    ["Year 6 pupils at the standard", "the number of Year 6 pupils at the standard"],
    ["Attainment 8", "Attainment 8"],
    ["Bath visitors", "the number of Bath visitors"],
    ["Number of Looked After Children", "the number of Looked After Children"],
    ["Applications for housing", "the number of applications for housing"],
    ["1-bed flats let", "the number of 1-bed flats let"],
  ])("%s: %s", (name, expected) => {
    expect(subject(name, "number")).toBe(expected);
  });

  it("as where the workbook writes it small elsewhere", () => {
    const rows: Row[] = [
      { Ref: "A", Indicator: "Zebra crossings", Unit: "number" },
      { Ref: "B", Indicator: "Roads with zebra crossings", Unit: "number" },
      { Ref: "C", Indicator: "Pelican crossings", Unit: "number" },
    ];
    const { indicators } = readIndicators(tableOf("Indicators", rows));
    expect(indicators.map(createNaming(indicators).subjectOf)).toEqual([
      "the number of zebra crossings",
      "the number of roads with zebra crossings",
      "the number of Pelican crossings",
    ]);
  });
});

describe("a name that makes no subject is quoted, and a Subject asked for", () => {
  it.each([
    "How many people are waiting for a care assessment?",
    "English as an additional language pupils",
    "Freedom of Information requests answered in time",
    "CIC with an up-to-date plan",
    "Gwasanaethau Cymraeg",
    "Homes built: net additional dwellings",
    "Key Stage 2 expected standard",
    "Residents feel safe",
    "NEET (16-17 year olds)",
  ])("%s", (name) => {
    const workbook = { indicators: [{ Indicator: name, Subject: "" }], observations: [{ Value: 50 }] };
    expect(paragraphOf(workbook)).toContain(`The figure for “${name}” `);
    const { indicators } = readIndicators(tableOf("Indicators", [{ Ref: "A", Indicator: name, Unit: "%" }]));
    expect(createNaming(indicators).findings).toMatchObject([{ severity: "note", code: "subject-wanted", ref: "A" }]);
  });

  it("“figure for” is not said twice", () => {
    const workbook = {
      indicators: [{ Indicator: "Gwasanaethau Cymraeg", Subject: "" }],
      observations: [{ Status: "not available" }],
    };
    expect(paragraphOf(workbook)).toMatch(/^(?:No|A) figure .*“Gwasanaethau Cymraeg”/);
    expect(topicOf("the figure for days lost")).toBe("days lost");
    expect(paragraphOf(workbook)).not.toContain("figure for the figure");
  });

  it("in one note each", () => {
    const rows: Row[] = [
      { Ref: "A", Indicator: "Gwasanaethau Cymraeg", Unit: "%" },
      { Ref: "B", Indicator: "Gwasanaethau Cymraeg", Unit: "%", Subject: "the share of Welsh services" },
      { Ref: "C", Indicator: "Gwasanaethau Cymraeg", Unit: "%", Narrative: "no" },
    ];
    const { indicators } = readIndicators(tableOf("Indicators", rows));
    const { findings } = createNaming(indicators);
    expect(findings).toEqual([expect.objectContaining({ severity: "note", code: "subject-wanted", ref: "A" })]);
    expect(findings[0]?.message).toContain("Gwasanaethau Cymraeg");
  });
});
