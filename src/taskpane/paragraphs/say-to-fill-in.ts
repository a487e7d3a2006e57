/** "3 reasons and actions are still to fill in". */
export function sayToFillIn(count: number): string {
  return `${count} ${count === 1 ? "reason and action is" : "reasons and actions are"} still to fill in`;
}
