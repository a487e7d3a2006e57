import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { MappableState } from "../../app/map-ranges";
import type { showCell } from "../../app/show-cell";
import {
  draftMapping,
  draftOfMapping,
  type MappingDraft,
  type PointedRange,
} from "../../core/workbook/mapping/draft-mapping";
import { mappingProblems } from "../../core/workbook/mapping/mapping-problems";
import { FindingItem } from "../checks/FindingItem";
import type { MappingActions } from "../shell/pane-actions";
import { SectionTitle } from "../shell/SectionTitle";
import { TakesFocus } from "../shell/TakesFocus";
import { DraftForm } from "./DraftForm";
import { TABLE_WORDS } from "./table-words";
import { PlainList } from "../shell/PlainList";
import { FaultText } from "../shell/FaultText";

interface RangeMapperProps {
  readonly state: MappableState;
  readonly actions: MappingActions;
  readonly showCell: typeof showCell;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

interface Pointed {
  readonly range: PointedRange;
  readonly draft: MappingDraft;
}

const TITLE_ID = "range-mapper-title";

/** Points at the range of one table and matches its columns; only Save remembers anything. */
export function RangeMapper({ state: { table, origin }, actions, showCell, onSaved, onCancel }: RangeMapperProps) {
  const styles = useStyles();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [doing, setDoing] = useState<"nothing" | "pointing" | "saving">("nothing");
  const [fault, setFault] = useState<string | null>(null);
  const isMapped = origin.kind === "mapped" || origin.kind === "lost";
  useEffect(() => {
    if (!isMapped) return;
    void actions.pointAtMapped(table).then((answer) => {
      if (!answer.ok || answer.value === null) return;
      const { range, mapping } = answer.value;
      setPointed((before) => before ?? { range, draft: draftOfMapping(table, range, mapping) });
    });
  }, [actions, table, isMapped]);
  const point = async (): Promise<void> => {
    setDoing("pointing");
    const answer = await actions.point();
    setDoing("nothing");
    setFault(answer.ok ? null : `${answer.fault.title} ${answer.fault.advice}`);
    if (answer.ok) setPointed({ range: answer.value, draft: draftMapping(table, answer.value) });
  };
  const save = async ({ draft, range }: Pointed): Promise<void> => {
    setDoing("saving");
    const answer = await actions.save(draft, range);
    setDoing("nothing");
    if (!answer.ok) setFault(`${answer.fault.title} ${answer.fault.advice}`);
    else if (answer.value === "saved") onSaved();
    else setFault(CHANGED);
  };
  const problems = pointed === null ? [] : mappingProblems(pointed.draft, pointed.range);
  const ofRange = problems.filter(({ column }) => column === null);
  const canSave = pointed !== null && problems.length === 0 && doing === "nothing";
  return (
    <section className={styles.mapper} aria-labelledby={TITLE_ID}>
      <SectionTitle id={TITLE_ID}>{`Your cells for ${table}`}</SectionTitle>
      <Text as="p" className={styles.text}>
        {`${TABLE_WORDS[table]} In Excel, select the cells together with their headings, or just one cell of the table or sheet that holds them.`}
      </Text>
      <TakesFocus when>
        <Button
          appearance={pointed === null ? "primary" : "secondary"}
          disabledFocusable={doing !== "nothing"}
          onClick={() => void point()}
        >
          {doing === "pointing" ? "Looking…" : "Use the selected cells"}
        </Button>
      </TakesFocus>
      {fault === null ? null : <FaultText>{fault}</FaultText>}
      {ofRange.length === 0 ? null : (
        <div role="alert">
          <PlainList>
            {ofRange.map(({ finding }) => (
              <FindingItem key={finding.code} finding={finding} showCell={showCell} />
            ))}
          </PlainList>
        </div>
      )}
      {pointed === null ? null : (
        <DraftForm
          range={pointed.range}
          draft={pointed.draft}
          problems={problems}
          showCell={showCell}
          onChange={(draft) => {
            setPointed({ ...pointed, draft });
            setFault(null);
          }}
        />
      )}
      <div className={styles.buttons}>
        {pointed === null ? null : (
          <Button appearance="primary" disabledFocusable={!canSave} onClick={() => void save(pointed)}>
            {doing === "saving" ? "Saving…" : "Save"}
          </Button>
        )}
        <Button disabledFocusable={doing === "saving"} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}

const CHANGED =
  "The headings have changed since you selected them, so nothing was saved. Use the selected cells again.";

const useStyles = makeStyles({
  mapper: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
