import type { Report } from "../facts/report";

/** The title with what it does not say itself of the period: "Performance report, Q3 2024/25", "Quarter 3 report, 2024/25". */
export function headingOf({ title, period }: Pick<Report, "title" | "period">): string {
  if (title.includes(period)) return title;
  const parts = /^Q\d \S+$/.test(period) ? period.split(" ") : [period];
  const unsaid = parts.filter((part) => !says(title, part));
  return [title, ...(unsaid.length === 0 ? [] : [unsaid.join(" ")])].join(", ");
}

function says(title: string, part: string): boolean {
  return title.includes(part) || (/^Q\d$/.test(part) && new RegExp(`\\bquarter ${part.slice(1)}\\b`, "i").test(title));
}
