import { BENCHMARKS } from "./catalogue/benchmarks";
import { CELLS } from "./catalogue/cells";
import { CHANGES } from "./catalogue/changes";
import { COMPARATORS } from "./catalogue/comparators";
import { DISCLOSURE } from "./catalogue/disclosure";
import { DRAFT } from "./catalogue/draft";
import { FIGURES } from "./catalogue/figures";
import { INDICATORS } from "./catalogue/indicators";
import { MAPPING } from "./catalogue/mapping";
import { NARRATIVE } from "./catalogue/narrative";
import { REFRESH } from "./catalogue/refresh";
import { REPORT } from "./catalogue/report";
import { SETTINGS } from "./catalogue/settings";
import { TABLES } from "./catalogue/tables";

/**
 * Every finding by its code: how grave it is, what it says and what it advises.
 *
 * @internal Tests raise each of them.
 */
export const CATALOGUE = {
  ...TABLES,
  ...INDICATORS,
  ...CELLS,
  ...FIGURES,
  ...CHANGES,
  ...BENCHMARKS,
  ...COMPARATORS,
  ...REPORT,
  ...DISCLOSURE,
  ...SETTINGS,
  ...MAPPING,
  ...NARRATIVE,
  ...REFRESH,
  ...DRAFT,
};

/** Names a finding, for facts.json and docs/findings.md. */
export type FindingCode = keyof typeof CATALOGUE;
