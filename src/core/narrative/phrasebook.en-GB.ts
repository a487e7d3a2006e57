/**
 * The words of every sentence, in ICU MessageFormat. Each key has one or more wordings, which take turns. A council
 * puts its own wording over a key in the Phrases table; the names in braces are what a wording may use.
 *
 * A subject is a noun phrase ("the share of …"), and `was` its verb. No phrase names a cause, calls a move significant or says
 * "ever". Judgement words stand only in the phrases for better and worse.
 */
export const PHRASES = {
  /* When a figure holds, by basis. */
  "when.rolling-12-months": ["in the 12 months to {month}"],
  "when.year-to-date": ["from {start} to {month}"],
  "when.calendar-year-to-date": ["from {start} to {month}"],
  "when.academic-year-to-date": ["from {start} to {month}"],
  "when.in-quarter": ["in {period}"],
  "when.in-month": ["in {month}"],
  "when.snapshot": ["at the end of {month}"],
  "when.school-term": ["in {period}"],
  "when.academic-year": ["in the academic year {period}"],
  "when.financial-year": ["in {period}"],
  "when.calendar-year": ["in {period}"],
  "when.pooled-years": ["across the years {period}", "for the years {period} taken together"],
  "when.unknown": ["in {period}"],

  /* The earlier figure that it is compared with. */
  "before.rolling-12-months": ["in the 12 months to {month}"],
  "before.year-to-date": ["for {start} to {month}"],
  "before.snapshot": ["at the end of {month}"],
  "before.in-quarter": ["in {period}"],
  "before.year-ago": ["a year earlier"],
  "before.baseline": ["at the baseline ({when})"],
  "before.other": ["in {period}"],

  /* The level. `counts` and `label` begin with a space where there are any; `was` is the subject's verb. */
  "level.subject-first": ["{subject} {was} {value}{counts} {when}."],
  "level.when-first": ["{when}, {subject} {was} {value}{counts}."],
  "level.when-said": ["{subject} {was} {value}{counts}."],
  /* The same without a subject: what the figure is of, and what is said of it. A numeral opens no sentence. */
  "level.share-when-first": ["{when}, {value} of {whole}{counts} {predicate}."],
  "level.share-when-said": ["Of {whole}, {value}{counts} {predicate}."],
  "level.part-subject-first": ["{part} {was} {value} of {whole}{counts} {when}."],
  "level.part-when-first": ["{when}, {part} {was} {value} of {whole}{counts}."],
  "level.part-when-said": ["{part} {was} {value} of {whole}{counts}."],
  "level.sum-subject-first": ["{whole} of {value} {predicate} {when}."],
  "level.sum-when-first": ["{when}, {whole} of {value} {predicate}."],
  "level.sum-when-said": ["{whole} of {value} {predicate}."],
  /* A name that no sentence can say. */
  "level.label-subject-first": ["{name}: {value}{counts} {when}."],
  "level.label-when-first": ["{name}: {value}{counts} {when}."],
  "level.label-when-said": ["{name}: {value}{counts}."],
  "level.all-when-first": ["{when}, all {whole} {predicate} ({value})."],
  "level.all-when-said": ["All {whole} {predicate} ({value})."],
  "level.none-when-first": ["{when}, {whole} {predicate} ({value})."],
  "level.none-when-said": ["{whole} {predicate} ({value})."],
  /* A count; `value` is "no" or "one" where it is none or one. */
  "level.done-when-first": ["{when}, {value} {things} {predicate}."],
  "level.done-when-said": ["{value} {things} {predicate}."],
  "level.there-subject-first": ["There {was} {value} {things} {when}."],
  "level.there-when-first": ["{when}, there {was} {value} {things}."],
  "level.there-when-said": ["There {was} {value} {things}."],
  /* A percentage of few: its counts first. */
  "level.few-subject-first": ["{subject} {was} {numerator} of {denominator}{label} ({value}) {when}."],
  "level.few-when-first": ["{when}, {subject} {was} {numerator} of {denominator}{label} ({value})."],
  "level.few-when-said": ["{subject} {was} {numerator} of {denominator}{label} ({value})."],
  "level.few-share-when-first": ["{when}, {numerator} of {denominator} {whole} {predicate} ({value})."],
  "level.few-share-when-said": ["Of {denominator} {whole}, {numerator} {predicate} ({value})."],
  "counts.both": ["({approximate, select, yes {approximately } other {}}{numerator} of {denominator}{label})"],
  "counts.few": ["{numerator} of {denominator} ({value})"],
  "counts.numerator": ["({approximate, select, yes {approximately } other {}}{numerator}{label})"],

  /*
   * The change. `way` is up or down; `size` has its unit. `it` is It or They, or That where the paragraph's first
   * sentence has no subject; `counted` is yes of things that are counted, and money of money. A share, a rate or a score is better or worse; a
   * count, an amount or a time is said by none, for it rises or falls.
   */
  "change.better": [
    "{it, select, That {That was an improvement on the} other {{it} improved from}} {previous}{counts} {before}, {way, select, up {a rise} other {a fall}} of {size}{perCent}.",
  ],
  "change.worse": [
    "{it, select, That {That was worse than the} other {{it} worsened from}} {previous}{counts} {before}, {way, select, up {a rise} other {a fall}} of {size}{perCent}.",
  ],
  "change.none": [
    "{it, select, That {That was {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the} other {{it} {way, select, up {rose} other {fell}} by {size}{perCent} from}} {previous}{counts} {before}.",
  ],
  "change.nearer": [
    "{it} {was} nearer to the target than {previous}{counts} {before}, {way, select, up {a rise} other {a fall}} of {size}{perCent}.",
  ],
  "change.farther": [
    "{it} {was} further from the target than {previous}{counts} {before}, {way, select, up {a rise} other {a fall}} of {size}{perCent}.",
  ],
  /* What moved is said still, and the verdict on it. */
  "change.unclear": [
    "{it, select, That {That was {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the} other {{it} {way, select, up {rose} other {fell}} by {size}{perCent} from}} {previous}{counts} {before}, which is not a clear change.",
  ],
  /* A count that is or was none, whose size is the other figure; `plural` is one of one. */
  "change.bare": [
    "{it, select, That {There {plural, select, one {was} other {were}} {previous} {before}} other {{it} {way, select, up {rose} other {fell}} from {previous} {before}}}.",
  ],
  "change.similar": ["{it} {was} similar to the {previous}{counts} {before}."],
  "change.unchanged": ["{figure} {was} the same as {before}."],
  "change.stated-better": ["The service reports an improvement of {size} since {since}."],
  "change.stated-worse": ["The service reports that it has worsened by {size} since {since}."],
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
  "few.still": ["That compares with {previous} {before}."],
  "few.better": [
    "{it} {was} better than {previous} {before}{first, select, yes {, but the numbers are small} other {}}.",
  ],
  "few.worse": [
    "{it} {was} worse than {previous} {before}{first, select, yes {, but the numbers are small} other {}}.",
  ],
  "few.nearer": [
    "{it} {was} nearer to the target than {previous} {before}{first, select, yes {, but the numbers are small} other {}}.",
  ],
  "few.farther": [
    "{it} {was} further from the target than {previous} {before}{first, select, yes {, but the numbers are small} other {}}.",
  ],
  "few.unclear": [
    "{it} {was} {way, select, up {up} other {down}} from {previous} {before}, which is not a clear change.",
  ],
  "few.none": [
    "{it} {was} {way, select, up {up} other {down}} from {previous} {before}{first, select, yes {, but the numbers are small} other {}}.",
  ],

  /* One of several comparisons, which are said alike and where they are short joined in one sentence. */
  "further.better": [
    "{it, select, That {That was an improvement of {size} on the} other {{it} improved by {size} from}} {previous}{counts} {before}.",
  ],
  "further.worse": [
    "{it, select, That {That was {size} worse than the} other {{it} worsened by {size} from}} {previous}{counts} {before}.",
  ],
  "further.none": [
    "{it, select, That {That was {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the} other {{it} {way, select, up {rose} other {fell}} by {size}{perCent} from}} {previous}{counts} {before}.",
  ],
  "further.nearer": [
    "{it} {was} {size}{perCent} {way, select, up {higher} other {lower}} than the {previous}{counts} {before}, and nearer to the target.",
  ],
  "further.farther": [
    "{it} {was} {size}{perCent} {way, select, up {higher} other {lower}} than the {previous}{counts} {before}, and further from the target.",
  ],
  "further.unclear": [
    "{it, select, That {That was {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the} other {{it} {way, select, up {rose} other {fell}} by {size}{perCent} from}} {previous}{counts} {before}, which is not a clear change.",
  ],
  "further.neither": [
    "{it, select, That {That was {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the} other {{it} {way, select, up {rose} other {fell}} by {size}{perCent} from}} {previous}{counts} {before}, which is not a clear change either.",
  ],
  "further.similar": ["{it} {was} similar to the {previous}{counts} {before}."],
  "further.unchanged": ["{figure} {was} the same as {before}."],

  /* The figure beside the average of earlier years: a distance, and no move from one of them. */
  "years.academic-year": ["for the {count} academic years {span}"],
  "years.snapshot": ["at the end of the {count} years {span}"],
  "years.other": ["for the {count} years {span}"],
  "average.better": [
    "{it} {was} {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the average of {average} {years}, which is better.",
  ],
  "average.worse": [
    "{it} {was} {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the average of {average} {years}, which is worse.",
  ],
  "average.none": [
    "{it} {was} {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the average of {average} {years}.",
  ],
  "average.nearer": [
    "{it} {was} {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the average of {average} {years}, and nearer to the target.",
  ],
  "average.farther": [
    "{it} {was} {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the average of {average} {years}, and further from the target.",
  ],
  "average.similar": ["{it} {was} similar to the average of {average} {years}."],
  "average.unchanged": ["{it} {was} the same as the average {years}."],
  "average.few-better": [
    "{it} {was} {way, select, up {higher} other {lower}} than the average of {average} {years}, which is better{first, select, yes {; the numbers are small} other {}}.",
  ],
  "average.few-worse": [
    "{it} {was} {way, select, up {higher} other {lower}} than the average of {average} {years}, which is worse{first, select, yes {; the numbers are small} other {}}.",
  ],
  "average.few-nearer": [
    "{it} {was} {way, select, up {higher} other {lower}} than the average of {average} {years}, and nearer to the target{first, select, yes {; the numbers are small} other {}}.",
  ],
  "average.few-farther": [
    "{it} {was} {way, select, up {higher} other {lower}} than the average of {average} {years}, and further from the target{first, select, yes {; the numbers are small} other {}}.",
  ],
  "average.few-none": [
    "{it} {was} {way, select, up {higher} other {lower}} than the average of {average} {years}{first, select, yes {; the numbers are small} other {}}.",
  ],

  /* The place among authorities. */
  "quartile.continues": [
    "{figure} {is} still in the {position} quartile of English authorities, on published {full}figures for {year}.",
  ],
  "quartile.moved": [
    "{figure} {has} moved {way} from the {earlier} quartile {before} to the {position} quartile of English authorities, on published {full}figures for {year}.",
  ],
  /* The same place as in a period that is not just before, when nobody looked in between. */
  "quartile.same": [
    "{figure} {is} in the {position} quartile of English authorities on published {full}figures for {year}, as it was {before}.",
  ],
  "quartile.first": [
    "{figure} would be in the {position} quartile of English authorities, on published {full}figures for {year}.",
  ],
  "quartile.stated": ["The service reports that the council's figure is in the {position} quartile nationally."],

  "rank.unjudged": ["Among {of} authorities it would be the {joint}{rank}, on published figures for {year}."],

  /* England and statistical neighbours; `year` names an earlier year's figures, with a space before. */
  "comparators.both": [
    "{figure} {is} {englandGap} the England average{year} ({england}) and {neighboursGap} that of statistical neighbours ({neighbours}).",
  ],
  "comparators.england": ["{figure} {is} {englandGap} the England average{year} of {england}."],
  "comparators.neighbours": [
    "{figure} {is} {neighboursGap} the statistical neighbours' average{year} of {neighbours}.",
  ],
  "comparators.gap": ["{size} {way, select, up {above} other {below}}"],
  "comparators.side": ["{way, select, up {above} other {below}}"],
  "comparators.level": ["level with"],
  /* A difference that chance alone could bring, where it was tested. */
  "comparators.similar": ["similar to"],

  /* The target; `way` is the side of a range on which the figure lies. */
  "target.met": ["{figure} met the target of {target}."],
  "target.within": ["{figure} {was} within the target range of {target}."],
  "target.amber": ["{figure} missed the target of {target} by {gap}, within the agreed tolerance (amber)."],
  "target.missed": ["{figure} missed the target of {target} by {gap}."],
  "target.outside": [
    "{figure} missed the target range of {target}, {gap} {way, select, up {above} other {below}} it{tolerated, select, yes { and within the agreed tolerance (amber)} other {}}.",
  ],
  /* The same without a gap: of a percentage of few, and of a target of zero, where the gap is the figure. */
  "target.bare-amber": ["{figure} missed the target of {target}, within the agreed tolerance (amber)."],
  "target.bare-missed": ["{figure} missed the target of {target}."],
  "target.bare-outside": [
    "{figure} missed the target range of {target}, {way, select, up {above} other {below}} it{tolerated, select, yes { and within the agreed tolerance (amber)} other {}}.",
  ],
  /* Of a total that has reached the year's target before its year is over. */
  "target.met-early": ["The target of {target} for the year is already met."],
  "target.not-yet": ["The target for the year is {target}."],
  /* The target for the year of a running total; where there is one for now on the way there, how far it is from that. */
  "target.progress": ["The {limit, select, yes {limit} other {target}} for the year is {year}."],
  "target.plan-kept": [
    "{figure} {is} level with the {planned} planned by now; the {limit, select, yes {limit} other {target}} for the year is {year}.",
  ],
  "target.plan-apart": [
    "{figure} {is} {gap} {limit, select, yes {{way, select, up {above} other {below}}} other {{way, select, up {ahead of} other {behind}}}} the {planned} planned by now{tolerated, select, yes {, within the tolerance} other {}}; the {limit, select, yes {limit} other {target}} for the year is {year}.",
  ],
  "target.edge": ["{figure} narrowly missed the target of {target}."],
  "target.at-least": ["{value}"],
  "target.at-most": ["no more than {value}"],
  "target.above": ["more than {value}"],
  "target.below": ["less than {value}"],
  "target.range": ["{value}"],

  /* After a missed target: what its author is asked for, each blank in square brackets. */
  "prompt.missed": ["Reason: [why the target was missed] Action: [what is being done, by whom and by when]"],

  /* Records, status, supporting figures, missing figures. */
  "record.stated": ["The service reports that the council's figure is the {record}."],
  "record.since": ["That is the {kind} since {since}."],
  "record.in-data": ["{figure} {is} the {kind} in the data held, which starts in {start}."],
  /* The same with a place that it states. */
  "record.stated-placed": [
    "The service reports that the council's figure is in the {position} quartile nationally and the {record}.",
  ],
  "record.noted": ["The service notes: {record}."],
  "status.provisional": ["The figure is provisional."],
  "status.revised": ["The figure has been revised."],
  "status.estimated": ["The figure is an estimate."],
  "support.in-quarter": ["In the quarter alone, {subject} {was} {value}{counts}{compared}."],
  "support.other": ["{subject} {was} {value}{counts} {when}{compared}."],
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
  "unavailable.reason": ["There is no figure yet for {subject}{when}. {reason}"],
  "unavailable.plain": ["There is no figure yet for {subject}{when}."],
  "unavailable.latest-held": ["The latest is {previous}, {when}."],
  "unavailable.suppressed": [
    "{which, select, one {{subject}{when} is} other {The figure for {subject}{when} is}} withheld because the numbers are small.",
  ],
  "unavailable.withheld": [
    "{which, select, one {{subject}{when} is} other {The figure for {subject}{when} is}} withheld.",
  ],
  "unavailable.low-reliability": ["No figure is given for {subject}{when}, which the service marks as unreliable."],
  "unavailable.rounds-to-zero": ["{subject}{when} {is} so small as to round to zero."],
  "unavailable.not-applicable": ["There is no figure for {subject}{when}: the measure does not apply."],
  /* Several of a section without a figure for the same reason; in lines where they are many or have more to say. */
  "absent.awaited": ["There is no figure yet for {list}."],
  "absent.awaited-lines": ["There is no figure yet for:"],
  "absent.latest-held": ["the latest is {previous}, {when}"],
  "absent.suppressed": ["Because the numbers are small, figures are withheld for {list}."],
  "absent.suppressed-lines": ["Because the numbers are small, figures are withheld for:"],
  "absent.withheld": ["Figures are withheld for {list}."],
  "absent.withheld-lines": ["Figures are withheld for:"],
  "absent.low-reliability": ["The service marks as unreliable, so that no figure is given, {list}."],
  "absent.low-reliability-lines": ["The service marks these as unreliable, so that no figure is given:"],
  "absent.rounds-to-zero": ["{list} are so small as to round to zero."],
  "absent.rounds-to-zero-lines": ["These are so small as to round to zero:"],
  "absent.not-applicable": ["These measures do not apply for the period: {list}."],
  "absent.not-applicable-lines": ["These measures do not apply for the period:"],

  /* The report's frame. */
  "report.opening": ["This report covers performance at {organisation} in {period}{months}{committee}."],
  /* Of a long report, whose paragraphs then leave the time out. */
  "report.time-said": [" Unless another time is given, figures are for that {span}, or for its last day."],
  "report.opening-latest": [
    "This report covers performance at {organisation}{committee}. Figures are the latest published, to {month}.",
  ],
  "report.committee": [", for the {committee}"],
  "report.committee-apart": [" It is for the {committee}."],
  /* Targets: `all` is no where some are judged only at the year's end; `outcome` is met, within or missed; `share`, with a space before, a percentage of many. */
  "report.targets": [
    "Of {count} indicators {all, select, yes {with a target} other {that can be judged against a target now}}, {list}.",
  ],
  "report.targets-part": [
    "{count} {outcome, select, met {met it} within {missed it within the agreed tolerance} other {missed it}}{share}",
  ],
  "report.targets-alike": [
    "{count, select, two {Both} other {All {count}}} indicators {all, select, yes {with a target} other {that can be judged against a target now}} {outcome, select, met {met it} within {missed it within the agreed tolerance} other {missed it}}.",
  ],
  "report.target-one": [
    "The one indicator {all, select, yes {with a target} other {that can be judged against a target now}} {outcome, select, met {met it} within {missed it within the agreed tolerance} other {missed it}}.",
  ],
  "report.targets-since": ["Since {since}, {list}."],
  "report.now-met": ["{count} {plural, select, one {has come to meet its} other {have come to meet their}} target"],
  "report.no-longer-met": [
    "{count} no longer {after, select, yes {{plural, select, one {does} other {do}}} other {{plural, select, one {meets its target} other {meet their target}}}}",
  ],
  "report.targets-by-theme": ["By theme:"],
  "report.targets-of-theme": ["{theme}: {met} of {of} targets met."],
  /* What a list begins with where there is more to say than targets. */
  "report.points": ["In more detail:"],
  /* The targets missed, by name; `all` is the number of them, of which a long list names some. */
  "report.missed": [
    "{plural, select, one {The target missed was for} other {Targets missed, furthest from target first:}} {list}.",
  ],
  "report.missed-lines": ["Targets missed, furthest from target first:"],
  "report.missed-most-lines": [
    "Of the {all} targets missed, these {count} are furthest from target, the furthest first:",
  ],
  /* Whose they are, where not too many: what has come to meet its target, and what no longer does. */
  "report.now-met-named": ["Now met: {list}."],
  "report.now-met-named-lines": ["Targets now met that were missed in the period before:"],
  "report.no-longer-met-named": ["No longer met: {list}."],
  "report.no-longer-met-named-lines": ["Targets no longer met:"],
  "report.unjudged": ["Of the others, {list}."],
  "report.unjudged-rest": ["The other {list}."],
  "report.unjudged-all": ["Of {count} indicators, {list}."],
  "report.unjudged-not-yet": ["{count} {plural, select, one {is} other {are}} judged at the year's end"],
  "report.unjudged-none": ["{count} {plural, select, one {has} other {have}} no target"],
  "report.unjudged-awaited": ["{count} {plural, select, one {has} other {have}} no figure yet"],
  "report.unjudged-withheld": ["{count} {plural, select, one {is} other {are}} withheld"],
  "report.unjudged-low-reliability": ["{count} {plural, select, one {has} other {have}} no reliable figure"],
  "report.unjudged-rounds-to-zero": ["{count} {plural, select, one {rounds} other {round}} to zero"],
  "report.unjudged-not-applicable": ["{count} {plural, select, one {does} other {do}} not apply"],
  /* How many have no figure, and why, where targets are too few to lead. */
  "report.absent": ["Of all the indicators, {list}."],
  "report.awaited": ["There is no figure yet for {count} {plural, select, one {indicator} other {indicators}}."],
  "report.none-available": ["{count, select, two {Neither} other {None}} of the {count} indicators has a figure yet."],
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
  "report.unranked": ["This leaves out {list}."],
  "report.unranked-few": ["percentages of fewer than {few} cases"],
  "report.unranked-running": ["year-to-date figures compared with earlier in the year"],
  "report.unranked-average": ["comparisons with an average of years"],
  "report.unranked-near": ["percentages that should stay near a target"],
  "report.unranked-chance": ["changes that are not clear"],
  "report.unranked-span": ["comparisons over a longer or shorter time"],
  /* Where only some indicators have a paragraph: headings; `better` says whether all, some or none are there for that. */
  "report.section-missed": ["{plural, select, one {Target missed} other {Targets missed, furthest from target first}}"],
  "report.section-within": ["Within tolerance of the target"],
  "report.section-worse": ["Worse than before"],
  "report.section-favourable": [
    "{better, select, all {Better than before} none {In the top quartile} other {Better or in the top quartile}}",
  ],
  "report.section-others": ["Other indicators"],
  "report.lines-within": [
    "{plural, select, one {This indicator missed its target} other {These {count} indicators missed their targets}}, but within the agreed tolerance (amber):",
  ],
  /* `targets` says whether all meet one, some do, or none has one. */
  "report.lines-worse": [
    "{plural, select, one {This indicator{targets, select, all { meets its target, but} other {}} is} other {These {count} indicators{targets, select, all { meet their targets, but} some { meet their targets or have none, but} other {}} are}} worse than before:",
  ],
  "report.lines-favourable": [
    "{plural, select, one {This indicator is} other {These {count} indicators are}} {better, select, all {better than before} none {in the top quartile} other {better than before or in the top quartile}}:",
  ],
  /* A line for each indicator that is within tolerance, worse or better than before, or in the top quartile. */
  "report.listed": ["{subject} {was} {value}{counts} {when}{compared}{top}{against}."],
  "report.listed-when-said": ["{subject} {was} {value}{counts}{compared}{top}{against}."],
  "report.listed-target": ["; the target is {target}"],
  "report.listed-target-apart": [" The target is {target}."],
  "report.listed-target-met": ["; the target of {target} was met"],
  "report.listed-target-met-apart": [" The target of {target} was met."],
  "report.listed-top": [", and in the top quartile"],
  /* The indicators without a paragraph; `all` is yes where none has one, `alike` where they are no better either. */
  "report.others": [
    "{plural, select, one {The {all, select, yes {one} other {other}} indicator} other {{all, select, yes {All} other {The other}} {count} indicators}}, {targets, select, yes {neither off target nor} other {{plural, select, one {not} other {none}}}} clearly {alike, select, yes {better or worse} other {worse}}, {plural, select, one {is} other {are}} in the table at the end.",
  ],
  "report.others-targets": ["Of these, {list}."],
  "report.others-met": ["{count} met {plural, select, one {its} other {their}} target"],
  "report.others-changes": ["Among them, {list}."],
  "report.others-better": ["{count} {plural, select, one {is} other {are}} better than before"],
  "report.others-top": ["{count} {plural, select, one {is} other {are}} in the top quartile"],
  "report.others-bottom": ["{count} {plural, select, one {is} other {are}} in the bottom quartile"],
  "closing.heading": ["About the figures"],
  "report.closing": ["Figures are from the council's performance records for {period}."],
  "report.closing-latest": ["Figures are the latest in the council's performance records, to {month}."],
  "closing.published": [
    "Comparisons with {england, select, only {England} other {other authorities}} use published figures for {years}.",
  ],
  /* Sources that the owner names; `also` is yes after the sentence on published figures. */
  "closing.sources": ["{also, select, yes {Other comparisons} other {Figures for other areas}} are from {list}."],
  "closing.awaited": ["{plural, select, one {A figure is} other {Figures are}} still awaited for {list}."],
  "closing.awaited-lines": ["Figures are still awaited for:"],
  "closing.provisional": [
    "{plural, select, one {The figure for {list} is} other {Figures for {list} are}} provisional and may change.",
  ],
  /* What the verdict means, in a report that gives it; `confidence` is that of the tests. */
  "closing.unclear": [
    "A change is not clear where it is within the usual variation of numbers of that size ({confidence} confidence). Changes are tested only where the numbers behind both figures are known and are of different people or events.",
  ],
  /* The same of England's average. */
  "closing.similar": [
    "A figure is similar to the England average where the difference is within the usual variation of numbers of that size ({confidence} confidence).",
  ],
  "closing.provisional-lines": ["These figures are provisional and may change:"],
  /* A few in one sentence; `others` is of those after the first. */
  "report.abbreviation-few": ["{short} stands for {long}{others}."],
  "report.abbreviation-next": ["; {short} for {long}"],
  "report.abbreviations": ["Abbreviations:"],
  "report.abbreviation": ["{short}: {long}."],
  "report.recommendation-heading": ["Recommendation"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type PhraseKey = keyof typeof PHRASES;

/** Further wordings, for where every usual one would make too long a sentence: shorter, or in two sentences. */
export const SHORTER: Readonly<Partial<Record<PhraseKey, readonly string[]>>> = {
  "before.baseline": ["at the {periodName} baseline"],
  "years.academic-year": ["for {span}"],
  "years.snapshot": ["at the end of {span}"],
  "years.other": ["for {span}"],
  "average.better": [
    "{it} {was} {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the average {years}, which is better. That average was {average}.",
  ],
  "average.worse": [
    "{it} {was} {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the average {years}, which is worse. That average was {average}.",
  ],
  "average.none": [
    "{it} {was} {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the average {years}. That average was {average}.",
  ],
  "average.nearer": [
    "{it} {was} {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the average {years}, and nearer to the target. That average was {average}.",
  ],
  "average.farther": [
    "{it} {was} {size}{perCent} {counted, select, yes {{way, select, up {more} other {fewer}}} money {{way, select, up {more} other {less}}} other {{way, select, up {higher} other {lower}}}} than the average {years}, and further from the target. That average was {average}.",
  ],
  "support.in-quarter": ["In the quarter alone, {subject} {was} {value}{counts}.{comparedApart}"],
  "support.other": ["{subject} {was} {value}{counts} {when}.{comparedApart}"],
  "report.listed": [
    "{subject} {was} {value}{counts} {when}{compared}{top}.{againstApart}",
    "{subject} {was} {value}{counts} {when}{top}.{comparedApart}{againstApart}",
  ],
  "report.listed-when-said": [
    "{subject} {was} {value}{counts}{compared}{top}.{againstApart}",
    "{subject} {was} {value}{counts}{top}.{comparedApart}{againstApart}",
  ],
  "report.opening": ["This report covers performance at {organisation} in {period}{months}.{committeeApart}"],
  "report.opening-latest": [
    "This report covers performance at {organisation}. Figures are the latest published, to {month}.{committeeApart}",
  ],
  "change.better": [
    "{it, select, That {That was an improvement on the} other {{it} improved from}} {previous} {before}, {way, select, up {a rise} other {a fall}} of {size}.",
    "{it, select, That {That was an improvement on the} other {{it} improved from}} {previous} {before}.",
  ],
  "change.worse": [
    "{it, select, That {That was worse than the} other {{it} worsened from}} {previous} {before}, {way, select, up {a rise} other {a fall}} of {size}.",
    "{it, select, That {That was worse than the} other {{it} worsened from}} {previous} {before}.",
  ],
  "change.none": ["{it} {was} {way, select, up {up} other {down}} by {size} from {previous} {before}."],
  "change.nearer": ["{it} {was} nearer to the target than {previous} {before}."],
  "change.farther": ["{it} {was} further from the target than {previous} {before}."],
  "change.unclear": [
    "{it} {was} {way, select, up {up} other {down}} by {size} from {previous} {before}, which is not a clear change.",
    "{it} {was} {way, select, up {up} other {down}} from {previous} {before}, which is not a clear change.",
  ],
  "change.similar": ["{it} {was} similar to the {previous} {before}."],
  "further.better": ["{it} {was} better by {size} than the {previous} {before}."],
  "further.worse": ["{it} {was} worse by {size} than the {previous} {before}."],
  "further.none": ["{it} {was} {way, select, up {up} other {down}} by {size} from {previous} {before}."],
  "further.unclear": [
    "{it} {was} {way, select, up {up} other {down}} by {size} from {previous} {before}, which is not a clear change.",
    "{it} {was} {way, select, up {up} other {down}} from {previous} {before}, which is not a clear change.",
  ],
  "quartile.continues": [
    "{figure} {is} still in the {position} quartile of English authorities ({full}figures for {year}).",
  ],
  "quartile.moved": [
    "{figure} {has} moved {way} from the {earlier} quartile {before} to the {position} quartile of English authorities (published {full}figures for {year}).",
  ],
  "quartile.same": [
    "{figure} {is} in the {position} quartile of English authorities ({full}figures for {year}), as it was {before}.",
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
