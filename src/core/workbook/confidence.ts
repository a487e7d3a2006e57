/** How sure an interval or a test is: the two levels that OHID reports. */
export type Confidence = 0.95 | 0.998;
