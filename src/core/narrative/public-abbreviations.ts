/** What an abbreviation stands for, and who publishes it so. */
interface PublicAbbreviation {
  readonly long: string;
  readonly source: string;
}

/**
 * Abbreviations of English local government with what their publishers say that they stand for. None is here that councils
 * use for two things (CP, LAC, HRA, APS), nor any that nobody on a committee needs explained (NHS, GCSE, FOI, KPI; GOV.UK style guide).
 */
export const PUBLIC_ABBREVIATIONS: ReadonlyMap<string, PublicAbbreviation> = new Map([
  ["ASB", { long: "anti-social behaviour", source: "Home Office, Anti-social behaviour powers: statutory guidance" }],
  ["ASCOF", { long: "Adult Social Care Outcomes Framework", source: "DHSC, ASCOF: handbook of definitions" }],
  ["CAMHS", { long: "child and adolescent mental health services", source: "NHS England" }],
  ["CQC", { long: "Care Quality Commission", source: "the Commission itself" }],
  ["DfE", { long: "Department for Education", source: "GOV.UK, departments" }],
  [
    "DFG",
    { long: "Disabled Facilities Grant", source: "MHCLG and DHSC, Disabled Facilities Grant delivery: guidance" },
  ],
  ["DHSC", { long: "Department of Health and Social Care", source: "GOV.UK, departments" }],
  ["EHC", { long: "education, health and care", source: "DfE, SEND code of practice: 0 to 25 years" }],
  ["EHCP", { long: "education, health and care plan", source: "DfE, Education, health and care plans" }],
  ["EHE", { long: "elective home education", source: "DfE, Elective home education" }],
  ["EPC", { long: "energy performance certificate", source: "MHCLG, Energy performance of buildings certificates" }],
  ["EYFS", { long: "early years foundation stage", source: "DfE, EYFS statutory framework" }],
  ["FSM", { long: "free school meals", source: "DfE, Schools, pupils and their characteristics" }],
  ["FTE", { long: "full-time equivalent", source: "DfE, School workforce in England" }],
  ["GLD", { long: "good level of development", source: "DfE, EYFS profile results" }],
  ["HMO", { long: "house in multiple occupation", source: "GOV.UK, Private renting: houses in multiple occupation" }],
  ["KSI", { long: "killed or seriously injured", source: "DfT, Reported road casualties Great Britain" }],
  [
    "MASH",
    { long: "multi-agency safeguarding hub", source: "Home Office, Multi Agency Working and Information Sharing" },
  ],
  ["MMR", { long: "measles, mumps and rubella", source: "UKHSA, Cover of vaccination evaluated rapidly" }],
  [
    "NEET",
    { long: "not in education, employment or training", source: "DfE, Participation in education, training and NEET" },
  ],
  ["OHID", { long: "Office for Health Improvement and Disparities", source: "GOV.UK, departments" }],
  ["ONS", { long: "Office for National Statistics", source: "the Office itself" }],
  ["PHOF", { long: "Public Health Outcomes Framework", source: "OHID, Fingertips" }],
  ["SEN", { long: "special educational needs", source: "DfE, SEND code of practice: 0 to 25 years" }],
  ["SEND", { long: "special educational needs and disabilities", source: "DfE, SEND code of practice: 0 to 25 years" }],
  ["UASC", { long: "unaccompanied asylum-seeking children", source: "DfE, Children looked after in England" }],
]);
