/** Signs and short forms of titles and the words that they stand for, in the order in which they are replaced. */
const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/\b(\p{L}+) vs?\.? (?:those )?(received|opened|due|planned|identified)\b/giu, "$1 as a percentage of those $2"],
  [/(^|[:–—-]\s+|\bthe )(?:percentage|proportion) of (.+ as a percentage of )/giu, "$1$2"],
  [/\bas (?:an? )?(?:%\s?age|%|per ?cent(?:age)?|proportion|share)\s+of\b/giu, "as a percentage of"],
  [
    /(^|[:–—-]\s+|\bthe )(?:%\s?age|%|pct\.?|per ?cent(?:age)?s?)(?:\s+of)?\s+(?!(?:increase|decrease|change|reduction|growth|points?)\b)(?=[\p{L}\d“"(])/giu,
    "$1percentage of ",
  ],
  [
    /(^|[:–—-]\s+|\b(?:the|total|overall)\s)(?:(?:nos?|nr|num)(?:\.\s*|\s+)|#\s*)(?:of\s+)?(?=\p{L}{2})/giu,
    "$1number of ",
  ],
  [/(^|[:–—-]\s+|\bthe )number (?=(?!of\b)\p{L})/giu, "$1number of "],
  [/(^|[:–—-]\s+|\bthe )%\s+(?=increase|decrease|change|reduction|growth)/giu, "$1percentage "],
  [/\b(?:av|ave|avg)\.?\s+/giu, "average "],
  [/\b(average|mean|total|overall) nos?\.? of\b/giu, "$1 number of"],
  [/\bp\/w\b|\bpw\b/giu, "a week"],
  [/\band\s*\/\s*or\b/giu, "or"],
  [/\s+\/\s+(?=1,?0)/gu, " per "],
  [/\s*\/\s*(?=1,?000)/gu, " per "],
  [/\b(DTaP|Dtap|IPV|Hib|HepB|MenC)\s*\/\s*(?=IPV|Hib|HepB|MenC)/giu, "$1/"],
  [/(?<=[\p{L}\d])(?<!\b(?:DTaP|Dtap|IPV|Hib|HepB|MenC))\s*\/\s*(?=\p{L}{2})/gu, " or "],
  [/\bDtap\b/gu, "DTaP"],
  [/\s*\((?:£|days|number)?\s*(per [^()]+)\)$/giu, " $1"],
  [/\s*\((?:%|percentage) of (?=(?:the |all |total )?\p{L})([^()]+)\)$/giu, " as a percentage of $1"],
  [/^(?:quality|speed|timeliness) of (.+?) \(% ([^()]+)\)$/giu, "percentage of $1 $2"],
  [/\(single[ -]night(?: snapshot| count)?\)/giu, "on a single night"],
  [/\bEHC(?:P|P plan| plan)s\b/gu, "EHCPs"],
  [/^5[ -]year (?=\p{L})(?!olds?\b)/giu, "five-year "],
  [/\s+(?:as )?at \d+ \p{L}+ (?:each|of each) year\b/giu, ""],
  [/B&B/gu, "bed and breakfast"],
  [/(?<=\p{L}{2}|\d)\s*&\s*(?=\p{L}{2}|\d)/gu, " and "],
  [/\s+&\s+/gu, " and "],
  [/\s*>=\s*(?=\d)/gu, " at least "],
  [/\s*<=\s*(?=\d)/gu, " at most "],
  [/\s*>\s*(?=\d)/gu, " for more than "],
  [/(?<=ed)\s*<\s*(?=\d)/gu, " in less than "],
  [/\s*<\s*(?=\d)/gu, " for less than "],
  [/\b([A-E]{1,3}\*?)\+/gu, "$1 or better"],
  [/^of (.+), (?:%|percentage)(?: of)? (.+)$/giu, "percentage of $1 $2"],
  [/\b(\d+)\s*\+\s*(?:yrs?|years?)\b(?! olds?)/giu, "$1 and over"],
  [/\b(maths|english) (\d)\s*\+/giu, "$1 at grade $2 or above"],
  [/\(over\)\s*\/\s*\(?under\)?/giu, "over or under"],
  [/\b(grades?|levels?) (\d+)\s*\+/giu, "$1 $2 or above"],
  [/\b(\d|\d+(?=\s*\+\s(?:minutes|hours|days|weeks|months|times)\b))\s*\+(?=\s\p{L})/gu, "$1 or more"],
  [/\b(\d+)\s*\+(?=\s|$|\)|,)/gu, "$1 and over"],
  [/\b(\d{1,3})\s*[-–—]\s*(\d{1,3}(?:½)?)(?=\s|\)|,|$|yr|wk|\p{L})/gu, "$1 to $2"],
  [/(?<=\d|½)\s?yrs?[ -]olds?\b/giu, " year olds"],
  [/(?<=\d|½)\s?y\/?o'?s?\b/giu, " year olds"],
  [/(?<=\d|½|\b)\s?\byrs?\b/giu, " years"],
  [/(?<=\d|½)yrs?\b/giu, " years"],
  [/\bhrs\b/giu, "hours"],
  [/\bhr\b/gu, "hour"],
  [/(?<=\d)\s?hrs?\b/giu, " hours"],
  [/\bwks?\b|(?<=\d)wks?\b/giu, " weeks"],
  [/\bmins?\b(?!imum)|(?<=\d)mins?\b/giu, " minutes"],
  [/\bsecs?\b/giu, "seconds"],
  [/\bmths?\b|(?<=\d)mths?\b/giu, " months"],
  [/\bw\/?days\b/giu, "working days"],
  [/\bpopn?\b\.?/giu, "population"],
  [/\bapps\b\.?/giu, "applications"],
  [/\bexc(?:l|luding)?\b\.?/giu, "excluding"],
  [/\binc(?:l)?\b\.?(?= )/giu, "including"],
  [/\bw\/e\b/giu, "week ending"],
  [/\bw\/i\b/giu, "within"],
  [/\bavail\b\.?/giu, "availability"],
  [/\bmgmt\b/giu, "management"],
  [/\bdept\b\.?/giu, "department"],
  [/\bgovt\b\.?/giu, "government"],
  [/\bOP (?=\d)/gu, "people aged "],
  [/\bOP\b/gu, "older people"],
  [/\bASB\b/gu, "anti-social behaviour"],
  [/\bDV\b/gu, "domestic violence"],
  [/\bFOIs?\b/gu, "freedom of information"],
  [/\bTA\b/gu, "temporary accommodation"],
  [/\bHWRC['’]?s\b/gu, "household waste recycling centres"],
  [/\b([\p{L} -]{6,}) \(\1\)/giu, "$1"],
];

/** Words that titles write apart or as one, as English writes them. */
const JOINED: readonly (readonly [RegExp, string])[] = [
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
  [/\bwith time (?=taken|it)/giu, "with the time "],
  [/\b(complete|with) (?=most recent )/giu, "$1 the "],
  [/\b(in|of) (?=(?:council tax|business rates|tax) base\b)/giu, "$1 the "],
  [/\bwithin (?=(?:statutory|agreed|required|prescribed) (?:timescale|timeframe|time|deadline|period|limit)\b)/giu, "within the "],
  [/\b(process|processing) (?=change of )/giu, "$1 a "],
  [/\b(to|by|from|with) (?=(?:ICO|LGSCO|ombudsman|regulator)\b)/giu, "$1 the "],
  [/\b(meet|meeting|met) (?=\p{Lu}[^,]* Standard\b)/gu, "$1 the "],
  [/\bsmoking status (?=at )/giu, "rate of smoking "],
  [/\blow birth weight of (?=(?:\w+ )?(?:babies|births)\b)/giu, "rate of low birth weight among "],
  [/\bof (?:the )?of\b/giu, "of"],
  [/\bthe the\b/giu, "the"],
];

/** A title with its signs and short forms spelt out. Its capitals are those of the title still: they tell short forms. */
export function spell(title: string): string {
  return replaced(title, SPELT_OUT);
}

/** A title in small letters with its words joined as English joins them and its missing articles filled in. */
export function filledIn(title: string): string {
  return replaced(title, [...JOINED, ...FILLED_IN]);
}

function replaced(title: string, all: readonly (readonly [RegExp, string])[]): string {
  return all
    .reduce((text, [sign, words]) => text.replace(sign, words), title)
    .replace(/\s+/g, " ")
    .replace(/\s+([,;:)])/g, "$1")
    .trim();
}
