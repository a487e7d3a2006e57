import { strip } from "../../../../src/core/narrative/title/strip";

describe("what surrounds the thing that is measured goes", () => {
  it.each([
    { what: "a code and a dash", title: "KPI 12 – Potholes repaired", left: "Potholes repaired" },
    { what: "a code and a colon", title: "HT01: Potholes repaired", left: "Potholes repaired" },
    { what: "a code alone", title: "OC03 Average wait", left: "Average wait" },
    { what: "a code with a bracket", title: "ASCOF 2A(1) Support needs", left: "Support needs" },
    { what: "a number and a letter", title: "1C(1A) Proportion of people", left: "Proportion of people" },
    { what: "a code of a framework", title: "BVPI 82a Waste recycled", left: "Waste recycled" },
    { what: "a code in letters small", title: "C24a - Screening coverage", left: "Screening coverage" },
    { what: "a letter of a list", title: "c) Proportion of workforce", left: "Proportion of workforce" },
    { what: "a code behind", title: "Turnout (BVPI 6)", left: "Turnout" },
    { what: "codes behind, and no space", title: "Leavers(NI 156 & SDL 009-00)", left: "Leavers" },
    { what: "capitals that abbreviate nothing", title: "Current smokers (APS)", left: "Current smokers" },
    { what: "stars", title: "Tenants satisfied**", left: "Tenants satisfied" },
    { what: "which way is good", title: "Homes below standard (Lower is better)", left: "Homes below standard" },
    { what: "the unit, in brackets or not", title: "Staff turnover (%)", left: "Staff turnover" },
    { what: "the unit behind a dash", title: "Children in care - number", left: "Children in care" },
    { what: "the period", title: "Library visits (YTD)", left: "Library visits" },
    { what: "a span that is added up", title: "Visits Cumulative from 01/04/2022", left: "Visits" },
    { what: "the target", title: "Appeals dismissed – Minimum 60%", left: "Appeals dismissed" },
    { what: "the target in brackets", title: "Complaints answered (target 95%)", left: "Complaints answered" },
    { what: "the target before", title: "Ensure 98% of bins are collected", left: "percentage of bins are collected" },
    { what: "the aim", title: "Reduce the number of fires", left: "number of fires" },
    { what: "several at once", title: "KPI 3: Staff turnover (%) (Minimise)*", left: "Staff turnover" },
  ])("$what: $title", ({ title, left }) => {
    expect(strip(title, "%")).toBe(left);
  });

  it.each([
    "24-hour cover",
    "16 to 17 year olds in training",
    "2 year old children in nurseries",
    "3 & 4 yr olds in nurseries",
    "Section 47 enquiries",
    "S106 receipts",
    "CO2 emissions",
    "KS2 reading",
    "Year 6: Prevalence of obesity",
    "A level students",
    "Smokers (under 16s)",
    "Suspensions (excluding special schools)",
    "Young people not in education, employment or training (NEET)",
    "Complaints answered within 10 days",
    "Reduction in emissions",
  ])("%s says only what is measured, and stays", (title) => {
    expect(strip(title, "%")).toBe(title);
  });

  it("a title of nothing else stays too", () => {
    expect(strip("(%)", "number")).toBe("(%)");
  });
});
