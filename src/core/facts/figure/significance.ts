/** Whether a change is more than chance explains, or why that was not tested. */
export type Significance =
  | {
      readonly tested: true;
      readonly significant: boolean;
      readonly method: string;
      /** Null where the method gives an interval and no p value. */
      readonly pValue: number | null;
    }
  | { readonly tested: false; readonly reason: string };

/** True for a change that was tested and is no more than chance explains. */
export function isWithinChance(significance: Significance): boolean {
  return significance.tested && !significance.significant;
}
