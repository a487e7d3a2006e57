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

/** An abbreviation as a title has it, and the words for it there. */
interface SaidInFull {
  readonly short: RegExp;
  readonly words: string;
  readonly source: string;
}

const CENSUS = "DfE, Children in need census";
const WORKING_TOGETHER = "DfE, Working together to safeguard children";
const HEALTH_OF_LOOKED_AFTER = "DfE and DHSC, Promoting the health and well-being of looked-after children";
const LOOKED_AFTER = "DfE, Children looked after in England";
const PARTICIPATION = "DfE, Participation in education, training and NEET";

/** Abbreviations with one meaning in a council that a sentence says in full, in the order in which they are replaced. */
export const SAID_IN_FULL: readonly SaidInFull[] = [
  { short: /\bCIN (?=(?:plan|visit|review|assessment|meeting|case)s?\b)/gu, words: "child in need ", source: CENSUS },
  { short: /\b(open|closed|new|current|active) CIN\b/giu, words: "$1 children in need cases", source: CENSUS },
  { short: /\bCIN\b/gu, words: "children in need", source: CENSUS },
  { short: /\bS\.?47 (?=enquir|investigation)/giu, words: "Section 47 ", source: WORKING_TOGETHER },
  { short: /\bS\.?47s?\b/gu, words: "Section 47 enquiries", source: WORKING_TOGETHER },
  { short: /\bICPC(s?)\b/gu, words: "initial child protection conference$1", source: WORKING_TOGETHER },
  { short: /\bRCPC(s?)\b/gu, words: "review child protection conference$1", source: WORKING_TOGETHER },
  { short: /\b(on|to) (?:an? )?CPP?(?: plan)?$/gu, words: "$1 a child protection plan", source: WORKING_TOGETHER },
  { short: /\b(?:CPP|CP plan)(s?)\b/gu, words: "child protection plan$1", source: WORKING_TOGETHER },
  { short: /\bC\s?&\s?F (?=assessment)/gu, words: "child and family ", source: WORKING_TOGETHER },
  { short: /\bIHA(s?)\b/gu, words: "initial health assessment$1", source: HEALTH_OF_LOOKED_AFTER },
  { short: /\bRHA(s?)\b/gu, words: "review health assessment$1", source: HEALTH_OF_LOOKED_AFTER },
  { short: /\bPEP(s?)\b/gu, words: "personal education plan$1", source: LOOKED_AFTER },
  { short: /\bSGO(s?)\b/gu, words: "special guardianship order$1", source: LOOKED_AFTER },
  { short: /\b(from|to|since|between) BLA\b/gu, words: "$1 becoming looked after", source: LOOKED_AFTER },
  { short: /\b(?:in )?EET\b/gu, words: "in education, employment or training", source: PARTICIPATION },
  { short: /\bUC\b/gu, words: "Universal Credit", source: "DWP, Universal Credit statistics" },
  { short: /\bD[Tt]OCs?\b/gu, words: "delayed transfers of care", source: "NHS England, Delayed transfers of care" },
  {
    short: /\bDoLS\b/gu,
    words: "deprivation of liberty safeguards",
    source: "NHS England, Mental Capacity Act statistics",
  },
  { short: /\bNNDR\b/gu, words: "business rates", source: "MHCLG, National non-domestic rates collected" },
  { short: /\bRTB\b/gu, words: "Right to Buy", source: "MHCLG, Social housing sales" },
  {
    short: /\bFPN(s?)\b/gu,
    words: "fixed penalty notice$1",
    source: "Defra, Fixed penalty notices: issuing and enforcement",
  },
  {
    short: /\bPSPO(s?)\b/gu,
    words: "public spaces protection order$1",
    source: "Home Office, Anti-social behaviour powers",
  },
  { short: /\bP?RoW\b/gu, words: "public rights of way", source: "Defra, Rights of way" },
];
