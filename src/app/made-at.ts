/** The line that says when a sheet was made, in the reader's own time: "Made on 4 March 2025 at 09:05 from this workbook's tables." */
export function madeAtText(now: Date): string {
  const day = now.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const time = now.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `Made on ${day} at ${time} from this workbook's tables.`;
}
