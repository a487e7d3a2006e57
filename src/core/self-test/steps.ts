/** The steps of the self-test, in their order, for progress in words. */
export const SELF_TEST_STEPS = ["looking", "laying-tables", "refreshing", "probing", "reading", "comparing"] as const;
export type SelfTestStep = (typeof SELF_TEST_STEPS)[number];
