import { replaced } from "./spell";

/** Words that titles write apart or as one, as English writes them. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\bReading(?=,? (?:and )?(?:writing|maths)\b)/gu, "reading"],
  [/\banti[ -]?social\b/giu, "anti-social"],
  [/\bfly[ -]?tip(s|ped|ping)?\b/giu, "fly-tip$1"],
  [/\bself[ -](?=directed|employed|harm|reported|assessment|service|serve)/giu, "self-"],
  [/\boff[ -](?=street)/giu, "off-"],
  [/\bon[ -](?=street)/giu, "on-"],
  [/\bfirst[ -]time entrants\b/giu, "first-time entrants"],
  [/\bhome[ -]to[ -]school\b/giu, "home-to-school"],
  [/\bfull[ -]?time equivalents?\b/giu, "full-time equivalent"],
  [/\bre ?let\b/giu, "re-let"],
  [/\bre-?offend/giu, "re-offend"],
  [/\b(long|short|full|part)[ -](term|time) (?=\p{L}+)/giu, "$1-$2 "],
  [/\bout of work (?=benefit)/giu, "out-of-work "],
  [/\bend to end\b/giu, "end to end"],
  [/\bpre-?application\b/giu, "pre-application"],
  [/\bmulti[ -]agency\b/giu, "multi-agency"],
  [/\bon ?line\b/giu, "online"],
  [/\btake ?up\b/giu, "take-up"],
  [/\b(fault|litter|smoke|debt)[ -]free\b/giu, "$1-free"],
  [/\bin year (?=collection|admissions|variance)/giu, "in-year "],
  [/\bunderway\b/giu, "under way"],
  [/\basylum seeking\b/giu, "asylum-seeking"],
];

/** Articles and prepositions that the short style of titles leaves out. */
const FILLED_IN: readonly (readonly [RegExp, string])[] = [
  [
    /\b(in|over|within|during|for) (last|past|previous|next) (?=\d|[a-z]+ (?:months|years|weeks|days)|year|month|quarter)/giu,
    "$1 the $2 ",
  ],
  [/\b(at|by|to|until|before|from) (end|start|beginning|age|time|point|point of) of\b/giu, "$1 the $2 of"],
  [
    /\b(achieving|achieved|achieve|at|reaching|meeting|reached) (expected|higher|required|national) (?=(?:\w+ )?(?:level|standard|speed))/giu,
    "$1 the $2 ",
  ],
  [/\b(achieving|achieved|achieve) good (?=level)/giu, "$1 a good "],
  [
    /\b(with|of) (overall |the )?(repairs|telephone|housing|complaints|planning|waste|refuse|recycling)(?= service\b)/giu,
    "$1 the $2$3",
  ],
  [
    /\b(with|by|to|at|for|through|using|via) ((?:corporate |customer )?contact centre|customer service centre|website|register)\b/giu,
    "$1 the $2",
  ],
  [/\b(with|by|to|at|for|from) (council|local authority)(?=$| (?:in|by|for|and|or|on|within)\b)/giu, "$1 the $2"],
  [/\b(in|at|of|by|on|to|with) same\b/giu, "$1 the same"],
  [/(?<!\bthe )\bsubject of (?=an? )/giu, "the subject of "],
  [/\bin (year)\b$/giu, "in the $1"],
  [/\btimes (?=(?:an?|the|we) )/giu, "times that "],
  [/\bsatisfied (?!with|that|overall|by|or|and)(?=[a-z' -]* (?:is|are)\b)/giu, "satisfied that "],
  [/\b(?:long-term )?support needs of (.+) (?:are )?met by admission (?=to )/giu, "admissions of $1 "],
  [/\s+whose (?:long-term )?support needs are met by admission (?=to )/giu, " admitted "],
  [/\b(households|families|applicants) (.+) with ((?:dependent )?children)$/giu, "$1 with $3 $2"],
  [/\bsubject to child protection plan\b/giu, "subject to a child protection plan"],
  [/\b(living in .*accommodation) (last night of the month)\b/giu, "$1 on the $2"],
  [/\bof (district|workforce|borough|county|population)\b/giu, "of the $1"],
  [/\bof (?:our|the council's|our council's) (?=\p{L})/giu, "of the "],
  [/\bwith (?:the )?service provided\b/giu, "with the service provided"],
  [/\b(at|on) first (?=visit|contact|attempt|point|call)/giu, "$1 the first "],
  [/\bof top (?=\d)/giu, "of the top "],
  [/\b(agree[ds]?|report(?:ed)?|felt|feel) (?=(?:the|their|it|they) )/giu, "$1 that "],
  [/\bof (?=early years foundation stage)/giu, "of the "],
  [/\bin (?=(?:town|city) centre\b)/giu, "in the "],
  [/\bwith (?=(?:adoptive|foster) family\b)/giu, "with an "],
  [/\bwhere (?:the )?((?:prevention|relief|main) duty) (?=accepted|owed)/giu, "where the $1 was "],
  [/\bwhere (?=(?:prevention|relief|main) duty ended)/giu, "where the "],
  [
    /\b(households|families) (in .+) with ((?:dependent )?children) (?:over|for more than) (\d+ weeks)$/giu,
    "$1 with $3 $2 for more than $4",
  ],
  [
    /\bto (make|process|complete|determine|issue|decide|answer) (?!an? )(?=[aeiou])(?=(?:[a-z-]+ )?(?:decision|application|claim|request|assessment|referral|complaint|repair)\b)/gu,
    "to $1 an ",
  ],
  [
    /\bto (make|process|complete|determine|issue|decide|answer) (?=[b-df-hj-np-tv-z])(?!(?:a|the) )(?=(?:[a-z-]+ )?(?:decision|application|claim|request|assessment|referral|complaint|repair)\b)/gu,
    "to $1 a ",
  ],
  [/\bwhere ([a-z]+) (?=(?:found|identified|agreed)$)/giu, "where $1 was "],
  [/\bof (?=(?:savings|capital|works|maintenance|investment) (?:programme|plan)\b)/giu, "of the "],
  [/\b(in|of) (?=(?:bus |vehicle )?fleet$)/giu, "$1 the "],
  [/\bexceeding (?=\w+ limits?\b)/giu, "exceeding the "],
  [/\bat (?=early stage\b)/giu, "at an "],
  [/\bto (?=room of origin\b)/giu, "to the "],
  [/\bto (?=(?:heat|district heating) network\b)/giu, "to a "],
  [/\bwith (?=overall (?:service|response|experience)\b)/giu, "with the "],
  [/\b(bed and breakfast|accommodation) over (?=\d)/giu, "$1 for more than "],
  [/\bor (?=agreed extension\b)/giu, "or an "],
  [/\bchildren electively home[ -]educated\b/giu, "electively home-educated children"],
  [
    /(?<=\p{Ll})(?<!\b(?:aged?|ages|over|people|population|pupils|patients|adults)) (\d\d and over)(?= per |$)/gu,
    " among people aged $1",
  ],
  [/\bwith time (?=taken|it)/giu, "with the time "],
  [/\b(complete|with) (?=most recent )/giu, "$1 the "],
  [/\b(in|of) (?=(?:council tax|business rates|tax) base\b)/giu, "$1 the "],
  [
    /\bwithin (?=(?:statutory|agreed|required|prescribed) (?:timescale|timeframe|time|deadline|period|limit)\b)/giu,
    "within the ",
  ],
  [/\b(process|processing) (?=change of )/giu, "$1 a "],
  [/\b(to|by|from|with) (?=(?:ICO|LGSCO|ombudsman|regulator)\b)/giu, "$1 the "],
  [/\b(meet|meeting|met) (?=\p{Lu}[^,]* Standards?\b)/gu, "$1 the "],
  [/\bsmoking status (?=at )/giu, "rate of smoking "],
  [/\blow birth weight of (?=(?:\w+ )?(?:babies|births)\b)/giu, "rate of low birth weight among "],
  [/\bof (?:the )?of\b/giu, "of"],
  [/\bthe the\b/giu, "the"],
];

/** A title in small letters with its words joined as English joins them and its missing articles filled in. */
export function filledIn(title: string): string {
  return replaced(title, [...JOINED, ...FILLED_IN]);
}
