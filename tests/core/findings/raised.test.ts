import type { CATALOGUE } from "../../../src/core/findings/catalogue";
import type { REFRESH } from "../../../src/core/findings/catalogue/refresh";
import { inputsOf, type Raised, raisedBy } from "../../support/raised-findings";
import { DRAFT_RAISED } from "./raising/draft";
import { CHANGES_RAISED, DISCLOSURE_RAISED, FIGURES_RAISED, REPORT_RAISED } from "./raising/figures";
import { BENCHMARKS_RAISED, COMPARATORS_RAISED } from "./raising/placings";
import { CELLS_RAISED, INDICATORS_RAISED, SETTINGS_RAISED, TABLES_RAISED } from "./raising/tables";
import { MAPPING_RAISED, NARRATIVE_RAISED } from "./raising/words";

/** All but those of Excel itself, which tests/app/raised-findings.test.ts raises. */
const RAISED: Raised<Omit<typeof CATALOGUE, keyof typeof REFRESH>> = {
  ...TABLES_RAISED,
  ...INDICATORS_RAISED,
  ...CELLS_RAISED,
  ...FIGURES_RAISED,
  ...CHANGES_RAISED,
  ...BENCHMARKS_RAISED,
  ...COMPARATORS_RAISED,
  ...REPORT_RAISED,
  ...DISCLOSURE_RAISED,
  ...SETTINGS_RAISED,
  ...MAPPING_RAISED,
  ...NARRATIVE_RAISED,
  ...DRAFT_RAISED,
};

describe("an input raises every finding of the catalogue, in its words", () => {
  it.each(inputsOf(RAISED))("$name", async ({ name, raise }) => {
    await expect(raisedBy(raise)).resolves.toContain(name);
  });
});
