/** Sets of English words that no rule gives. Each is small letters, one of it. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Nouns that name a measure: a phrase whose head is one takes “the” and no measure before it. */
export const MEASURES = words(
  `percentage proportion share rate ratio number count total average mean median score index level cost length amount
  time speed price value balance surplus deficit gap size variance index difference inequality
  duration wait budget charge fee prevalence density ranking volume distance median backlog
  probability turnaround chance likelihood fraction increase decrease reduction rise fall improvement change tonnage caseload`,
);

/** Measures that are said without “the” where they are their own head: "life expectancy at birth". */
const BARE_MEASURES = words(
  `expectancy incidence mortality turnover absence absenteeism satisfaction footfall income expenditure spend spending
  turnout occupancy attendance attainment punctuality compliance revenue consumption capacity demand unemployment
  employment weight poverty vacancy uptake take-up poverty obesity overcrowding homelessness delivery return survival underspend overspend uptime downtime`,
);

/** Names of what has no plural, and endings of such. */
const MASS_NOUNS = words(
  `waste debt tax income spend use pay access status growth crime behaviour progress loss cash rent water traffic noise
  litter graffiti supply stock work care support health data fraud food arson theft burglary robbery land money funding
  equipment housing transport contact information debris abuse violence tobacco energy electricity fuel gas power
  broadband recycling composting landfill refuse sickness leave rubbish expenditure revenue time leisure
  contamination research training evidence cancer advice help feedback education`,
);
const MASS_ENDING = /(?:[st]ion|ment|[ae]nce|ty|cy|ness|age|ing|ism|ure|dioxide|up)$/;
/** Words with such an ending that are counted. */
const COUNTED = words(
  `application station section question option decision village message package vehicle building dwelling meeting
  hearing vacancy agency county city facility community property authority activity party ward conviction admission
  exclusion election inspection allocation intervention conception operation sanction occasion mission region
  appointment assessment department placement apartment document payment ambulance occurrence offence incident licence
  absence score library company family charity mortality population pension collision permission suspension crossing
  opening setting qualification rating`,
);

/** True for a measure that is said without an article: "life expectancy at birth". */
export function isBareMeasure(noun: string): boolean {
  return BARE_MEASURES.has(noun);
}

/** True for a noun that has no plural, and so takes “was”: "waste", "council tax", "satisfaction". */
export function isMass(noun: string): boolean {
  if (MEASURES.has(noun)) return false;
  return BARE_MEASURES.has(noun) || MASS_NOUNS.has(noun) || (MASS_ENDING.test(noun) && !COUNTED.has(noun));
}

/** Measures that are a percentage by themselves, and are no part of another: "staff turnover", "superfast coverage". */
export const SHARES_THEMSELVES = words(
  `turnover arrear coverage turnout contamination availability rate satisfaction prevalence uptake take-up occupancy
  attendance absenteeism compliance change gap absence poverty accuracy utilisation growth variance difference index score
  victimisation re-offending punctuality condition response reach reliability response use usage`,
);

/** Rates that are a tax, and no measure. */
export const IS_TAX = /\b(?:business|domestic|non-domestic) rates\b/;

/** Names of stuff and of money, of which a percentage says nothing unless something is said of it. */
const STUFF = words(
  `waste debt tax income spend use pay access status crime cash rent water traffic stock work care support health data
  housing transport contact information energy electricity fuel gas power broadband expenditure revenue money funding
  equipment land time leisure`,
);

/** True for a noun that is no percentage by itself: "gross rent" is none, "street cleanliness" is one. */
export function isStuff(noun: string): boolean {
  return STUFF.has(noun);
}

/** Groups of people that are one word and take “were”. */
export const COLLECTIVES = words("population workforce staff police personnel those");

/** Events, of which a percentage is a rate against something else and no part of them. */
export const EVENTS = words(
  `vacancy absence exclusion suspension admission death injury fracture collision accident conception birth
  turnover reoffence re-referral rereferral re-registration readmission re-admission`,
);

/** Past participles that do not end in -ed. */
const PARTICIPLES = words(
  `held upheld webcast broadcast cast withheld dealt begun rebuilt resold reset made met paid sent let re-let kept found built given taken seen begun written sold lost won spent brought bought
  taught told known shown grown drawn driven broken chosen fallen frozen withdrawn overturned undertaken overseen fed led
  read heard gritted laid put understood rehoused re-housed swept cut lit mown sown hung struck bound sent stolen worn torn
  hidden shut`,
);

/** Words in -ed that are no participles of what goes before. */
const NO_PARTICIPLES = words(
  `aged bed breed feed hundred need red seed shed speed weed united kindred indeed overspeed unaccompanied detached
  semi-detached terraced mixed`,
);

/** True for a past participle: "completed", "held", "re-let". */
export function isParticiple(word: string): boolean {
  return PARTICIPLES.has(word) || (/[a-z]{2}ed$/.test(word) && !NO_PARTICIPLES.has(word));
}

