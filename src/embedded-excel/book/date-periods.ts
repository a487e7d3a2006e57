import { serialOf } from "./cell-value";

const DAY_IN_MS = 86_400_000;

/** Year, month (from 1), day, hour, minute and second of Excel's number for a date. */
export function dateParts(serial: number): number[] {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * DAY_IN_MS));
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), ...time];
}

function dayOf(year: number, month: number, day = 1): number {
  return serialOf(new Date(Date.UTC(year, month, day)));
}

/** Today, in Excel's count of days. */
function today(): { readonly year: number; readonly month: number; readonly day: number; readonly serial: number } {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  return { year, month, day, serial: dayOf(year, month, day) };
}

/** From a day on, and before another. */
type Span = readonly [from: number, before: number];

/** What files call periods, as spans of days. */
function spanOf(type: string): Span | null {
  const { year, month, serial } = today();
  const sunday = serial - ((((serial - 1) % 7) + 7) % 7); // day 1 was a Sunday
  const quarter = Math.floor(month / 3) * 3;
  const days = (from: number, count: number): Span => [serial + from, serial + from + count];
  const weeks = (from: number): Span => [sunday + 7 * from, sunday + 7 * (from + 1)];
  const months = (first: number, count: number): Span => [dayOf(year, first), dayOf(year, first + count)];
  switch (type) {
    case "yesterday":
      return days(-1, 1);
    case "today":
      return days(0, 1);
    case "tomorrow":
      return days(1, 1);
    case "lastWeek":
      return weeks(-1);
    case "thisWeek":
      return weeks(0);
    case "nextWeek":
      return weeks(1);
    case "lastMonth":
      return months(month - 1, 1);
    case "thisMonth":
      return months(month, 1);
    case "nextMonth":
      return months(month + 1, 1);
    case "lastQuarter":
      return months(quarter - 3, 3);
    case "thisQuarter":
      return months(quarter, 3);
    case "nextQuarter":
      return months(quarter + 3, 3);
    case "lastYear":
      return months(-12, 12);
    case "thisYear":
      return months(0, 12);
    case "nextYear":
      return months(12, 12);
    case "yearToDate":
      return [dayOf(year, 0), serial + 1];
    default:
      return null;
  }
}

/** Whether the date lies in that period: "thisMonth" as of today, "Q1" and "M12" in any year. */
export function isInPeriod(type: string, serial: number): boolean {
  const span = spanOf(type);
  if (span !== null) return serial >= span[0] && serial < span[1];
  const [, month = 0] = dateParts(serial);
  const number = Number(type.slice(1));
  return type.startsWith("Q") ? Math.ceil(month / 3) === number : month === number;
}
