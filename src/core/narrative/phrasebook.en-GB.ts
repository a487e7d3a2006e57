/**
 * The words of every sentence, in ICU MessageFormat. Each key has one or more wordings, which take turns. A council
 * puts its own wording over a key in the Phrases table; the names in braces are what a wording may use.
 *
 * A subject is a singular noun phrase ("the share of …"). No phrase names a cause, calls a move significant or says
 * "ever". Judgement words stand only in the phrases for better and worse.
 */
export const PHRASES = {
  /* When a figure holds, by basis. */
  "when.rolling-12-months": [
    "over the 12 months to {month}",
    "in the year to the end of {month}",
    "across the 12 months ending in {month}",
  ],
  "when.year-to-date": [
    "between {start} and {month}",
    "from {start} to {month}",
    "in the year to date from {start} to {month}",
  ],
  "when.calendar-year-to-date": ["between {start} and {month}", "from {start} to {month}"],
  "when.in-quarter": ["in {period}", "between {quarterMonths}"],
  "when.in-month": ["in {month}", "during {month}"],
  "when.snapshot": ["at the end of {month}", "at the close of {period}", "as at {lastDay}", "on {lastDay}"],
  "when.school-term": ["in {period}", "for {period}"],
  "when.academic-year": ["in the academic year {period}", "for the academic year {period}"],
  "when.financial-year": ["in {period}", "for the year {period}"],
  "when.calendar-year": ["in {period}", "for the year {period}"],
  "when.pooled-years": ["across the years {period}", "for the years {period} taken together"],
  "when.unknown": ["in {period}", "for {period}"],

  /* The earlier figure that it is compared with. */
  "before.rolling-12-months": ["for the 12 months to {month}", "{ago}", "in the year to {month}"],
  "before.year-to-date": ["by the end of {month}", "for {start} to {month}", "at the end of {period}"],
  "before.snapshot": ["at the end of {period}", "{ago}", "on {lastDay}", "at the end of {month}"],
  "before.in-quarter": ["in {period}", "{ago}"],
  "before.year-ago": ["a year earlier ({when})"],
  "before.baseline": ["at the baseline ({when})"],
  "before.other": ["in {period}"],

  /* The level. `counts`, `label` and `countsApart`, which is a sentence, begin with a space where there are any. */
  "level.subject-first": [
    "{subject} was {value}{counts} {when}.",
    "{subject} stood at {value}{counts} {when}.",
    "{subject} was {value}{counts} {when}.", // the plainest, and so twice
  ],
  "level.when-first": [
    "{when}, {subject} was {value}{counts}.",
    "{when}, {subject} came to {value}{counts}.",
    "{when}, {subject} stood at {value}{counts}.",
  ],
  "level.few-subject-first": ["For {subject}, the count was {numerator} of {denominator}{label} ({value}) {when}."],
  "level.few-when-first": ["{when}, the count for {subject} was {numerator} of {denominator}{label} ({value})."],
  "counts.both": ["({approximate, select, yes {approximately } other {}}{numerator} of {denominator}{label})"],
  "counts.apart": [" It represents {approximate, select, yes {approximately } other {}}{numerator}{whole}{label}."],
  "counts.whole": [" of {denominator}"],
  "counts.few": ["{numerator} of {denominator} ({value})"],
  "counts.numerator": ["({approximate, select, yes {approximately } other {}}{numerator}{label})"],

  /* The change. `way` is up or down; `size` has its unit. */
  "change.better": [
    "That is an improvement of {size}{perCent} on the {previous}{counts} {before}.",
    "It has improved by {size}{perCent} from {previous}{counts} {before}.",
    "Set beside the {previous}{counts} {before}, it is {size}{perCent} {way, select, up {higher} other {lower}}, which is better.",
  ],
  "change.worse": [
    "That is {size}{perCent} {way, select, up {higher} other {lower}}, and so worse, than the {previous}{counts} {before}.",
    "It has worsened from {previous}{counts} {before}, {way, select, up {a rise} other {a fall}} of {size}{perCent}.",
    "The figure {before} was {previous}{counts}; {way, select, up {a rise} other {a fall}} of {size}{perCent} is a step in the wrong direction.",
  ],
  "change.none": [
    "That is {size}{perCent} {way, select, up {higher} other {lower}} than the {previous}{counts} {before}.",
    "It {way, select, up {rose} other {fell}} by {size}{perCent} from {previous}{counts} {before}.",
  ],
  "change.count-better": [
    "That is {size}{perCent} {way, select, up {more} other {fewer}} than the {previous} {before}, which is better.",
  ],
  "change.count-worse": [
    "That is {size}{perCent} {way, select, up {more} other {fewer}} than the {previous} {before}, which is worse.",
  ],
  "change.count-none": [
    "That is {size}{perCent} {way, select, up {more} other {fewer}} than the {previous} {before}.",
    "This compares with {previous} {before}, {way, select, up {an increase} other {a decrease}} of {size}{perCent}.",
  ],
  "change.nearer": [
    "That is {size}{perCent} {way, select, up {higher} other {lower}} than the {previous}{counts} {before}, and nearer to the target.",
    "It has moved nearer to the target from {previous}{counts} {before}, {way, select, up {a rise} other {a fall}} of {size}{perCent}.",
  ],
  "change.farther": [
    "That is {size}{perCent} {way, select, up {higher} other {lower}} than the {previous}{counts} {before}, and further from the target.",
    "It has moved further from the target, from {previous}{counts} {before}, {way, select, up {a rise} other {a fall}} of {size}{perCent}.",
  ],
  /* What moved is said still, and that chance alone could bring it. */
  "change.unclear": [
    "It shows no clear change from {previous}{counts} {before}: chance alone could bring {way, select, up {a rise} other {a fall}} of {size}{perCent}.",
    "That is {size}{perCent} {way, select, up {higher} other {lower}} than the {previous}{counts} {before}, no clear change: chance alone could bring it.",
  ],
  "change.count-unclear": [
    "That is {size}{perCent} {way, select, up {more} other {fewer}} than the {previous} {before}, no clear change: chance alone could bring it.",
    "This compares with {previous} {before}: {way, select, up {an increase} other {a decrease}} of {size}{perCent}, which chance alone could bring, is no clear change.",
  ],
  "change.similar": [
    "It is similar to the {previous}{counts} {before}.",
    "Little has changed from the {previous}{counts} {before}.",
  ],
  "change.unchanged": ["It is unchanged from the figure {before}.", "The figure {before} was the same."],
  "change.stated-better": [
    "The service reports an improvement of {size} since {since}.",
    "Since {since} it has improved by {size}, as the service reports.",
  ],
  "change.stated-worse": [
    "The service reports that it has worsened by {size} since {since}.",
    "Since {since} it has worsened by {size}, as the service reports.",
  ],
  "change.stated-none": ["The service reports {way, select, up {a rise} other {a fall}} of {size} since {since}."],
  "change.stated-nearer": [
    "The service reports {way, select, up {a rise} other {a fall}} of {size} since {since}, nearer to the target.",
  ],
  "change.stated-farther": [
    "The service reports {way, select, up {a rise} other {a fall}} of {size} since {since}, further from the target.",
  ],
  "change.stated-similar": ["The service reports a figure similar to that of {since}."],

  /*
   * The change of a percentage of few, without a size: one case is many points. `previous` begins with its counts;
   * `first` is no for a further comparison.
   */
  "few.better": [
    "It is {way, select, up {up} other {down}} from {previous} {before}, which is better.{first, select, yes { The numbers are small.} other {}}",
    "Beside {previous} {before} it is {way, select, up {higher} other {lower}}, which is better.{first, select, yes { The numbers are small.} other {}}",
  ],
  "few.worse": [
    "It is {way, select, up {up} other {down}} from {previous} {before}, which is worse.{first, select, yes { The numbers are small.} other {}}",
    "Beside {previous} {before} it is {way, select, up {higher} other {lower}}, which is worse.{first, select, yes { The numbers are small.} other {}}",
  ],
  "few.nearer": [
    "It is {way, select, up {up} other {down}} from {previous} {before}, nearer to the target.{first, select, yes { The numbers are small.} other {}}",
    "Beside {previous} {before} it is {way, select, up {higher} other {lower}}, nearer to the target.{first, select, yes { The numbers are small.} other {}}",
  ],
  "few.farther": [
    "It is {way, select, up {up} other {down}} from {previous} {before}, further from the target.{first, select, yes { The numbers are small.} other {}}",
    "Beside {previous} {before} it is {way, select, up {higher} other {lower}}, further from the target.{first, select, yes { The numbers are small.} other {}}",
  ],
  "few.unclear": [
    "It is {way, select, up {up} other {down}} from {previous} {before}, which is no clear change.{first, select, yes { The numbers are small.} other {}}",
    "Beside {previous} {before} it is {way, select, up {higher} other {lower}}, which is no clear change.{first, select, yes { The numbers are small.} other {}}",
  ],
  "few.none": [
    "It is {way, select, up {up} other {down}} from {previous} {before}.{first, select, yes { The numbers are small.} other {}}",
    "Beside {previous} {before} it is {way, select, up {higher} other {lower}}.{first, select, yes { The numbers are small.} other {}}",
  ],

  /* Further comparisons, after the main one: what the figure is set beside comes first. */
  "further.better": [
    "Against {previous}{counts} {before} it is {size} {way, select, up {higher} other {lower}}, which is better.",
    "From {previous}{counts} {before} it has improved by {size}.",
  ],
  "further.worse": [
    "Against {previous}{counts} {before} it is {size} {way, select, up {higher} other {lower}}, which is worse.",
    "From {previous}{counts} {before} it has worsened by {size}.",
  ],
  "further.none": [
    "Against {previous}{counts} {before} it is {size} {way, select, up {higher} other {lower}}{perCent}.",
    "From {previous}{counts} {before} it {way, select, up {rose} other {fell}} by {size}{perCent}.",
  ],
  "further.nearer": [
    "Against {previous}{counts} {before} it is {size} {way, select, up {higher} other {lower}}{perCent}, and nearer to the target.",
  ],
  "further.farther": [
    "Against {previous}{counts} {before} it is {size} {way, select, up {higher} other {lower}}{perCent}, and further from the target.",
  ],
  "further.unclear": [
    "Against {previous}{counts} {before} it is {size} {way, select, up {higher} other {lower}}{perCent}, which is no clear change.",
  ],
  "further.similar": ["Against {previous}{counts} {before} it is similar."],
  "further.unchanged": ["It was the same {before}."],

  /* The figure beside the average of earlier years: a distance, and no move from one of them. */
  "years.academic-year": ["for the {count} academic years {span}"],
  "years.snapshot": ["at the end of the {count} years {span}"],
  "years.other": ["for the {count} years {span}"],
  "average.better": [
    "It is {size}{perCent} {way, select, up {higher} other {lower}} than the average of {average} {years}, which is better.",
    "Against the average of {average} {years}, it is {size}{perCent} {way, select, up {higher} other {lower}}, which is better.",
  ],
  "average.worse": [
    "It is {size}{perCent} {way, select, up {higher} other {lower}} than the average of {average} {years}, which is worse.",
    "Against the average of {average} {years}, it is {size}{perCent} {way, select, up {higher} other {lower}}, which is worse.",
  ],
  "average.none": [
    "It is {size}{perCent} {way, select, up {higher} other {lower}} than the average of {average} {years}.",
    "Against the average of {average} {years}, it is {size}{perCent} {way, select, up {higher} other {lower}}.",
  ],
  "average.nearer": [
    "It is {size}{perCent} {way, select, up {higher} other {lower}} than the average of {average} {years}, and nearer to the target.",
  ],
  "average.farther": [
    "It is {size}{perCent} {way, select, up {higher} other {lower}} than the average of {average} {years}, and further from the target.",
  ],
  "average.similar": ["It is similar to the average of {average} {years}."],
  "average.unchanged": ["It is the same as the average {years}."],
  "average.few-better": [
    "It is {way, select, up {higher} other {lower}} than the average of {average} {years}, which is better.{first, select, yes { The numbers are small.} other {}}",
  ],
  "average.few-worse": [
    "It is {way, select, up {higher} other {lower}} than the average of {average} {years}, which is worse.{first, select, yes { The numbers are small.} other {}}",
  ],
  "average.few-nearer": [
    "It is {way, select, up {higher} other {lower}} than the average of {average} {years}, and nearer to the target.{first, select, yes { The numbers are small.} other {}}",
  ],
  "average.few-farther": [
    "It is {way, select, up {higher} other {lower}} than the average of {average} {years}, and further from the target.{first, select, yes { The numbers are small.} other {}}",
  ],
  "average.few-none": [
    "It is {way, select, up {higher} other {lower}} than the average of {average} {years}.{first, select, yes { The numbers are small.} other {}}",
  ],

  /* The place among authorities. */
  "quartile.continues": [
    "Among English authorities it continues to be in the {position} quartile, on published {full}figures for {year}.",
    "Set beside {full}{year} benchmarks, it remains in the {position} quartile nationally.",
    "Its position nationally continues to be the {position} quartile ({full}{year} benchmarks).",
  ],
  "quartile.moved": [
    "On {full}{year} benchmarks it is now in the {position} quartile nationally, having been in the {earlier} {before}.",
    "Beside the published {full}figures for {year}, it has moved from the {earlier} quartile {before} and is now in the {position}.",
  ],
  /* The same place as in a period that is not just before, when nobody looked in between. */
  "quartile.same": [
    "On {full}{year} benchmarks it is in the {position} quartile nationally, as it was {before}.",
    "Beside the published {full}figures for {year}, it is in the {position} quartile, as it was {before}.",
  ],
  "quartile.first": [
    "Among English authorities it would stand in the {position} quartile of published {full}figures for {year}.",
  ],
  "quartile.stated": [
    "The service places it in the {position} quartile nationally.",
    "Its national placing, as the service states it, is the {position} quartile.",
    "The {position} quartile is its stated position among authorities.",
  ],

  "rank.unjudged": ["Among {of} authorities it would be the {joint}{rank}, on published figures for {year}."],

  /* England and statistical neighbours; `year` names an earlier year's figures, with a space before. */
  "comparators.both": [
    "It is {englandGap} the England average{year} ({england}) and {neighboursGap} that of statistical neighbours ({neighbours}).",
    "It stands {englandGap} England{year} ({england}) and {neighboursGap} its statistical neighbours ({neighbours}).",
  ],
  "comparators.england": ["It is {englandGap} the England average{year} of {england}."],
  "comparators.neighbours": ["It is {neighboursGap} the statistical neighbours' average{year} of {neighbours}."],
  "comparators.gap": ["{size} {way, select, up {above} other {below}}"],
  "comparators.side": ["{way, select, up {above} other {below}}"],
  "comparators.level": ["level with"],

  /* The target. `way` is the side of it that the figure lies on; `judged` is no where neither side is better. */
  "target.met": [
    "It meets the target of {target}, standing {gap} {way, select, up {above} other {below}} it{judged, select, yes {, which is better} other {}}.",
    "It is {gap} {way, select, up {above} other {below}} the target of {target}{judged, select, yes {, which is better} other { and so meets it}}.",
    "The target of {target} is met, with {gap} to spare.",
  ],
  "target.met-exactly": ["It meets the target of {target} exactly."],
  "target.within": ["It lies within the target range of {target}.", "The target range of {target} is met."],
  "target.amber": [
    "It misses the target of {target} by {gap}, within the tolerance.",
    "At {gap} {way, select, up {above} other {below}} the target of {target}, it is within the tolerance.",
  ],
  "target.missed": [
    "It misses the target of {target} by {gap}.",
    "The target of {target} is missed by {gap}.",
    "It is {gap} {way, select, up {above} other {below}} the target of {target}{judged, select, yes {, which is worse} other { and misses it}}.",
  ],
  /* Outside a range, or off the one value that it should be; `range` begins with a space where there is one. */
  "target.outside": [
    "It lies {gap} {way, select, up {above} other {below}} the target{range} of {target}, {tolerated, select, yes {within the tolerance} other {and so misses it}}.",
    "It misses the target{range} of {target}, standing {gap} {way, select, up {above} other {below}} it{tolerated, select, yes {, within the tolerance} other {}}.",
  ],
  /* The same of a percentage of few, without a gap. */
  "target.few-met": ["It meets the target of {target}.", "The target of {target} is met."],
  "target.few-amber": ["It misses the target of {target}, within the tolerance."],
  "target.few-missed": ["It misses the target of {target}.", "The target of {target} is missed."],
  "target.few-outside": [
    "It lies {way, select, up {above} other {below}} the target{range} of {target}, {tolerated, select, yes {within the tolerance} other {and so misses it}}.",
  ],
  "target.not-yet": ["The target for the whole year is {target}."],
  /* How far a running total has come in its year, and where a target for now is on the way there, how that compares. */
  "target.progress": ["It has reached {value} of the year's {limit, select, yes {limit} other {target}} of {year}."],
  "target.planned": [
    "It has reached {value} of the year's {limit, select, yes {limit} other {target}} of {year}; {planned} {money, select, yes {was} other {were}} planned by now.",
  ],
  "target.plan-kept": ["It is on plan."],
  "target.plan-apart": [
    "It is {gap} {limit, select, yes {{way, select, up {above} other {below}}} other {{way, select, up {ahead of} other {behind}}}} plan{tolerated, select, yes {, within the tolerance} other {}}.",
  ],
  "target.edge": ["It stands exactly at the limit and so does not meet the target of {target}."],
  "target.at-least": ["at least {value}"],
  "target.at-most": ["at most {value}"],
  "target.above": ["more than {value}"],
  "target.below": ["less than {value}"],
  "target.range": ["{value}"],

  /* Records, status, supporting figures, missing figures. */
  "record.stated": [
    "The service records this as the {record}.",
    "By the service's own record it is the {record}.",
    "This is the {record}, the service states.",
  ],
  "record.since": [
    "That is the {kind} since {since}.",
    "It has not been {kind, select, highest {so high} other {so low}} since {since}.",
  ],
  "record.in-data": [
    "It is the {kind} in the data held, which starts in {start}.",
    "In the data held, which starts in {start}, it is the {kind}.",
  ],
  "record.noted": ["The service notes: {record}."],
  "status.provisional": ["The figure is provisional."],
  "status.revised": ["The figure has been revised."],
  "status.estimated": ["The figure is an estimate."],
  "support.in-quarter": [
    "In the quarter alone, {subject} was {value}{counts}{compared}.",
    "Within {period} itself, {subject} was {value}{counts}{compared}.",
  ],
  "support.other": ["{subject} was {value}{counts} {when}{compared}."],
  "support.compared": [
    ", {way, select, up {up from} down {down from} similar {similar to} other {unchanged from}} {previous} {before}",
  ],
  "support.compared-apart": [
    " That is {way, select, up {up from} down {down from} similar {similar to} other {unchanged from}} {previous} {before}.",
  ],
  "support.compared-average": [
    ", {way, select, up {above} down {below} similar {similar to} other {the same as}} the average of {average} {years}",
  ],
  "support.compared-average-apart": [
    " That is {way, select, up {above} down {below} similar {similar to} other {the same as}} the average of {average} {years}.",
  ],
  "unavailable.reason": [
    "No figure can yet be given for {subject} ({period}). {reason}",
    "A figure for {subject} is not available for {period}. {reason}",
  ],
  "unavailable.plain": [
    "No figure is held for {subject} for {period}.",
    "A figure for {subject} is not available for {period}.",
  ],
  "unavailable.latest-held": [
    "The latest figure held is {previous}, {when}.",
    "The figure was {previous} {when}, the latest held.",
  ],
  "unavailable.suppressed": ["The figure for {subject} ({period}) is withheld because the numbers are small."],
  "unavailable.withheld": ["The figure for {subject} ({period}) is withheld."],
  "unavailable.low-reliability": ["The service marks {subject} ({period}) as unreliable, so no figure is given."],
  "unavailable.rounds-to-zero": ["For {period}, {subject} is so small that it rounds to zero."],
  "unavailable.not-applicable": ["For {period}, {subject} does not apply."],

  /* The report's frame. */
  "report.opening": ["This report covers performance at {organisation} in {period}{months}{committee}."],
  "report.opening-latest": [
    "This report covers performance at {organisation}{committee}. Figures are the latest published, to {month}.",
  ],
  "report.committee": [", for the {committee}"],
  "report.committee-apart": [" It is for the {committee}."],
  /* Targets: `outcome` is met, within or missed; `share`, with a space before, a percentage of many. */
  "report.targets": ["Of {count} indicators with a target, {list}."],
  "report.targets-part": [
    "{count} {outcome, select, met {met it} within {missed it within the agreed tolerance} other {missed it}}{share}",
  ],
  "report.target-one": [
    "The one indicator with a target {outcome, select, met {met it} within {missed it within the agreed tolerance} other {missed it}}.",
  ],
  "report.targets-since": ["Since {since}, {list}."],
  "report.now-met": ["{count} {plural, select, one {has come to meet its} other {have come to meet their}} target"],
  "report.no-longer-met": [
    "{count} no longer {after, select, yes {{plural, select, one {does} other {do}}} other {{plural, select, one {meets its target} other {meet their target}}}}",
  ],
  "report.targets-by-theme": ["Targets met by theme:"],
  "report.targets-of-theme": ["{theme}: {met} of {of}."],
  "report.unjudged": ["Of the others, {list}."],
  "report.unjudged-rest": ["The other {list}."],
  "report.unjudged-not-yet": ["{count} {plural, select, one {is} other {are}} judged at the year’s end"],
  "report.unjudged-none": ["{count} {plural, select, one {has} other {have}} no target"],
  "report.unjudged-awaited": ["{count} {plural, select, one {has} other {have}} no figure yet"],
  "report.awaited": ["There is no figure yet for {count} {plural, select, one {indicator} other {indicators}}."],
  "report.none-available": ["None of the {count} indicators has a figure yet."],
  "report.tally": ["{count} indicators have a national quartile position: {list}.{stated}"],
  "report.tally-same": [
    "{count} indicators have a national quartile position, {plural, select, two {both} other {all}} in the {position} quartile.{stated}",
  ],
  "report.tally-one": ["One indicator has a national quartile position, in the {position} quartile.{stated}"],
  "report.tally-part": ["{count} in the {position}"],
  "report.tally-stated": [
    " {count} of these positions {plural, select, one {is} other {are}} stated by the service and not computed.",
  ],
  "report.directions": [
    "Of {count} indicators that can be judged against an earlier period{averages, select, yes { or average} other {}}, {list}.",
  ],
  "report.direction": ["{count} {way, select, better {improved} worse {worsened} other {stayed similar}}"],
  "report.direction-unclear": ["{count} showed no clear change"],
  /* What moved most among percentages; `opens` is no where the best was said before the worst. */
  "report.most-improved": ["Among percentages, the largest improvement was {size}, to {value}, in {subject}."],
  "report.most-worsened": [
    "{opens, select, yes {Among percentages, the} other {The}} largest worsening was {size}, to {value}, in {subject}.",
  ],
  /* The same where several tie; `list` names each with its figure. */
  "report.most-improved-together": ["Among percentages, the largest improvement was {size}, in {list}."],
  "report.most-worsened-together": [
    "{opens, select, yes {Among percentages, the} other {The}} largest worsening was {size}, in {list}.",
  ],
  "report.unranked": ["This ranking leaves aside {list}."],
  "report.unranked-few": ["percentages of fewer than {few} cases"],
  "report.unranked-running": ["year-to-date figures compared within one year"],
  "report.unranked-average": ["percentages compared with an average of years"],
  "report.unranked-near": ["percentages that should stay near a target"],
  "report.unranked-chance": ["changes within the range expected from chance variation"],
  "report.unranked-span": ["percentages compared over another span of time"],
  "report.closing": [
    "All figures are drawn from the performance workbook for {period}; each can be traced there to the cell that it came from.",
  ],
  "report.closing-latest": [
    "All figures are the latest in the performance workbook, to {month}; each can be traced there to the cell that it came from.",
  ],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type PhraseKey = keyof typeof PHRASES;

/** Further wordings, for where every usual one would make too long a sentence: shorter, or in two sentences. */
export const SHORTER: Readonly<Partial<Record<PhraseKey, readonly string[]>>> = {
  "before.year-ago": ["a year earlier"],
  "before.baseline": ["at the {periodName} baseline"],
  "years.academic-year": ["for {span}"],
  "years.snapshot": ["at the end of {span}"],
  "years.other": ["for {span}"],
  "average.better": [
    "It is {size}{perCent} {way, select, up {higher} other {lower}} than the average {years}, which is better. That average was {average}.",
  ],
  "average.worse": [
    "It is {size}{perCent} {way, select, up {higher} other {lower}} than the average {years}, which is worse. That average was {average}.",
  ],
  "average.none": [
    "It is {size}{perCent} {way, select, up {higher} other {lower}} than the average {years}. That average was {average}.",
  ],
  "average.nearer": [
    "It is {size}{perCent} {way, select, up {higher} other {lower}} than the average {years}, and nearer to the target. That average was {average}.",
  ],
  "average.farther": [
    "It is {size}{perCent} {way, select, up {higher} other {lower}} than the average {years}, and further from the target. That average was {average}.",
  ],
  "level.subject-first": ["{subject} was {value} {when}.{countsApart}"],
  "level.when-first": ["{when}, {subject} was {value}.{countsApart}"],
  "support.in-quarter": [
    "In the quarter alone, {subject} was {value}{counts}.{comparedApart}",
    "In the quarter alone, {subject} was {value}.{countsApart}{comparedApart}",
  ],
  "support.other": [
    "{subject} was {value}{counts} {when}.{comparedApart}",
    "{subject} was {value} {when}.{countsApart}{comparedApart}",
  ],
  "report.opening": ["This report covers performance at {organisation} in {period}{months}.{committeeApart}"],
  "report.opening-latest": [
    "This report covers performance at {organisation}. Figures are the latest published, to {month}.{committeeApart}",
  ],
  "change.unclear": [
    "That is {size} {way, select, up {higher} other {lower}} than the {previous} {before}, no clear change.",
    "It shows no clear change from {previous} {before}.",
  ],
  "report.most-improved": [
    "Among percentages, {subject} improved most, by {size} to {value}.",
    "Among percentages, the largest improvement was {size}, to {value}. It was in {subject}.",
  ],
  "report.most-improved-together": ["Among percentages, the largest improvement was {size}. It was shared by {list}."],
  "report.most-worsened-together": [
    "{opens, select, yes {Among percentages, the} other {The}} largest worsening was {size}. It was shared by {list}.",
  ],
  "report.most-worsened": [
    "{opens, select, yes {Among percentages, the} other {The}} largest worsening was {size}, to {value}. It was in {subject}.",
  ],
};
