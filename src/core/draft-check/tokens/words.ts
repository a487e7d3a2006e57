import type { Span } from "../text/span";

/** What a word or a few of them claim. */
export type Said =
  | { readonly kind: "direction"; readonly way: "up" | "down" | "flat" }
  | { readonly kind: "judgement"; readonly is: "better" | "worse" }
  /** Of a comparator or target that is named next to it. */
  | { readonly kind: "relation"; readonly way: "above" | "below" | "same" | "better" | "worse" }
  | { readonly kind: "quartile"; readonly position: 1 | 2 | 3 | 4 }
  | { readonly kind: "rag"; readonly is: "green" | "amber" | "red" }
  | { readonly kind: "target"; readonly is: "met" | "missed" }
  | { readonly kind: "not-available" }
  | { readonly kind: "ratio"; readonly from: number; readonly to: number }
  | { readonly kind: "record"; readonly is: "highest" | "lowest" };

/** A word of a draft that claims something of a figure. */
export interface Word extends Span {
  readonly said: Said;
  readonly isDenied: boolean;
}

const up = { kind: "direction", way: "up" } as const;
const down = { kind: "direction", way: "down" } as const;
const flat = { kind: "direction", way: "flat" } as const;
const better = { kind: "judgement", is: "better" } as const;
const worse = { kind: "judgement", is: "worse" } as const;

const OF_ANOTHER =
  "(?:the |our |its |that of |those of |both |all )?(?:england|national|neighbours?|statistical|similar|comparable|peers?|target|limit|ceiling|goal|plan|ambition|average|standard)";
const QUARTER = "(?:quartiles?|quarters? of (?:all )?(?:councils|authorities))";
const QUARTILES: readonly (readonly [string, 1 | 2 | 3 | 4])[] = [
  ["top|first|1st|best|upper|highest", 1],
  ["second|2nd", 2],
  ["third|3rd", 3],
  ["bottom|fourth|4th|lowest|worst|lower", 4],
];

