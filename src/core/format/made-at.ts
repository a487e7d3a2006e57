/** The line that says when a sheet was made, in the reader's own time: "Made on 4 March 2025 at 09:05 from this workbook’s tables." */
export function madeAtText(now: Date): string {
  const time = now.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `Made on ${dayText(now)} at ${time} from this workbook’s tables.`;
}

/** "4 March 2025", in the reader's own time. */
export function dayText(now: Date): string {
  return now.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}
