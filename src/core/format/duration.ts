import { formatDecimal, MINUS } from "./number";

/** What a length of time is counted in. */
type TimePart = "hour" | "minute" | "second";

/** The first and the last part that a length of time is told in. */
export type TimeSpan = readonly [first: TimePart, last: TimePart];

const SECONDS: Readonly<Record<TimePart, number>> = { hour: 3600, minute: 60, second: 1 };
const PARTS = ["hour", "minute", "second"] as const satisfies readonly TimePart[];

/** How many there are of each part, the first taking what no greater part takes. Domain: a whole count of the last part, from 0. */
function inParts(count: number, [first, last]: TimeSpan): readonly (readonly [TimePart, number])[] {
  let left = count * SECONDS[last];
  return PARTS.slice(PARTS.indexOf(first), PARTS.indexOf(last) + 1).map((part) => {
    const whole = Math.floor(left / SECONDS[part]);
    left -= whole * SECONDS[part];
    return [part, whole];
  });
}

/** A length of time as clocks write it: "2:42" of 162 minutes in hours and minutes. */
export function clockText(count: number, span: TimeSpan): string {
  return inParts(count, span)
    .map(([, whole], index) => (index === 0 ? String(whole) : String(whole).padStart(2, "0")))
    .join(":");
}

/** A length of time in words: "2 hours 42 minutes", "1 hour", "0 minutes". Below zero it has a minus. */
export function sayDuration(count: number, span: TimeSpan): string {
  const said = inParts(Math.abs(count), span).flatMap(([part, whole]) => (whole === 0 ? [] : [partText(whole, part)]));
  return `${count < 0 ? MINUS : ""}${said.length === 0 ? partText(0, span[1]) : said.join(" ")}`;
}

function partText(whole: number, part: TimePart): string {
  return `${formatDecimal({ units: BigInt(whole), decimals: 0 })} ${part}${whole === 1 ? "" : "s"}`;
}
