import { countOf } from "./count";
import { MINUS } from "./number";

/** What a length of time is counted in. */
export type TimePart = "hour" | "minute" | "second";

const SECONDS: Readonly<Record<TimePart, number>> = { hour: 3600, minute: 60, second: 1 };
const PARTS = ["hour", "minute", "second"] as const satisfies readonly TimePart[];

/** The same as clocks write it: "2:42" of 162 minutes where the last part is a minute, "0:45" of 45 seconds. */
export function clockText(count: number, [first, last]: readonly [first: TimePart, last: TimePart]): string {
  const within = PARTS.slice(PARTS.indexOf(first), PARTS.indexOf(last) + 1);
  let left = count * SECONDS[last];
  return within
    .map((part, index) => {
      const whole = Math.floor(left / SECONDS[part]);
      left -= whole * SECONDS[part];
      return index === 0 ? String(whole) : String(whole).padStart(2, "0");
    })
    .join(":");
}

/** A length of time in words: "2 hours 42 minutes", "1 hour", "0 minutes". Domain: a whole number of those parts. */
export function sayDuration(count: number, part: TimePart): string {
  let left = Math.abs(count) * SECONDS[part];
  const said = PARTS.flatMap((one) => {
    const whole = Math.floor(left / SECONDS[one]);
    left -= whole * SECONDS[one];
    return whole === 0 ? [] : [countOf(whole, one)];
  });
  return `${count < 0 ? MINUS : ""}${said.length === 0 ? countOf(0, part) : said.join(" ")}`;
}
