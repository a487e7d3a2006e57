import { clauseOf } from "../../../../src/core/narrative/title/predicate";

const said = (phrase: string, group: string | null = null): string | null => {
  const clause = clauseOf(phrase, group);
  return clause === null ? null : `${clause.whole} | ${clause.predicate}`;
};

describe("a group and what is said of it are told apart by rule", () => {
  it.each([
    ["a participle", "repairs completed right first time", "repairs | were completed right first time"],
    ["one that is irregular", "properties let on first offer", "properties | were let on first offer"],
    ["of what has no plural", "council tax collected", "council tax | was collected"],
    ["behind another", "applications determined allowed at appeal", "applications determined | were allowed at appeal"],
    [
      "no participle before its noun",
      "all reported potholes repaired in time",
      "all reported potholes | were repaired in time",
    ],
    ["a relative clause", "homes that meet the standard", "homes | met the standard"],
    ["the last of two", "people who use services who feel safe", "people who use services | felt safe"],
    ["with", "properties with a certificate", "properties | had a certificate"],
    [
      "in",
      "adults with learning disabilities in settled accommodation",
      "adults with learning disabilities | were in settled accommodation",
    ],
    [
      "no place that is a time",
      "staff with an appraisal in the last year",
      "staff | had an appraisal in the last year",
    ],
    ["a verb in -ing", "pupils achieving grade 5", "pupils | achieved grade 5"],
    ["one that goes on", "people living in care homes", "people | were living in care homes"],
    ["not", "homes not meeting the standard", "homes | did not meet the standard"],
    ["not in", "young people not in education", "young people | were not in education"],
    ["a verb of its own", "bins are collected on the day", "bins | were collected on the day"],
    ["a state", "children subject to a child protection plan", "children | were subject to a child protection plan"],
    [
      "behind ages",
      "adults aged 65 and over admitted to care homes",
      "adults aged 65 and over | were admitted to care homes",
    ],
    ["still", "older people (65 and over) still at home", "older people (65 and over) | were still at home"],
    ["an unknown verb behind who", "people who declare a disability", "people | declared a disability"],
    [
      "a clause of something else",
      "reviews held within 9 days of the start of plans which changed",
      "reviews | were held within 9 days of the start of plans which changed",
    ],
    ["under an age", "the workforce under 25", "the workforce | were under 25"],
    ["satisfied that", "tenants satisfied that the home is safe", "tenants | were satisfied that the home is safe"],
  ])("%s: %s", (_, phrase, expected) => {
    expect(said(phrase)).toBe(expected);
  });

  it("behind what the workbook calls the group", () => {
    expect(said("children in care with a dental check", "children in care")).toBe(
      "children in care | had a dental check",
    );
  });

  it.each([
    "principal roads where maintenance should be considered",
    "visits to libraries",
    "staff turnover",
    "streetlights, illuminated signs",
    "children looked after",
    "late diagnosis in people first diagnosed with HIV",
  ])("%s says nothing of a group", (phrase) => {
    expect(said(phrase)).toBeNull();
  });
});
