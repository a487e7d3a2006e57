import { Dropdown, Field, makeStyles, Option, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { showCell } from "../../app/show-cell";
import { formatSource } from "../../core/format/source";
import {
  draftWithForm,
  draftWithHeaderRow,
  mappedPart,
  type MappingDraft,
  type PointedRange,
} from "../../core/workbook/mapping/draft-mapping";
import { blockAddress, cellAddress } from "../../core/workbook/grid";
import { FIRST_ROW } from "../../core/workbook/mapping/heading-rows";
import { namesPartOfAnyYear } from "../../core/workbook/mapping/joined-period";
import { hasForms, type MappingForm } from "../../core/workbook/mapping/mappable-columns";
import type { MappingProblem } from "../../core/workbook/mapping/mapping-problems";
import { CellLink } from "../shell/CellLink";
import { ColumnFields } from "./ColumnFields";
import { headerRows, type HeaderRow } from "./header-rows";

interface DraftFormProps {
  readonly range: PointedRange;
  readonly draft: MappingDraft;
  readonly problems: readonly MappingProblem[];
  readonly showCell: typeof showCell;
  readonly onChange: (draft: MappingDraft) => void;
}

/** What was made of a range: its place, its headings, its form and its columns, each to be changed. */
export function DraftForm({ range, draft, problems, showCell, onChange }: DraftFormProps) {
  const styles = useStyles();
  if (draft.headingRows === null || range.owner === "quartile") return null;
  const source = { sheet: range.sheet, address: blockAddress(mappedPart(range, draft)) };
  const isAcross = draft.form === "wide" && draft.table === "Observations";
  const periods = isAcross ? periodsOf(draft) : [];
  const unread = isAcross ? partsWithoutYear(range, draft) : [];
  return (
    <div className={styles.form}>
      <Text as="p" className={styles.text}>
        {range.table === null ? "" : `The table ${range.table}, `}
        <CellLink source={source} showCell={showCell}>
          {formatSource(source)}
        </CellLink>
        {`. ${edgeWords(range)}`}
      </Text>
      {range.table === null ? (
        <HeaderRowField
          rows={headerRows(range, draft.headingRows)}
          chosen={draft.headingRows.first}
          onChoose={(row) => {
            onChange(draftWithHeaderRow(draft.table, range, row));
          }}
        />
      ) : null}
      {hasForms(draft.table) ? (
        <Field label="How the figures are laid out" size="small">
          <RadioGroup
            value={draft.form}
            onChange={(_, { value }) => {
              onChange(draftWithForm(draft, value === "wide" ? "wide" : "long"));
            }}
          >
            <Radio value="long" label={formWords(draft, "long")} />
            <Radio value="wide" label={formWords(draft, "wide")} />
          </RadioGroup>
        </Field>
      ) : null}
      {periods.length === 0 ? null : (
        <Text as="p" className={styles.text}>{`Periods found: ${periods.join(", ")}.`}</Text>
      )}
      {unread.length === 0 ? null : (
        <Text
          as="p"
          className={styles.text}
        >{`Left out, because no year could be read with them: ${unread.join(", ")}.`}</Text>
      )}
      <ColumnFields range={range} draft={draft} problems={problems} onChange={onChange} />
    </div>
  );
}

interface HeaderRowFieldProps {
  readonly rows: readonly HeaderRow[];
  readonly chosen: number;
  readonly onChoose: (row: number) => void;
}

function HeaderRowField({ rows, chosen, onChoose }: HeaderRowFieldProps) {
  const styles = useStyles();
  return (
    <Field label="Row with the headings" size="small">
      <Dropdown
        size="small"
        className={styles.dropdown}
        value={rows.find(({ row }) => row === chosen)?.text ?? ""}
        selectedOptions={[String(chosen)]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onChoose(Number(optionValue));
        }}
      >
        {rows.map(({ row, text }) => (
          <Option key={row} value={String(row)}>
            {text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function formWords({ table }: MappingDraft, form: MappingForm): string {
  if (form === "long") return table === "Observations" ? "A row for each period" : "A row for each value";
  return table === "Observations" ? "A column for each period" : "A column for each benchmark";
}

function periodsOf({ headings }: MappingDraft): readonly string[] {
  return headings.filter(({ isPeriod }) => isPeriod).map(({ text }) => text);
}

/** "Q1 (E3)": headings that name a part of a year, without one. */
function partsWithoutYear({ firstRow, firstColumn }: PointedRange, { headingRows, headings }: MappingDraft) {
  const { first, count } = headingRows ?? FIRST_ROW;
  return headings.flatMap(({ isPeriod, text }, at) =>
    !isPeriod && namesPartOfAnyYear(text)
      ? [`${text} (${cellAddress(firstRow + first + count - 1, firstColumn + at)})`]
      : [],
  );
}

/** What becomes of rows that are added later. */
function edgeWords({ table, below }: PointedRange): string {
  if (table !== null) return "Rows that you add to the table will be read too.";
  return below === "open"
    ? "Rows that you fill in directly below will be read too."
    : "There is something else directly below, so insert new rows above the last one.";
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  dropdown: { minWidth: 0 },
});
