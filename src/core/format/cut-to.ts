/** A text of at most so many characters, its end given up for "…" where it is longer. No character is cut in two. */
export function cutTo(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
