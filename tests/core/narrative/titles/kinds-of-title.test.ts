import { paragraphsOfTitle } from "../../../support/titles";

/** The first sentence of a title's paragraph, without its period. */
function firstSentence(title: string, unit: string, value: string): string {
  const [text = ""] = paragraphsOfTitle({ title, unit, value, numeratorLabel: "", denominatorLabel: "" });
  const sentence = text.replace(/^In Quarter 3 2024\/25, /, "").replace(/ in Quarter 3 2024\/25(?=\.)/, "");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

type Case = readonly [title: string, unit: string, value: string, says: string];

/** Titles as frameworks and councils publish them (SOURCES.md), by what is hard in each; the values are made up. */
const KINDS: Readonly<Record<string, readonly Case[]>> = {
  "a vaccine is told as coverage": [
    ["MMR for one dose (2 years old)", "%", "41.2", "MMR vaccination coverage for one dose at 2 years old was 41.2%."],
    [
      "Hib / MenC booster (2 years old)",
      "%",
      "89.4",
      "Hib/MenC booster vaccination coverage at 2 years old was 89.4%.",
    ],
    ["Dtap / IPV / Hib (1 year old)", "%", "92.6", "DTaP/IPV/Hib vaccination coverage at 1 year old was 92.6%."],
    [
      "Population vaccination coverage - Flu (aged 65+)",
      "%",
      "80.6",
      "Flu vaccination coverage among people aged 65 and over was 80.6%.",
    ],
  ],
  "a plural of checks under a percentage has a completion rate": [
    ["BS01: Gas safety checks", "%", "99.9", "The completion rate for gas safety checks was 99.9%."],
    ["BS05 Lift safety checks", "%", "98.9", "The completion rate for lift safety checks was 98.9%."],
  ],
  "a base in brackets is said once": [
    [
      "Delayed days from hospital (per 100,000 population)",
      "per 100,000",
      "312.4",
      "The rate of delayed days from hospital was 312.4 per 100,000 people.",
    ],
    [
      "Deliberate secondary fires (per 10,000 population)",
      "per 10,000",
      "41.2",
      "The rate of deliberate secondary fires was 41.2 per 10,000 people.",
    ],
  ],
  "a percentage in brackets is what is measured": [
    ["Agency social workers (% of workforce)", "%", "17.8", "Agency social workers were 17.8% of the workforce."],
    [
      "Quality of major decisions (% overturned at appeal)",
      "%",
      "2.3",
      "2.3% of major decisions were overturned at appeal.",
    ],
  ],
  "a line of the S251 return is expenditure": [
    [
      "S251: Planned expenditure on SEN transport per pupil",
      "£",
      "412",
      "Planned expenditure on SEN transport per pupil was £412.",
    ],
    [
      "Special guardianship orders - S251 outturn (£ per head)",
      "£",
      "38.2",
      "Expenditure on special guardianship orders per head was £38.20.",
    ],
    [
      "S251 Outturn: Looked after children total net expenditure",
      "£m",
      "41.2",
      "Total net expenditure on looked after children was £41.2 million.",
    ],
  ],
  "a bracket that says which things stands beside them": [
    [
      "Care leavers in suitable accommodation (19-21 year olds)",
      "%",
      "88.1",
      "88.1% of care leavers (19 to 21 year olds) were in suitable accommodation.",
    ],
    ["Enforcement actions taken - fly-tipping", "number", "118", "118 enforcement actions (fly-tipping) were taken."],
    [
      "Appraisals completed on time (excluding schools)",
      "%",
      "87",
      "87.0% of appraisals (excluding schools) were completed on time.",
    ],
    [
      "Calls answered in under 60 seconds - Customer Services",
      "%",
      "78.2",
      "78.2% of calls (customer services) were answered in under 60 seconds.",
    ],
    [
      "Homelessness - prevention duties ended with accommodation secured",
      "%",
      "41.2",
      "41.2% of prevention duties (homelessness) ended with accommodation secured.",
    ],
  ],
  "a bracket that is no such thing stays": [
    [
      "Care leavers (19-21) not in education, employment or training (NEET)",
      "%",
      "41.2",
      "41.2% of care leavers (19 to 21) were not in education, employment or training (NEET).",
    ],
    [
      "Emergency (Grade 1) incidents attended within 15 minutes",
      "%",
      "84.1",
      "84.1% of emergency (grade 1) incidents were attended within 15 minutes.",
    ],
    [
      "Anti-social behaviour incidents - street drinking",
      "number",
      "83",
      "There were 83 anti-social behaviour incidents (street drinking).",
    ],
  ],
  "a kind behind its noun goes before it": [
    ["Staff Turnover (Voluntary)", "%", "41.2", "Voluntary staff turnover was 41.2%."],
    ["Burglary - residential", "number", "41", "There were 41 offences of residential burglary."],
    ["Museum visits (in person)", "number", "52000", "There were 52,000 in-person museum visits."],
    [
      "Council Tax Support claimants - working age",
      "number",
      "6120",
      "There were 6,120 working-age Council Tax Support claimants.",
    ],
    ["Customer satisfaction - face to face", "%", "88.1", "Face-to-face customer satisfaction was 88.1%."],
    ["Social worker caseload (average)", "number", "16.4", "The average social worker caseload was 16.4."],
  ],
  "a theme of the public needs no saying; another goes before one noun": [
    [
      "School readiness: percentage of children achieving a good level of development at the end of Reception",
      "%",
      "67.2",
      "67.2% of children achieved a good level of development at the end of Reception.",
    ],
    ["Repairs - appointments kept", "%", "97.1", "97.1% of repairs appointments were kept."],
  ],
  "irregular participles and verbs of themselves": [
    ["Streets swept to schedule", "%", "97.3", "97.3% of streets were swept to schedule."],
    ["Grass verges cut on schedule", "%", "92.1", "92.1% of grass verges were cut on schedule."],
    ["A&E 4-hour waits met", "%", "76.2", "76.2% of A&E 4-hour waits were met."],
    [
      "CHN9 % of looked after children being cared for in the community",
      "%",
      "89.1",
      "89.1% of looked after children were cared for in the community.",
    ],
    [
      "CHN13a: % of P1, P4 and P7 pupils combined achieving expected CFE Level in Literacy",
      "%",
      "72.7",
      "72.7% of P1, P4 and P7 pupils combined achieved the expected CFE level in literacy.",
    ],
    [
      "Percentage of adults walking for travel at least three days per week",
      "%",
      "14.8",
      "14.8% of adults walked for travel at least three days per week.",
    ],
  ],
  "states and places behind a noun": [
    [
      "Public rights of way open and easy to use",
      "%",
      "78.2",
      "78.2% of public rights of way were open and easy to use.",
    ],
    ["Traffic signals fault free", "%", "98.1", "98.1% of traffic signals were fault-free."],
    ["Legionella risk assessments in date", "%", "98.2", "98.2% of legionella risk assessments were in date."],
    [
      "Care leavers (17-18) in touch with the local authority",
      "%",
      "94.1",
      "94.1% of care leavers (17 to 18) were in touch with the local authority.",
    ],
    [
      "Health visitor new birth visits within 14 days",
      "%",
      "91.2",
      "91.2% of health visitor new birth visits were within 14 days.",
    ],
    [
      "Total households in TA at quarter end",
      "number",
      "412",
      "412 households were in temporary accommodation at quarter end.",
    ],
    ["% of stock with EPC rating of C or above", "%", "71.2", "71.2% of stock had an EPC rating of C or above."],
  ],
  "a state before whom it is of": [
    ["Percentage of physically inactive adults", "%", "41.2", "41.2% of adults were physically inactive."],
    ["Decent homes", "%", "97.2", "97.2% of homes were decent."],
    ["Vacant shops in town centre", "%", "11.2", "11.2% of shops in the town centre were vacant."],
  ],
  "what is spent or saved is a part of its budget or target": [
    ["Capital programme spend against budget", "%", "76.4", "Capital programme spend was 76.4% of the budget."],
    ["Savings achieved against target (%)", "%", "83.2", "Savings achieved were 83.2% of the target."],
    ["Agency spend as % of paybill", "%", "41.2", "Agency spend was 41.2% of the paybill."],
  ],
  "articles that titles leave out": [
    ["Growth in council tax base", "%", "1.2", "The growth in the council tax base was 1.2%."],
    [
      "HSN3 % of council dwellings meeting Scottish Housing Quality Standard",
      "%",
      "41.2",
      "41.2% of council dwellings met the Scottish Housing Quality Standard.",
    ],
    [
      "TP03: Satisfaction with time taken to complete most recent repair",
      "%",
      "67.4",
      "Satisfaction with the time taken to complete the most recent repair was 67.4%.",
    ],
    [
      "Average days to process change of circumstances",
      "days",
      "6.1",
      "The average number of days to process a change of circumstances was 6.1.",
    ],
    [
      "Subject access requests completed within statutory timescale",
      "%",
      "88.2",
      "88.2% of subject access requests were completed within the statutory timescale.",
    ],
    ["Data breaches reported to ICO", "number", "2", "2 data breaches were reported to the ICO."],
    ["5 year housing land supply", "years", "5.3", "The five-year housing land supply was 5.3 years."],
  ],
  "names keep their capitals": [
    [
      "CH02 (2): Proportion of stage two complaints responded to within the Housing Ombudsman's Complaint Handling Code timescales",
      "%",
      "94.1",
      "94.1% of stage two complaints were responded to within the Housing Ombudsman's Complaint Handling Code timescales.",
    ],
    [
      "SW7 Proportion of care services graded 'good' (4) or better in Care Inspectorate inspections",
      "%",
      "75.8",
      "75.8% of care services were graded 'good' (4) or better in Care Inspectorate inspections.",
    ],
  ],
  "what pupils, clients and applicants do is not done by their subject": [
    [
      "Phonics - Year 1 - % meeting expected standard",
      "%",
      "80.2",
      "80.2% of phonics met the expected standard in Year 1.",
    ],
    [
      "KS2 - RWM expected standard",
      "%",
      "60.2",
      "The percentage reaching the expected standard in reading, writing and maths in KS2 was 60.2%.",
    ],
    ["EYFS GLD", "%", "67.8", "67.8% of children achieved a good level of development."],
    [
      "A levels AAB in at least two facilitating subjects",
      "%",
      "16.1",
      "16.1% of A level students achieved AAB in at least two facilitating subjects.",
    ],
    [
      "Reablement: % requiring no ongoing support",
      "%",
      "71.2",
      "The percentage requiring no ongoing support (reablement) was 71.2%.",
    ],
    [
      "PLN1 Majors determined within 13 weeks",
      "%",
      "91.2",
      "91.2% of major planning applications were determined within 13 weeks.",
    ],
    ["Speed of determination of major applications", "%", "92.2", "92.2% of major applications were decided in time."],
  ],
  "events have a rate": [
    [
      "Re-referrals to children's social care within 12 months",
      "%",
      "22.4",
      "The rate of re-referrals to children's social care within 12 months was 22.4%.",
    ],
    ["Low birth weight of term babies", "%", "41.2", "The rate of low birth weight among term babies was 41.2%."],
    ["Smoking status at time of delivery", "%", "7.4", "The rate of smoking at the time of delivery was 7.4%."],
  ],
  "time and days are said once": [
    ["Sickness (average days per FTE)", "days", "8.1", "The average number of days of sickness per FTE was 8.1."],
    ["Average sick days per employee", "days", "8.2", "The average number of sick days per employee was 8.2."],
    [
      "Housing benefit new claims - days to process",
      "days",
      "21.2",
      "The time to process Housing Benefit new claims was 21.2 days.",
    ],
    [
      "Benefit claims - new claims processing time",
      "days",
      "21.2",
      "The new benefit claims processing time was 21.2 days.",
    ],
  ],
  "codes of two parts, and notes of the period": [
    [
      "CORP-ASSET1 % of operational buildings that are suitable for their current use",
      "%",
      "86.1",
      "86.1% of operational buildings were suitable for their current use.",
    ],
    [
      "HSN1b Gross rent arrears (all tenants) as at 31 March each year as a percentage of rent due for the reporting year",
      "%",
      "9.5",
      "Gross rent arrears (all tenants) were 9.5% of rent due for the reporting year.",
    ],
    [
      "CHN23 % LAC with more than 1 placement in the last year (Aug-July)",
      "%",
      "17.2",
      "17.2% of looked after children had more than 1 placement in the last year.",
    ],
    ["Rough sleepers (single night snapshot)", "number", "41", "There were 41 rough sleepers on a single night."],
  ],
  "those of people by sex, school or age": [
    [
      "Healthy life expectancy at birth (Male)",
      "years",
      "62.4",
      "Healthy life expectancy at birth for males was 62.4 years.",
    ],
    ["Attendance - primary", "%", "94.1", "Attendance in primary schools was 94.1%."],
    [
      "Under 5s registered with children's centres",
      "%",
      "81.2",
      "81.2% of under 5s were registered with children's centres.",
    ],
    ["Flu vaccine uptake 65+", "%", "81.2", "Flu vaccine uptake among people aged 65 and over was 81.2%."],
    [
      "Successful completion of drug treatment: opiate users",
      "%",
      "5.3",
      "Successful completion of drug treatment among opiate users was 5.3%.",
    ],
  ],
};

describe.each(Object.entries(KINDS))("%s", (_, cases) => {
  it.each(cases)("%s (%s, %s): %s", (title, unit, value, says) => {
    expect(firstSentence(title, unit, value)).toBe(says);
  });
});
