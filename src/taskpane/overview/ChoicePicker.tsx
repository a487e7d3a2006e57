import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { WorkbookOffers } from "../../app/look";
import type { Asked } from "../../app/refresh-state";

/** The period and the report that a person chose; null for the workbook's own period, and for all indicators. */
export type Choice = Pick<Asked, "period" | "report">;

export const LATEST: Choice = { period: null, report: null };

/** The choice, but for what the workbook no longer offers. */
export function stillOffered({ period, report }: Choice, { periods, reports }: ChoicePickerProps["offered"]): Choice {
  return {
    period: period !== null && periods.includes(period) ? period : null,
    report: report !== null && reports.includes(report) ? report : null,
  };
}

interface ChoicePickerProps {
  readonly offered: WorkbookOffers;
  readonly choice: Choice;
  readonly disabled: boolean;
  readonly onChoose: (choice: Choice) => void;
}

const USUAL = "";

const NO_FIGURES = {
  validationState: "warning",
  validationMessage:
    "There are no figures for it. Choose another period, correct Current period in Settings, or add its rows to Observations.",
} as const;

/** Which period to report on and, where the workbook names reports, which of them. */
export function ChoicePicker({ offered, choice, disabled, onChoose }: ChoicePickerProps) {
  const styles = useStyles();
  const { kind, period, periods, reports } = offered;
  const isEmpty = kind === "not-ready" && choice.period === null;
  return (
    <div className={styles.choices}>
      <Field label="Period" size="small" {...(isEmpty ? NO_FIGURES : {})}>
        <Select
          size="small"
          disabled={disabled}
          value={choice.period ?? USUAL}
          onChange={(_, { value }) => {
            onChoose({ ...choice, period: value === USUAL ? null : value });
          }}
        >
          <option value={USUAL}>{`${period ?? "The latest"} (the workbook’s own)`}</option>
          {periods
            .filter((one) => one !== period)
            .map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
        </Select>
      </Field>
      {reports.length === 0 ? null : (
        <Field label="Report" size="small">
          <Select
            size="small"
            disabled={disabled}
            value={choice.report ?? USUAL}
            onChange={(_, { value }) => {
              onChoose({ ...choice, report: value === USUAL ? null : value });
            }}
          >
            <option value={USUAL}>All indicators</option>
            {reports.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
