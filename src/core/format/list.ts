/** "a", "a and b", "a, b and c". */
export function formatList(items: readonly string[], last: "and" | "or" = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1] ?? ""}`;
}

const MOST_NAMED = 3;

/** The first few of many, and how many more there are: "a and b", "a, b, c and 4 more". */
export function formatFirst(items: readonly string[], most = MOST_NAMED): string {
  const more = items.length - most;
  return more > 0 ? `${items.slice(0, most).join(", ")} and ${more} more` : formatList(items);
}