/** A verb in -ing behind a noun, as it is told of the past; those that are not here are told as "were …ing". */
export const GERUNDS: ReadonlyMap<string, { readonly past: string; readonly base: string }> = new Map(
  `achieving achieved achieve
  receiving received receive
  gaining gained gain
  attaining attained attain
  reaching reached reach
  obtaining obtained obtain
  requiring required require
  needing needed need
  having had have
  resulting resulted result
  leading led lead
  using used use
  reporting reported report
  completing completed complete
  passing passed pass
  starting started start
  entering entered enter
  quitting quit quit
  declaring declared declare
  disclosing disclosed disclose
  holding held hold
  converting converted convert
  ceasing ceased cease
  earning earned earn
  leaving left leave
  exiting left leave
  returning returned return
  moving moved move
  making made make
  meeting met meet
  failing failed fail
  exceeding exceeded exceed
  progressing progressed progress
  feeling felt feel
  agreeing agreed agree
  saying said say
  reducing reduced reduce
  taking took take
  getting got get
  benefiting benefited benefit
  benefitting benefited benefit
  finding found find
  accessing accessed access
  engaging engaged engage
  choosing chose choose
  becoming became become
  opting opted opt
  participating participated participate
  contacting contacted contact
  visiting visited visit
  presenting presented present
  maintaining maintained maintain
  dying died die
  containing contained contain
  lasting lasted last
  attending attended attend
  joining joined join
  covering covered cover
  responding responded respond
  owing owed owe
  scoring scored score
  self-reporting reported report
  walking walked walk
  cycling cycled cycle
  volunteering volunteered volunteer`
    .split("\n")
    .map((line) => {
      const [gerund = "", past = "", base = ""] = line.trim().split(" ");
      return [gerund, { past, base }];
    }),
);

/** Verbs of a clause, as titles have them, and as they are told of the past. */
const PAST_OF: ReadonlyMap<string, string> = new Map(
  `are were, is was, have had, has had, do did, does did, feel felt, feels felt, say said, says said, agree agreed,
  agrees agreed, find found, finds found, report reported, reports reported, need needed, needs needed, receive received,
  receives received, use used, uses used, live lived, lives lived, fall fell, falls fell, engage engaged, engages engaged,
  smoke smoked, smokes smoked, can could, cannot could-not, meet met, meets met, exceed exceeded, exceeds exceeded,
  think thought, believe believed, go went, goes went, come came, comes came, remain remained, remains remained,
  stay stayed, stays stayed, require required, requires required, leave left, leaves left, become became, take took,
  takes took, want wanted, know knew, attend attended, attends attended, achieve achieved, achieves achieved, walk walked,
  cycle cycled, participate participated, drink drank, arrive arrived, arrives arrived, own owned, pay paid, wait waited,
  trust trusted, work worked, access accessed, recommend recommended, result resulted, results resulted, lead led,
  leads led, progress progressed, begin began, begins began, break broke, bring brought, build built, buy bought, choose chose, cost cost, cut cut,
  draw drew, drive drove, get got, give gave, grow grew, hold held, keep kept, lose lost, make made, put put, rise rose,
  run ran, see saw, sell sold, send sent, set set, sleep slept, speak spoke, spend spent, stand stood, swim swam,
  tell told, win won, write wrote, quit quit, start started, starts started, enter entered`
    .split(",")
    .map((pair) => {
      const [present = "", past = ""] = pair.trim().split(" ");
      return [present, past.replace("-", " ")];
    }),
);
const ARE_PAST = words(
  "were was had did could would might should made took gave went came began became felt left met got rose fell broke ran spoke chose drove wrote quit knew saw grew won",
);

/** The past of a verb in present: "declare" is "declared". */
export function regularPast(verb: string): string {
  const base = verb.replace(/(?<=[^s])s$/, "");
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, "ied");
  return base.endsWith("e") ? `${base}d` : `${base}ed`;
}

/** A verb told of the past; null for a word that is surely no verb. */
export function pastOf(verb: string): string | null {
  return PAST_OF.get(verb) ?? (ARE_PAST.has(verb) || isParticiple(verb) ? verb : null);
}

/** Verbs in -ing that are told as "were …ing". */
const PROGRESSIVES = words(
  `living claiming waiting awaiting smoking missing working learning studying sleeping breastfeeding paying caring staying travelling experiencing suffering facing seeking undergoing providing operating running
  playing swimming drinking`,
);

/** True for a verb in -ing behind a noun: "children receiving", "people living"; not for a noun such as "parking". */
export function isVerbal(word: string): boolean {
  return GERUNDS.has(word) || PROGRESSIVES.has(word);
}

/** What ends or happens of itself, and is not done: "duties ended", never "were ended". */
export const OF_THEMSELVES = words(
  "ended expired lapsed died reoffended re-offended relapsed occurred happened failed",
);

/** Words for what a person or thing is, which "were" goes before: "homes empty for six months". */
export const STATES = words(
  `subject eligible vulnerable unable able available due open overdue empty vacant active absent missing homeless obese
  overweight compliant responsible aware exempt non-decent vacant late outstanding economically physically inactive free
  underway competent confident good attributable online offline unemployed overcrowded temporary safe operational successful unsuccessful out-of-work
  unavailable in-time ready NEET EET affordable accessible digital fault-free decent suitable unsuitable fit unfit likely new`,
);

/** People, homes and places, which can be somewhere and of which "in" and "on" say where. */
export const WHO = words(
  `people child adult pupil person resident tenant client patient woman man girl boy student learner leaver care-leaver
  carer household home property dwelling family school street road site placement establishment business premises customer respondent employee
  worker staff offender user old young mother infant baby claimant member job shop apprentice`,
);

/** Prepositions that say where or how somebody is. */
export const WHERE = words("in on under over at above below within without into outside from");

/** Words that a noun goes on with: what is before them is the noun. */
export const SMALL_WORDS = words(
  `a an the and or of in on at by for from to with within without per as who whose which that where when if not no than
  under over above below among near behind beyond into between during after before against about across through until since out up down off its their our relative compared via because including excluding`,
);
