/** Why Excel could not do what was asked, in words for the person at the keyboard. */
export interface Fault {
  /** Excel's own code, such as "InvalidOperationInCellEditMode", or one of ours. */
  readonly code: string;
  readonly title: string;
  /** What the person can do about it. */
  readonly advice: string;
  /** For the support desk: code and place, never a cell's value. */
  readonly details: string;
}
