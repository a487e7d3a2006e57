import { singular } from "../format/nouns";

/**
 * Words that begin the names of indicators and are no names themselves, singular where they have one. Words that are
 * also the name of a place or a month ("reading", "bath", "march") are left out.
 */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a access acre acute address adult age agency air alcohol all amount an anti any apprentice apprenticeship area arrear
  arrest assault asset at attack audit average baby bad bailiff beach before benefit bicycle bid big bill bin birth
  block blood board body boy breach bridge broadband broken budget bulky bus cafe call calorie campaign car caravan
  carbon cardiovascular care case cash casualty centre change charge child children cinema civil claim class clean
  club co coach cohort cold college committee complaint concern concert conduct contact contract correct cost council
  county course court crash crime crisis crop curriculum cut cycle cycleway data day days death debt deficit delay
  demand dementia dependency depot design diabetes diagnosis diesel diet direct discharge disease dispute district
  diverse dog drain drainage drink drop drug dry duty each economy efficiency emergency employee empty energy enquiry
  entry episode exam excess expenditure exposure extra face failure faith fall fallen false farm fast fee female few
  field fight film fine fines fire first flat flood focus food foot footfall footpath forecast forest found fracture
  fraud free freedom freight frequency fresh friend front frontline fuel full gap garden gas genuine girl good goods grade
  graffiti grass gravel green gross ground group growth guardian gym habitat half hard harm hazard head health healthy
  heart heat heavy help helpline heritage hidden high highway hip hit holiday home homes hostel hot hotel hour house
  household hub hubs human hygiene ill image impact income increase infrastructure injury inquiry install interest
  internet interview invoice inward issue item job joint journey justice juvenile kerbside key kilometre kilowatt
  kinship knife knowledge labour lack lamp land landfill landlord language laptop large last law lead leadership
  leaflet lease leisure length lesson level life lift light line link literacy livestock loan lone long lorry loss
  lost low lung machine main mainstream male map market marriage maths maximum mean measure median membership men met
  mile minimum mobile model modern money more motorcycle motorway move multiple museum near neglect neighbourhood net
  new newborn night nitrogen no non nurse obese occupancy of off office oil on one online open opioid outcome outside
  outturn overall overdue oversight overspend overweight own ownership oxygen paid park part partnership path pathway
  pay payroll pedestrian penalty people percentage period permit person pest petrol phase phone pilot place plan plans
  play playground pledge point police policy pool portfolio post pothole poverty practice pre prejudice premature
  press pressure price prison problem product profile programme progress project property proven pupil purchase ratio
  raw re re-let rear reason recall receipt record redundancy refuge refugee refuse relationship relet relief remand
  remote repaid repair repeat report request rescue research reserve resource respite response rest restraint result
  retail return revenue review reward ride right risk road role roof room rough route routine rubbish safe safety salt
  sample scheme school score search season second secure seizure self sepsis service set seven severe sewage sex share
  shop short shortage sick signage single site six skill slip slow small smoke smooth soft software soil solar sold
  source spend sport spot squad staff stage standard start stay step stillbirth stock stolen stop storage store
  strategy stray street streetlight stroke study subject sundry support surface surplus survey swim switch symptom
  system take target tax teenage telecare telephone ten tenancy term theatre theft therapy third third-party threat
  three ticket time tobacco toilet tonne tooth town trade trainee tram transport travel tree trip truancy trust
  tuberculosis two type underground underspend unfit unit unmet unpaid unsafe up upheld uptake urban usage use vacancy
  valid value vapour vehicle verge victim video view village visit voice void volume wait walk ward warm waste wealth
  website week weight welfare well-being wet wheelchair whole wholetime wildlife wind window withdrawn within without
  woman work workforce workplace worn worth wrong year yellow young youth zero`.split(/\s+/),
);

/** Endings of words that name no place or person; those that do, as "Reading" and "Worcester", are known as places. */
const COMMON_ENDING =
  /(?:ed|ly|ments?|ness|ity|[ae]nces?|able|ible|ives?|ous|ful|less|[tsi]onal|ial|[ae]nts?|ism|ists?|ies|ates?|ise[sd]?|ings?|[tsx]ions?|ers?|ors?|ics?|als?|ary|ery|ory|logy|graphy|cide|oxide)$/;

/** True for a word, small, that is surely no name: one of the list, its plural, or a compound of such. */
export function isCommonWord(word: string): boolean {
  const plain = word.replace(/['’]s?$/, "");
  const parts = plain.split("-");
  if (parts.length > 1) return parts.every((part) => /^\d+$/.test(part) || isCommonWord(part));
  return COMMON_WORDS.has(plain) || COMMON_WORDS.has(singular(plain) ?? plain) || COMMON_ENDING.test(plain);
}
