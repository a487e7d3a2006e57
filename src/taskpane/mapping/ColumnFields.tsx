import { Dropdown, Field, makeStyles, Option, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnName, isBlank } from "../../core/workbook/grid";
import type { MappingDraft, PointedRange } from "../../core/workbook/mapping/draft-mapping";
import { headingKey } from "../../core/workbook/mapping/headings";
import { type MappableColumn, mappableColumns } from "../../core/workbook/mapping/mappable-columns";
import type { MappingProblem } from "../../core/workbook/mapping/mapping-problems";
import { withChoice } from "../../core/workbook/mapping/match-columns";
import { FoldTitle } from "../shell/FoldTitle";

interface ColumnFieldsProps {
  readonly range: PointedRange;
  readonly draft: MappingDraft;
  readonly problems: readonly MappingProblem[];
  readonly onChange: (draft: MappingDraft) => void;
}

/** For each column of the contract the owner's heading; what is not needed and not matched is folded away. */
export function ColumnFields({ range, draft, problems, onChange }: ColumnFieldsProps) {
  const styles = useStyles();
  const { columns, oneOf } = mappableColumns(draft.table, draft.form);
  const grouped = oneOf.flat();
  // A field must not move away under the hand that has just emptied it.
  const [matchedFirst] = useState(() => Object.keys(draft.columns));
  const isShown = ({ key, need }: MappableColumn): boolean =>
    need === "needed" || grouped.includes(key) || matchedFirst.includes(key) || key in draft.between;
  const field = (column: MappableColumn) => (
    <ColumnField
      key={column.key}
      column={column}
      range={range}
      draft={draft}
      problem={problems.find((one) => one.column === column.key) ?? null}
      onChoose={(place) => {
        onChange({ ...draft, columns: withChoice(draft.columns, column.key, place) });
      }}
    />
  );
  const folded = columns.filter((column) => !isShown(column));
  return (
    <div className={styles.fields}>
      <Text as="h3" weight="semibold" className={styles.text}>
        Your headings
      </Text>
      {columns.filter(isShown).map(field)}
      {folded.length === 0 ? null : (
        <details>
          <FoldTitle>{`${folded.length} more that Quartile can read`}</FoldTitle>
          <div className={styles.folded}>{folded.map(field)}</div>
        </details>
      )}
    </div>
  );
}

interface ColumnFieldProps {
  readonly column: MappableColumn;
  readonly range: PointedRange;
  readonly draft: MappingDraft;
  readonly problem: MappingProblem | null;
  readonly onChoose: (place: number | null) => void;
}

const NONE = "none";

function ColumnField({ column: { label, key, need }, range, draft, problem, onChoose }: ColumnFieldProps) {
  const styles = useStyles();
  const { headings, columns, between, table, form } = draft;
  const place = columns[key];
  const nameOf = (at: number): string => {
    const text = headings[at]?.text ?? "";
    const isDouble = headings.filter((heading) => headingKey(heading.text) === headingKey(text)).length > 1;
    return isDouble ? `${text} (column ${columnName(range.firstColumn + at)})` : text;
  };
  const choices = headings.flatMap((heading, at) =>
    isBlank(heading.text) || (heading.isPeriod && table === "Observations" && form === "wide") ? [] : [at],
  );
  const fitting = place === undefined && problem === null ? (between[key] ?? []) : [];
  const hint = fitting.length === 0 ? undefined : `${fitting.map(nameOf).join(" and ")} both fit: choose one, or none.`;
  return (
    <Field
      label={label}
      size="small"
      required={need === "needed"}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === null
        ? {}
        : {
            validationState: "error",
            validationMessage: `${problem.finding.message} ${problem.finding.advice}`,
          })}
    >
      <Dropdown
        size="small"
        className={styles.dropdown}
        placeholder="Choose a heading"
        value={place === undefined ? "" : nameOf(place)}
        selectedOptions={[place === undefined ? NONE : String(place)]}
        onOptionSelect={(_, { optionValue }) => {
          onChoose(optionValue === undefined || optionValue === NONE ? null : Number(optionValue));
        }}
      >
        <Option value={NONE}>None</Option>
        {choices.map((at) => (
          <Option key={at} value={String(at)}>
            {nameOf(at)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  folded: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  text: { margin: 0 },
  dropdown: { minWidth: 0 },
});
