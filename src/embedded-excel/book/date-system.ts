import type { Workbook } from "../library/types";
import { isDateFormat } from "./styles";

/** Day 0 of the 1904 system is this day of the 1900 system. */
const FIRST_DAY_OF_1904 = 1462;

/** From which year a workbook counts the days of its dates. */
export type DateSystem = 1900 | 1904;

export function dateSystemOf({ properties }: Pick<Workbook, "properties">): DateSystem {
  return properties.date1904 === true ? 1904 : 1900;
}

/** A number of the workbook as the day of the 1900 system that it means; the same in a workbook that counts so. */
export function dayOf1900(number: number, system: DateSystem): number {
  return system === 1904 ? number + FIRST_DAY_OF_1904 : number;
}

/** The number by which the workbook means a day of the 1900 system. */
export function numberOfDay(day: number, system: DateSystem): number {
  return system === 1904 ? day - FIRST_DAY_OF_1904 : day;
}

/** Whether a number in that format is shown by the calendar, so that it hangs on the date system; [h]:mm is a span of time. */
export function isCalendarFormat(format: string): boolean {
  return isDateFormat(format) && !/\[[hms]+\]/i.test(format);
}
