/** What the words around a figure say that it is. */
export interface Cues {
  /** "from", "was", "against": the figure before. */
  readonly earlier: number;
  /** Whether words call the difference a rise, 1, or a fall, -1; 0 where they do not say. */
  readonly way: -1 | 0 | 1;
  /** "against", which a target may follow as well as an earlier figure. */
  readonly against: number;
  /** "to", "now", "stands at". */
  readonly current: number;
  /** "by", "up", "a rise of", "fewer": a difference. */
  readonly change: number;
  readonly england: number;
  readonly neighbours: number;
  readonly target: number;
  /** "points above England": a difference from a comparator or target. */
  readonly gap: number;
  /** From what, where the words right behind say so: "2.3 points above England". */
  readonly gapTo: "england" | "neighbours" | "target" | null;
  readonly rest: number;
  readonly rank: number;
  readonly increment: number;
  readonly bracket: number;
  readonly per: number;
}

const count = (text: string, pattern: RegExp, weight: number): number => (pattern.test(text) ? weight : 0);

const EARLIER_LEFT =
  /\b(?:from|against|compared (?:with|to)|than(?: the)?|previous(?:ly)?|before(?: it| that)?|had been|having been|stood at|last (?:quarter|year|month|time)|formerly|earlier|prior|v|vs|versus|after|in (?:Q[1-4]|20\d\d(?:\/\d\d)?)|used to (?:be|take|stand)|over the|on the)[\s:,(=]*(?:it (?:was|stood at) |the |a |at |of |about |around |some |just |only |nearly |almost |more than |fewer than )*$/i;
const EARLIER_RIGHT =
  /^[\s,(]*(?:per cent |% |points? |children |young people )?(?:the |in the |at the |a |in |at |by )?(?:before|previously|last (?:quarter|year|month|time|summer|autumn|spring)|(?:quarter|year|month|one|term) (?:before|ago|earlier)|a (?:year|quarter|month) (?:ago|before|earlier)|earlier|then|we had|recorded|reported|(?:three|six|twelve) months (?:ago|before|earlier)|quarter before|used to)\b/i;
const CURRENT_LEFT =
  /\b(?:to|now|at|is|are|stands? at|stood at|currently|current|reached|latest|today|came in at|this (?:quarter|year|time)|remains?|makes?)[\s:,(=]*(?:at |about |around |some |just |only |nearly |almost |over |more than )*$/i;
const CHANGE_LEFT =
  /\b(?:by|up|down|rises? of|increases? of|falls? of|drops? of|reductions? of|decreases? of|gains? of|change of|growth of|jump of|swing of|movement|difference|gains?|gained|lost|dropped|fell|rose|grew|shrank|climbed|slipped|shed|added|increased|decreased|moved|cut|plus|an extra|fall|rise|increase|decrease|change|improvement of|deterioration of)[\s:,(=]*(?:by |of |about |around |some |just |only |nearly |almost |over |more than |another |a |to )?$/i;
const CHANGE_RIGHT =
  /^\s*(?:per cent|percent|%|(?:percentage )?points?|pts?|pp|p|children|people|pupils|cases|of a day|days?|weeks?|minutes?)?\s*(?:more|fewer|less|higher|lower|up|down|longer|shorter|quicker|slower|worse|better|rise|increase|fall|drop|decrease|reduction|increase|improvement|growth|on (?:last|the) (?:year|quarter|month)|over the (?:year|quarter|month)|y\/y|in a (?:year|quarter|single quarter)|extra)\b/i;
export const ENGLAND = /\bengland(?:'s)?\b|\bnational(?:ly)?\b|\bthe country(?:'s)?\b|\ball england\b|\bnationwide\b/i;
export const NEIGHBOURS =
  /\bneighbours?'?\b|\b(?:places|councils|areas|authorities) like (?:ours|us)\b|\bsimilar (?:councils|authorities)\b|\bcomparable (?:councils|authorities)\b|\bpeers?\b|\bpeer group\b|\bstatistical neighbours\b|\bcomparator(?:s| group)s?\b|\bfamily group\b|\bcipfa\b|\b(?:our|its|the) group\b/i;
export const TARGET =
  /\btarget(?:ed)?\b|\bceiling\b|\blimit\b|\bgoal\b|\bambition\b|\baims?\b|\baimed?\b|\bplan(?: for the year)?\b|\basked for\b|\bplan asks\b|\brequires?\b|\bthreshold\b|\ballowed\b|\bstandard\b|\bobjective\b|\bwe want\b|\bset itself\b|\bbudgeted\b/i;
const GAP_RIGHT =
  /^\s*(?:per cent|percent|%|(?:percentage )?points?|pts?|pp|kg|days?)?\s*\(?(?:above|below|ahead|behind|short|better than|worse than|higher than|lower than|over|under|adrift|off|away|more than|less than|inside|outside|beyond|past|better|worse|clear)\b/i;
const GAP_LEFT =
  /\b(?:gap of|short(?:fall)? (?:of|by)|lead of|margin of|difference of|missed (?:it|the target)? ?by|behind by|ahead by|short of .{0,25} by|below .{0,25} by|above .{0,25} by)[\s:(]*$/i;
const OTHERS =
  /\b(?:remaining|did(?:n't| not)|were not|was not|not (?:get|seen|had|met)|the other|the rest|without|has not|have not|hadn't|missed)\b/i;
const IN_QUARTER =
  /\b(?:in[- ](?:the )?quarter|in-quarter|quarter (?:alone|by itself)|during the (?:quarter|month)|came in|in the month|(?:first|second|third|fourth) quarter (?:alone|by itself)|this quarter alone|on its own)\b/i;
const RANK = /\brank(?:ed|s|ing)?\b|\bplace[ds]?\b|\bof \d+ (?:councils|authorities)\b|\bout of \d+\b/i;

const GAP_TO =
  /^[^,;.]{0,14}\b(?:above|below|ahead(?: of)?|behind|short of|better than|worse than|higher than|lower than|over|under|adrift of|off|more than|less than|beyond|past|inside|outside|away from|clear of|from)\b([^,;.]{0,40})/i;

function gapToOf(right: string): Cues["gapTo"] {
  const named = GAP_TO.exec(right)?.[1];
  if (named === undefined) return null;
  return ENGLAND.test(named) ? "england" : NEIGHBOURS.test(named) ? "neighbours" : TARGET.test(named) ? "target" : null;
}

const RISE =
  /\b(?:up|rise|rose|risen|increase\w*|gain\w*|grew|growth|jump\w*|climb\w*|added|more|higher|longer|plus|dearer|slower)\b|\+/i;
const FALL =
  /\b(?:down|fall|fell|fallen|decrease\w*|reduction|reduced|drop\w*|lost|slipped|shrank|shed|fewer|less|lower|shorter|minus|cut|slid|eased|quicker|faster|cheaper)\b/i;

function wayOf(left: string, right: string): -1 | 0 | 1 {
  const near = `${left.slice(-30)} ${right.slice(0, 14)}`;
  const [rises, falls] = [RISE.test(near), FALL.test(near)];
  return rises === falls ? 0 : rises ? 1 : -1;
}

/** What stands before a figure up to the figure before, and behind it up to the next, as far as it belongs to its clause. */
export function cuesOf(left: string, right: string, between = left): Cues {
  const near = left.slice(-60);
  const behind = right.slice(0, 45);
  return {
    earlier: Math.max(
      count(near, EARLIER_LEFT, 1),
      count(near, /\b(?:was|were)[\s:(]*(?:about |around |just |only )?$/i, 0.35),
      count(near, /\((?:was|were|from) $/i, 1),
      count(behind, EARLIER_RIGHT, 1),
    ),
    current: count(near, CURRENT_LEFT, 1),
    way: wayOf(near, behind),
    against: count(
      near,
      /\b(?:against|v|vs|versus|needs? to be|has to be|must be|should be|said|promised|wanted)[\s:(]*(?:a |an |the |of )*$/i,
      1,
    ),
    change: Math.max(count(near, CHANGE_LEFT, 1), count(behind, CHANGE_RIGHT, 1)),
    england: Math.max(
      count(near, ENGLAND, 1),
      count(between.slice(-110), ENGLAND, 0.8),
      count(
        behind.slice(0, 25),
        /^\s*(?:per cent |% |points? )?(?:in|for|of|across|nationally|england)\b/i,
        ENGLAND.test(behind.slice(0, 30)) ? 1 : 0,
      ),
    ),
    neighbours: Math.max(
      count(near, NEIGHBOURS, 1),
      count(between.slice(-110), NEIGHBOURS, 0.8),
      count(
        behind.slice(0, 40),
        /^\s*(?:per cent |% )?(?:for|among|across|in) (?:our |the |its )?(?:statistical )?(?:neighbours|peers|similar|comparable)/i,
        1,
      ),
    ),
    target: Math.max(
      count(near, TARGET, 1),
      count(
        behind.slice(0, 30),
        /^\s*(?:per cent |% |days? |minutes? )?(?:target|ceiling|limit|goal|ambition|threshold|allowed|that is asked|the council set|(?:that )?(?:we|the council|members) (?:aim|allow|want|hope|ask|set|promis|need|sought)\w*|is asked|sought|allowed|hoped|required|we need)/i,
        1,
      ),
      count(behind, /^[\s)]*(?:per cent |% )?(?:is |was )?the (?:target|limit)/i, 1),
    ),
    gap: Math.max(count(near, GAP_LEFT, 1), count(behind, GAP_RIGHT, 1)),
    gapTo: gapToOf(behind),
    rest: Math.max(count(near, OTHERS, 0.6), count(behind, OTHERS, 1)),
    rank: Math.max(count(near, RANK, 1), count(behind, RANK, 0.6)),
    increment: Math.max(count(near, IN_QUARTER, 1), count(behind, IN_QUARTER, 1)),
    bracket: count(near, /\($/, 1),
    per: count(behind, /^\s*(?:crimes |incidents |cases )?(?:per|for every|in every|out of every)\b/i, 1),
  };
}
