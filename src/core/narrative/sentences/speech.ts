import type { Indicator } from "../../workbook/indicator";
import type { Settings } from "../../workbook/settings";
import type { AmountsOf } from "../amounts";
import type { ReportPeriod } from "../../workbook/report-period";
import type { Title } from "../title/title";
import type { Say } from "../wording";

/** What every sentence of a paragraph is worded with. */
export interface Speech {
  readonly say: Say;
  /** How sentences name an indicator, abbreviations expanded where the report first uses them. */
  readonly subjectOf: (indicator: Indicator) => string;
  readonly settings: Settings;
  /** How large amounts of money are said. */
  readonly amountsOf: AmountsOf;
}

/** The words of an indicator's own paragraph, which may tell a figure without a subject. */
export interface ParagraphSpeech extends Speech {
  readonly titleOf: (indicator: Indicator) => Title;
  /** What the report is of, which a paragraph need not say again. */
  readonly report: ReportPeriod;
}