/** In the order in which they are tried; a stretch is read once. */
const WORDS: readonly (readonly [RegExp, Said])[] = [
  ...QUARTILES.flatMap(([names, position]): (readonly [RegExp, Said])[] => [
    [new RegExp(`\\b(?:${names})(?=[- ]${QUARTER}\\b)`, "gi"), { kind: "quartile", position }],
    [
      new RegExp(
        `\\bquartile:? ?(?:(?:is|was|remains) )?(?:still |now )?(?:the )?(?:${names}|${position}\\b)(?! of (?:the )?\\d)`,
        "gi",
      ),
      { kind: "quartile", position },
    ],
    [new RegExp(`\\bq(?:uartile)? ?${position} of 4\\b`, "gi"), { kind: "quartile", position }],
    [
      new RegExp(
        `\\b(?:${names})(?= to the (?:top|first|second|third|bottom|fourth|1st|2nd|3rd|4th)[- ]?quartile)`,
        "gi",
      ),
      { kind: "quartile", position },
    ],
    [new RegExp(`(?<=\\bquartiles? to (?:the )?)(?:${names})\\b`, "gi"), { kind: "quartile", position }],
  ]),
  [/\b(?:top|best) (?=25%|25 per cent)/gi, { kind: "quartile", position: 1 }],
  [
    /\bnot available\b|\bno figures? (?:is|are|can be|was|were|has been)? ?(?:held|given|available|reported|yet)?|\bunavailable\b|\bawaited\b|\bnot (?:yet )?(?:reported|published|held)\b/gi,
    { kind: "not-available" },
  ],
  [
    /\bmore than (?:doubled)\b|\bdoubled\b|\btwice (?:as|the|what)\b|\b(?:a )?doubling\b/gi,
    { kind: "ratio", from: 1.85, to: 2.6 },
  ],
  [
    /\bhalved\b|\bhalf (?:the|of the) (?:two|number|figure|level|rate)? ?(?:they|it|that|what)\b|\bhalving\b/gi,
    { kind: "ratio", from: 0.44, to: 0.56 },
  ],
  [/\b(?:trebled|tripled)\b/gi, { kind: "ratio", from: 2.8, to: 3.3 }],
  [
    /\b(?:the |its |their )?(?:highest|best|most)(?: it has been| level| figure| rate| share| number)?(?: since\b| for\b| on record| ever| of the \d+| in (?:\w+ )?(?:years|quarters|months)| we hold| recorded)/gi,
    { kind: "record", is: "highest" },
  ],
  [
    /\b(?:the |its |their )?(?:lowest|worst|fewest)(?: it has been| level| figure| rate| share| number)?(?: since\b| for\b| on record| ever| of the \d+| in (?:\w+ )?(?:years|quarters|months)| we hold| recorded)/gi,
    { kind: "record", is: "lowest" },
  ],
  [
    new RegExp(
      `\\b(?:better|stronger) (?=than ${OF_ANOTHER})|\\b(?:outperform\\w*|beat(?:s|ing|en)?|ahead of|does better|do better|in front of|beaten)\\b`,
      "gi",
    ),
    { kind: "relation", way: "better" },
  ],
  [
    new RegExp(
      `\\b(?:worse|weaker|poorer) (?=than ${OF_ANOTHER})|\\b(?:behind|trail(?:s|ing|ed)?|lag(?:s|ging|ged)?|does worse|do worse)\\b`,
      "gi",
    ),
    { kind: "relation", way: "worse" },
  ],
  [
    new RegExp(
      `\\b(?:higher|more|greater|larger) (?=than ${OF_ANOTHER})|\\b(?:above|exceed(?:s|ed|ing)?|(?:just )?(?:over|past|beyond)(?= (?:the |our |a |its |their )?(?:year's )?(?:\\d|£|target|limit|ceiling|england|national|it\\b)|[.,;)]|$)|ahead)\\b`,
      "gi",
    ),
    { kind: "relation", way: "above" },
  ],
  [
    new RegExp(
      `\\b(?:lower|less|fewer|smaller) (?=than ${OF_ANOTHER})|\\b(?:below|short of|shy of|beneath|short by|adrift of|(?:just )?under(?= (?:the |our |a |its |their )?(?:\\d|target|limit|ceiling|england|national|it\\b)))\\b|\\bshort(?=[.,;)])`,
      "gi",
    ),
    { kind: "relation", way: "below" },
  ],
  [
    /\b(?:the same as(?= (?:before|in|at|last|a (?:year|quarter|month)|the (?:year|quarter|month|one|previous|summer|autumn|spring)))|(?:little|not|hardly) changed|changed little)\b/gi,
    flat,
  ],
  [
    /\b(?:the same as|exactly on (?:it|target)|level with|equal to|identical to|in line with|matche[sd]|matching|on a par with)\b/gi,
    { kind: "relation", way: "same" },
  ],
  [
    /\b(?:did|does|do|has|have|was|were|is|are|will)(?:n't| not| still not) (?:meet|met|reach|reached|hit|achieve|achieved|make)\b|\b(?:missed|missing|failed to (?:meet|reach|hit)|miss(?:es)?|outside|off target|fell short|falls short|fallen short|not met|unmet|not achieved)\b/gi,
    { kind: "target", is: "missed" },
  ],
  [
    /\b(?:met|meets|meeting|hit|hits|achieved|achieves|inside|on target|within (?=(?:the )?(?:target|limit|ceiling|tolerance|allowed))|well inside|comfortably inside|reached|did it|attained)\b/gi,
    { kind: "target", is: "met" },
  ],
  [/\b(?:green)\b(?! (?:flag|waste|space|belt|bin|infrastructure|fleet))/gi, { kind: "rag", is: "green" }],
  [/\bamber\b/gi, { kind: "rag", is: "amber" }],
  [/\bred\b(?! (?:route|line|tape))/gi, { kind: "rag", is: "red" }],
  [
    /\b(?:unchanged|no (?:real |clear |significant )?change|flat|steady|stable|held (?:at|steady|firm)|stayed (?:at|the same|level)|remained (?:at|the same|stable|steady|unchanged|level)|level(?= at)|the same(?= as (?:before|last|in|at|a|the))|exactly where it was|no different|similar(?! to))\b/gi,
    flat,
  ],
  [
    /\b(?:getting (?:better|quicker|faster)|improv(?:e|es|ed|ing|ement|ements)(?: markedly| slightly| significantly| a little)?|(?:a little |much |slightly )?better|in the right direction|gains?|stronger|progress(?! 8)|strengthen\w*|quicker|faster|cheaper|right side)\b/gi,
    better,
  ],
  [
    /\b(?:getting (?:worse|slower)|worsen(?:s|ed|ing)?|deteriorat\w+|(?:a little |much |slightly )?worse|in the wrong direction|setback|weaken\w*|declin(?:e|ed|es|ing)|slipped back|slower|dearer|wrong way|gone backwards)\b/gi,
    worse,
  ],
  [
    /\b(?:gone up|went up|go up|going up|came up|up(?! to\b)(?![- ]?(?:date|grade|on the \w+ list))|r(?:ose|isen|ising|ise|ises)|increas(?:e|es|ed|ing)|climb(?:ed|s|ing)?|grew|grown|growing|growth|gain(?:ed)?|jump(?:ed|s)?|edged up|higher|more(?= than (?:last|before|in|at|the (?:quarter|year|month|summer|autumn|spring|same|\d)|a (?:year|quarter|month)|\d))|(?<=\d[^.;,]{0,16} )more|(?<=\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|eleven|twelve|thirteen) (?:\w+ )?)more|longer|added|lengthen(?:ed|ing)?|soar\w*|surg\w+|swell\w*|picked up(?! in)|pushed up)\b/gi,
    up,
  ],
  [
    /\b(?:gone down|went down|go down|going down|came down|come down|down(?! to\b)(?! (?:the|syndrome))|f(?:ell|allen|alling|all|alls)|decreas(?:e|es|ed|ing)|reduc(?:e|ed|tion|tions|ing)|dropped|drop(?:s|ping)?|slid|slipped|dip(?:ped)?|shrank|shrunk|lower(?:ed)?|fewer|less|shorter|lost|eased|shed|sunk|sank|shrink\w*|shorten(?:ed|ing)?|cut (?=from|by|to)|came off|tumbl\w+|plung\w+|contract(?:ed|ion))\b/gi,
    down,
  ],
];

