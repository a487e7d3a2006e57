import { singular } from "../format/nouns";

/**
 * Words that begin the names of indicators and are no names themselves, singular where they have one. Words that are
 * also the name of a place or a month ("reading", "bath", "march") are left out.
 */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a abandoned absence access accident accommodation achievement acre active activity actual acute additional address
  admission adopter adoption adult affordable after age agency agreed air alcohol all allotment ambulance amount an
  annual anti any applicant application appointment appraisal apprentice apprenticeship approved area arrear arrest
  arrival assault assessment asset at attack attainment attendance audit authorised available average awareness baby
  bad bailiff balance beach bed before beneficiary benefit bereavement better bicycle bid big bill bin birth block
  blood board body boiler borrowing boy breach breastfeeding bridge broadband broken budget building bulky bullying
  burglary bus business cafe call calorie campaign canal cancelled cancer capacity capital car caravan carbon
  cardiovascular care careers carer case cash casualty category cemetery centre certificate change charge charity
  child children chronic cinema civil claim claimant class clean cleanliness client climate clinic clinical club
  coach coastal coercive cohort cold collected collection college commercial commissioned commissioning committee
  community commuter competition complaint completed completion compliance compliment composting computer conception
  concern concert concession conduct congestion consent conservation consultation consumer consumption contact
  contaminated contamination contract contractor contribution conversion conviction cooking coronary corporate
  correct correspondence cost council councillor councillors county course court cover crash creative creditor
  cremation crime criminal criminality crisis critical crop crossing cultural current curriculum customer cut cyber
  cycle cycleway cycling cyclist daily dangerous data day days death debt debtor decent decision deficit delay
  delayed delivered delivery demand dementia demolished dental dependency depot deprivation deprived design
  destination detached detected development diabetes diagnosis diesel diet digital direct disability disabled
  discharge discretionary disease disorder disposal dispute distance district diverse diversion diversity document
  dog domestic drain drainage drink drinking drop drowning drug dry duty dwelling each early ecological economic
  economy education effective effectiveness efficiency efficient elderly election elective elector electoral
  electrical electricity electronic elevated eligible emergency emission employability employee employer employment
  empty enabled energy enforcement engaged engagement engineering enquiry enrolment enterprise entry environmental
  episode equality equipment error estate estimated ethnic evening event every eviction exam examination excess
  exclusion exercise existing expected expenditure experience expired exploitation exposure external extra face
  facility failed failure faith fall fallen false family farm fast fatal father fee female few field fight film final
  financial fine fines finished fire first fixed flat flood flooding floor fly fly-tipping focus food foot footfall
  footpath forced forecast forest formal foster fostered fostering found foundation fraud free freight frequency
  frequent fresh friend front frontline fuel full funding funeral further gap garden gas gate gender general
  generation genuine girl global going good goods governor graded graduate graffiti grant grass gravel green gritted
  gritting gross ground group growth guardian guidance gully gym habitat half handling hard harm harmful hate hazard
  head health healthy hearing heart heat heating heavy help helped helpline heritage hidden high highway hip historic
  hit holding holiday home homebuilding homeless homelessness homes hospital hostel hot hot-food hotel hour house
  house-building housebuilding household housing human hygiene ill illness image immunisation impact implemented
  imprisonment improvement inactive inadequate incapacity incident inclusion inclusive income increase independent
  indicator individual industrial infant infection information infrastructure initial initiative injury innovation
  inpatient inquiry inspected inspection install installed instance institution insurance intelligence intended
  intensive interest internal internet intervention interview introduced investment invoice inward issue item job
  joint journey juvenile kerbside key keyworker kilometre kilowatt kinship knife knowledge labour lack lamp land
  landfill landlord language laptop large last late law lead leadership leaflet learner learning lease leaver leavers
  leaving leisure lending length less lesson letter lettings level liability library licence licensed licensing life
  lift light lighting limited line link liquor list listed literacy litigation litter live livestock loan local lone
  loneliness long long-term looked lorry loss lost low lung machine main maintained maintenance major male management
  manager managing mandatory manufacturing map market marriage maternity maths matter maximum meal mean measure
  median medical medication meeting member membership men mental met mile minimum ministerial minor minority missed
  missing mixed mobile mobility model modern money monthly more mortality mother motor motorcycle motorway move
  moving multiple municipal museum music national natural near neglect neighbourhood neonatal net new newborn newly
  night nitrogen no noise non number nurse nursery nursing nutrition obese obesity obligation observed occupancy
  occupational occupied of off offence offender offer office officer oil older on one online open opening operational
  opioid opportunity order organic organisation other outcome outdoor outpatient outside outstanding overall overdue
  oversight overspend overweight own ownership oxygen paid pandemic paper parent parents park parking part
  participant participation particulate partner partnership passenger path pathway patient pavement pay payment
  payroll pedestrian penalty pension pensioner people per percentage perception performance perinatal period
  permanent permit persistent person personal pest petition petrol phase phone physical physically picked pilot place
  placement plan planned planning plans plastic play playground pledge point police policing policy pollution pool
  population portfolio positive possession post postal potential pothole poverty practice pre pre-school prejudice
  premature premises preparation prescription presentation presented press pressure preventable preventative
  prevented prevention price primary primary-school principal printing priority prison private problem processed
  processing procurement product production professional profile programme progress progression prohibited project
  promotion property proportion proposal prosecution protected protection proven provision psychological public
  publication published pupil purchase qualification qualified quality quarter quarterly query question ranger rate
  ratio raw re re-let re-offending re-referral readmission rear reason reassessment rebate recall receipt received
  recipient recommendation recommended record recorded recovered recovery recruitment recycled recycling reduction
  redundancy redundant referral refuge refugee refurbished refuse refused regeneration regional registered
  registration rehoused rehousing rejected relationship released relet relevant reliability relief religious remand
  remote removal renewable rent rental reoffending repaid repair repaired repayment repeat replaced replacement
  report reported reporting representation reputation request rescue research reserve reserved resident residential
  residual resilience resolution resolved resource respite responded responding response responsive rest restorative
  restraint restriction result resurfaced resurfacing retail retained retention retired retirement return returned
  reused revenue review reviewed revised reward ride right risk river road robbery role rolled rolling roof room
  rough route routine rubbish running rural safe safeguarding safety salary salt sample sanction sanitation
  satisfaction satisfied saved saving scheme school school-age science score screening search season second secondary
  secure secured security segregated seized seizure selected self self-employed self-harm senior sensory sentence
  separate sepsis serious service serving session set setting settled settlement seven severe sewage sewer sex sexual
  share shared shelter sheltered shop shopping short shortage sick sickness signage signed significant single site
  sitting six skill skilled sleeping slip slow small smoke smoker smoking smooth social soft software soil solar sold
  source special special-school specialist specific speed speeding spend spending sport spot squad stable staff stage
  stakeholder stalking standard start starter statement station statutory stay step stillbirth stock stolen stop
  storage store strategic strategy stray street stroke structural student study subject submission submitted
  subscriber subscription subsidised substance substantiated successful sufficient suggestion suicide suitable summer
  sundry supervised supervision supplier supply support supported suppression surface surgery surplus surveillance
  survey suspended sustainable swim swimming switch symptom system tackling take target tax teacher technical
  technology teenage telecare telephone temporary ten tenancy tenant term termly tested testing theatre theft therapy
  third third-party threat three ticket time timeliness tipping tobacco toilet tonne tooth total tourism tourist town
  toxic trade trading traffic trained trainee training tram transaction transfer transferred transition transitional
  transport travel travelling treated treatment tree trial trip truancy trust tuberculosis turnover two type unable
  unaccompanied unauthorised uncollected under undergraduate underground underspend understanding unemployed
  unemployment unfit uninsured unit unlawful unmet unoccupied unpaid unplanned unreasonable unrecovered unresolved
  unsafe unsuccessful untreated up upheld upper uptake urban urgent usable usage use user utility vacancy vacant
  vacated vaccination valid value vapour variance vegetation vehicle ventilation verge very viable victim video view
  viewing village violence violent virtual visible vision visit visitor vital vocational voice void volume voluntary
  volunteer voter vulnerable wait waiting waiver walk walking ward warm warning waste water wealth website week
  weekly weight welfare well-being wellbeing wet wheelchair whole wildlife wind window winter withdrawn within
  without witness woman work worker workforce working workless worklessness workplace worn worth wrong year yearly
  yellow young youth zero`.split(/\s+/),
);

/** Words in -tion and -sion name no place or person. */
const COMMON_ENDING = /(?:ation|ition|ction|ption|ssion)s?$/;

/** True for a word, small, that is surely no name: one of the list, its plural, or a compound of such. */
export function isCommonWord(word: string): boolean {
  const plain = word.replace(/['’]s?$/, "");
  const parts = plain.split("-");
  if (parts.length > 1) return parts.every((part) => /^\d+$/.test(part) || isCommonWord(part));
  return COMMON_WORDS.has(plain) || COMMON_WORDS.has(singular(plain) ?? plain) || COMMON_ENDING.test(plain);
}
