import { isCommonWord } from "../../../../src/core/narrative/common-words";
import { inSmallLetters } from "../../../../src/core/narrative/title/small-letters";
import { filledIn } from "../../../../src/core/narrative/title/filled-in";
import { spell } from "../../../../src/core/narrative/title/spell";

describe("signs and short forms are spelt out", () => {
  it.each([
    ["% of EHCPs issued", "percentage of EHCPs issued"],
    ["%age of staff", "percentage of staff"],
    ["Percentage children seen", "percentage of children seen"],
    ["No. of new homes", "number of new homes"],
    ["No homes built", "number of homes built"],
    ["# of compliments", "number of compliments"],
    ["Northern homes", "Northern homes"],
    ["Avg wait", "average wait"],
    ["Rent collected as % of rent due", "Rent collected as a percentage of rent due"],
    ["Wait (hrs)", "Wait (hours)"],
    ["Reports / requests", "Reports or requests"],
    ["Births per 1,000", "Births per 1,000"],
    ["Conceptions / 1,000", "Conceptions per 1,000"],
    ["Families in B&B > 6 weeks", "Families in bed and breakfast for more than 6 weeks"],
    ["People 65+", "People 65 and over"],
    ["Adults 18-64", "Adults 18 to 64"],
    ["0-14 yr olds", "0 to 14 year olds"],
    ["Per 10,000 popn", "Per 10,000 population"],
  ])("%s: %s", (title, expected) => {
    expect(spell(title)).toBe(expected);
  });

  it.each([
    ["serious anti social behaviour", "serious anti-social behaviour"],
    ["fly tips", "fly-tips"],
    ["first time entrants", "first-time entrants"],
    ["in last 12 months", "in the last 12 months"],
    ["at end of year 2", "at the end of year 2"],
    ["achieving expected level", "achieving the expected level"],
    ["tenants satisfied communal areas are clean", "tenants satisfied that communal areas are clean"],
  ])("what a title leaves out is filled in: %s", (title, expected) => {
    expect(filledIn(title)).toBe(expected);
  });
});

describe("within a sentence a title is in small letters, but for names and abbreviations", () => {
  it.each([
    ["Council Tax Collection Rate", "Council Tax collection rate"],
    ["REPAIRS COMPLETED RIGHT FIRST TIME", "repairs completed right first time"],
    ["EHCP TIMELINESS", "EHCP timeliness"],
    [
      "Adults With Learning Disabilities In Settled Accommodation",
      "adults with learning disabilities in settled accommodation",
    ],
    ["Firefighter injuries", "firefighter injuries"],
    ["Universal Credit claimants", "Universal Credit claimants"],
    ["Disabled Facilities Grants completed", "Disabled Facilities Grants completed"],
    ["Key Stage 2 results", "Key Stage 2 results"],
    ["Year 6 pupils", "Year 6 pupils"],
    ["Band D Council Tax", "Band D Council Tax"],
    ["Council tax collected", "council tax collected"],
    ["Customers seen at the Contact Point in time", "customers seen at the Contact Point in time"],
    ["Housing Delivery Test result", "Housing Delivery Test result"],
    ["Number Of Housing Delivery Test Results", "number of Housing Delivery Test results"],
    [
      "Families resettled under the Syrian (Vulnerable Persons) Resettlement Scheme",
      "families resettled under the Syrian (Vulnerable Persons) Resettlement Scheme",
    ],
    ["Attainment 8", "Attainment 8"],
    ["A level students", "A level students"],
    ["A new home", "a new home"],
    ["Parking spaces in Northumberland", "parking spaces in Northumberland"],
    ["Bath visitors", "Bath visitors"],
    ["Reading attainment", "reading attainment"],
    ["Visitors to Reading", "visitors to Reading"],
    ["Welsh language complaints", "Welsh language complaints"],
    ["Ofsted-registered nurseries", "Ofsted-registered nurseries"],
    ["Youth Justice System entrants", "youth justice system entrants"],
    ["Emissions (tCO2e)", "emissions (tCO2e)"],
    ["Calls to Careline", "calls to Careline"],
  ])("%s: %s", (title, expected) => {
    expect(inSmallLetters(title, isCommonWord)).toBe(expected);
  });
});