const DENIED = /(?:\b(?:not|never|neither|nor|cannot|no longer|without|hardly|nothing)|n't)(?: \w+){0,2} $/i;
/** Words that only look like claims. */
const NONE =
  /\b(?:no|not|nothing) (?:more|less|fewer) than\b|\b(?:more|less|fewer|higher|lower) than (?:a (?!year|quarter|month)|one (?!year|quarter)|two (?!years)|three (?!months)|half|\d|£)|\bor (?:more|less|fewer|better|above|below|over|under)\b|\b(?:follow(?:ed|s)?|set|made|signed|bring|break|broke|pick|picks|end(?:ed|s)?|take[ns]?|turn(?:ed|s)?|back|come|keep|clos\w+|scaled|caught|start\w*|lin\w+) up\b|\b(?:broke|break|turn\w*|clos\w+|shut|cut|track\w*|hand\w*|note[ds]?|written|scaled|calm\w*) down\b|\bup to\b|\bmore (?:and more|young|people|than ever|needs|work|of)\b|\bhit by\b|\bmet (?:with|on|at|in|monthly|twice|and)\b|\bbetter (?:half|life|outcomes?|homes?|care|start|at home|together)\b|\bgood or better\b|\b(?:in|over) the (?:summer|winter|spring|autumn|fall)\b|\bfall(?:s|ing)?,? (?:65|over|prevention|aged|in (?:people|those|older))|\b(?:after|from|due to|hospital|emergency|injur\w+|admissions? (?:for|due to|from)) falls?\b|\bfirst(?:ly)?\b|\bclean(?:er)? and green(?:er)?\b|\bgreen and\b|\bbest practice\b|\bsimilar (?:councils|authorities|areas|boroughs|places|counties|districts)\b|\b(?:risk|reduction|reduc\w+) (?:was |were )?(?:reduced|removed)\b|\brisk reduced\b/gi;

/** The words of a text that claim a direction, a judgement, a place, a colour or a target; none inside what is masked. */
export function readWords(text: string, masked: readonly Span[]): readonly Word[] {
  const taken = new Uint8Array(text.length);
  const take = ({ start, end }: Span): void => {
    taken.fill(1, start, end);
  };
  masked.forEach(take);
  for (const match of text.matchAll(NONE)) take({ start: match.index, end: match.index + match[0].length });
  const found: Word[] = [];
  for (const [pattern, said] of WORDS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (span.end === span.start || taken.subarray(span.start, span.end).includes(1)) continue;
      take(span);
      const isDenied = DENIED.test(text.slice(Math.max(0, span.start - 30), span.start));
      found.push({ ...span, said, isDenied });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
