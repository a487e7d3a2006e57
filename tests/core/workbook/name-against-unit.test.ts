import { reportOfWorkbook } from "../../support/tables";
import { publishedTitles } from "../../support/titles";

const told = (name: string, unit: string, value = 50): boolean =>
  reportOfWorkbook({
    indicators: [{ Indicator: name, Unit: unit, Subject: "" }],
    observations: [{ Value: value }],
  }).findings.some(({ code }) => code === "name-against-unit");

describe("a name that contradicts its unit is asked about", () => {
  it.each([
    ["The number of looked after children", "%"],
    ["Number of fly-tips cleared", "percentage"],
    ["No. of complaints", "%"],
    ["Number of complaints", "£"],
    ["Number of complaints received", "days"],
    ["Total visits", "%"],
    ["Total visits to libraries", "%"],
    ["Percentage of invoices paid on time", "number"],
    ["Invoices paid on time (%)", "number"],
    ["Invoices paid on time, %", "number"],
    ["Calls answered as a % of calls", "number"],
    ["% reduction in tonnes", "tonnes"],
    ["Percentage of births under 2,500 g", "per 1,000"],
    ["Proportion of invoices paid within 10 days", "days"],
    ["Percentage of pay bill", "£m"],
    ["Rate per 1,000 population", "per 100,000"],
    ["Admissions per 100,000 population", "%"],
    ["Admissions (per 10,000)", "per 1,000 people"],
    ["Visits (thousands)", "number"],
    ["Visits ('000)", "number"],
    ["Visits in thousands", "number"],
    ["Number of library visits (thousands)", "number"],
    ["Percentage of visits", "hh:mm"],
    ["Visits (000s)", "number"],
    ["Visits (in thousands)", "%"],
    ["Average wait (minutes)", "hours"],
    ["Average wait (weeks)", "days"],
    ["Average wait in weeks", "days"],
    ["Average wait - hours", "minutes"],
    ["Average number of weeks waited", "days"],
    ["Tonnes of waste collected", "kg"],
    ["Waste collected (kg)", "tonnes"],
    ["Waste per household (kg)", "days"],
    ["The total value of council tax arrears (£m)", "£"],
    ["Net spend £000", "£"],
    ["Reserves (millions)", "£"],
    ["Reserves (£m)", "£k"],
    ["Reserves (£000s)", "£m"],
    ["Reserves (£)", "number"],
    ["Reserves (£m)", "%"],
  ])("%s in %s", (name, unit) => {
    expect(told(name, unit)).toBe(true);
  });
});

describe("a name that agrees with its unit, or says nothing of one, is not", () => {
  it.each([
    ["The number of looked after children", "number"],
    ["Percentage of invoices paid on time", "%"],
    ["Percentage of invoices paid on time", "per 100"],
    ["Percentage of people waiting over 18 weeks", "%"],
    ["Children whose number of moves is three or more", "%"],
    ["Number of complaints as a % of contacts", "%"],
    ["Number of tenants satisfied (%)", "%"],
    ["Number of visits", "per 1,000 population"],
    ["Number of schools with absence above 10%", "number"],
    ["% change in number of visits", "%"],
    ["% reduction in tonnes", "%"],
    ["Council tax arrears", "£"],
    ["Council tax arrears (£m)", "£m"],
    ["Council tax arrears (£m)", "£ (millions)"],
    ["Contracts awarded (£5,000 or more)", "number"],
    ["Do you feel safe? (No)", "%"],
    ["Total arrears", "£"],
    ["Total absence", "%"],
    ["Total suspensions", "%"],
    ["Total rate of absence", "%"],
    ["Total waste", "tonnes"],
    ["Net spend £000", "£'000s"],
    ["Net spend (£)", "£"],
    ["Net spend (£)", "£k"],
    ["Cost per tonne", "£"],
    ["Cost per 1,000 population", "£"],
    ["Cost per tonne of waste (£)", "£ per tonne"],
    ["Average number of days lost", "days"],
    ["Average number of days", "number"],
    ["Number of sickness days lost", "days"],
    ["Number of days lost per FTE", "days per FTE"],
    ["Average wait (weeks)", "weeks"],
    ["Average wait (working days)", "days"],
    ["Average wait (hours)", "hh:mm"],
    ["Average wait (months 1 to 6)", "days"],
    ["Waste per household (kg)", "kg per household"],
    ["Visits per 1,000 population", "per 1,000"],
    ["Visits per 1,000 population", "number"],
    ["Visits (thousands)", "thousands"],
    ["Number of visits (thousands)", "thousands"],
    ["Complaints per 100 bins", "number"],
    ["Complaints per 100 bins", "%"],
    ["Vacancy rate (headcount)", "%"],
    ["Kg of residual waste per household", "kg/household"],
    ["Total number of FTE days lost to sickness", "days"],
    ["Number of months' reserves", "months"],
    ["Weeks 6 to 8 breastfeeding prevalence", "%"],
    ["Average call wait (seconds)", "mm:ss"],
    ["Income (£'000)", "£000s"],
    ["Minutes published within five days", "%"],
    ["Proportion of waste recycled", "ratio"],
    ["Proportion of births that were stillbirths", "per 1,000"],
  ])("%s in %s", (name, unit) => {
    expect(told(name, unit)).toBe(false);
  });

  it("of the published titles none is asked about in its own unit", () => {
    const asked = publishedTitles().filter(({ title, unit }) => told(title, unit));
    expect(asked.map(({ title, unit }) => `${title} in ${unit}`)).toStrictEqual([]);
  });
});
