import { replaced } from "./spell";

/** Titles that name a published measure and do not say what it measures, as their publishers say it. */
const PUBLISHED: readonly (readonly [RegExp, string])[] = [
  // Regulator of Social Housing, Tenant Satisfaction Measures: technical requirements
  [/^BS01\b.*\bgas\b.*$/i, "percentage of homes that had all required gas safety checks carried out"],
  [/^BS02\b.*\bfire\b.*$/i, "percentage of homes that had all required fire risk assessments carried out"],
  [
    /^BS03\b.*\basbestos\b.*$/i,
    "percentage of homes that had all required asbestos surveys or re-inspections carried out",
  ],
  [
    /^BS04\b.*\b(?:legionella|water)\b.*$/i,
    "percentage of homes that had all required legionella risk assessments carried out",
  ],
  [/^BS05\b.*\blifts?\b.*$/i, "percentage of homes that had all required passenger lift safety checks carried out"],
  // NHS England, A&E attendances and emergency admissions
  [
    /^(?:percentage of |% )?(?=.*\bA&E\b)(?:A&E )?(?:four|4)[- ]hour (?:A&E )?(?:waits?|target|standard)(?: met)?(?: \(%\))?$/i,
    "percentage of A&E patients seen within four hours",
  ],
  // OHID, Public Health Outcomes Framework: people aged 40 to 74 who are eligible
  [/^NHS Health Checks? offered(?: \(%\))?$/i, "percentage of eligible people offered an NHS Health Check"],
  [
    /^NHS Health Checks? (?:received|delivered|completed)(?: \(%\))?$/i,
    "percentage of eligible people who received an NHS Health Check",
  ],
  // DfE, National Indicator 62
  [
    /^(?:\S+ )?stability of placements of (?:looked[- ]after children|children looked after)[:,–—-]+ number of moves\b.*$/i,
    "percentage of looked after children with 3 or more placement moves in the year",
  ],
];

/** The title of a published measure as its publisher says what is measured; any other title as it is. */
export function asPublished(title: string): string {
  return replaced(title.trim(), PUBLISHED);
}
