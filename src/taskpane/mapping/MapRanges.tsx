import { makeStyles, Text } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { MappableState } from "../../app/map-ranges";
import type { showCell } from "../../app/show-cell";
import type { MappableTable } from "../../core/workbook/mapping/mappable-columns";
import { Announcer } from "../shell/Announcer";
import type { MappingActions } from "../shell/pane-actions";
import { RangeMapper } from "./RangeMapper";
import { TableOriginItem } from "./TableOriginItem";
import { PlainList } from "../shell/PlainList";
import { FaultText } from "../shell/FaultText";

interface MapRangesProps {
  readonly actions: MappingActions;
  readonly showCell: typeof showCell;
}

type Origins = Awaited<ReturnType<MappingActions["readOrigins"]>>;

/** Every table of the contract and where it comes from; one of them at a time is pointed at. */
export function MapRanges({ actions, showCell }: MapRangesProps) {
  const styles = useStyles();
  const [tables, setTables] = useState<readonly MappableState[] | null>(null);
  const [editing, setEditing] = useState<MappableTable | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  /** The table whose button takes the keyboard when the list comes back. */
  const [left, setLeft] = useState<MappableTable | null>(null);
  const show = useCallback((answer: Origins): void => {
    if (answer.ok) setTables(answer.value);
    setFault(answer.ok ? null : `${answer.fault.title} ${answer.fault.advice}`);
  }, []);
  useEffect(() => {
    void actions.readOrigins().then(show);
  }, [actions, show]);
  const say = (words: string): void => {
    setSaid((before) => [...before, words]);
  };
  const backToList = (table: MappableTable): void => {
    setEditing(null);
    setLeft(table);
  };
  const remove = async (table: MappableTable): Promise<void> => {
    const removed = await actions.remove(table);
    if (!removed.ok) {
      setFault(`${removed.fault.title} ${removed.fault.advice}`);
      return;
    }
    say(`The mapping of ${table} has been removed. Its cells are unchanged.`);
    show(await actions.readOrigins());
    setLeft(table);
  };
  const isReady = tables?.every(({ need, origin }) => need === "optional" || isFound(origin)) ?? false;
  const edited = tables?.find(({ table }) => table === editing);
  return (
    <>
      <Announcer announcements={said} />
      {edited === undefined ? (
        <>
          <Text as="p" className={styles.text}>
            Say which of your cells hold which table. They are left as they are, and your choice is saved in this
            workbook.
          </Text>
          {fault === null ? null : <FaultText>{fault}</FaultText>}
          {tables === null && fault === null ? <Text as="p">Looking at the workbook…</Text> : null}
          {isReady ? (
            <Text as="p" className={styles.text}>
              Indicators and Observations are ready: go back and refresh.
            </Text>
          ) : null}
          <PlainList>
            {(tables ?? []).map((state) => (
              <TableOriginItem
                key={state.table}
                state={state}
                showCell={showCell}
                takesFocus={left === state.table}
                onMap={() => {
                  setEditing(state.table);
                }}
                onRemove={() => void remove(state.table)}
              />
            ))}
          </PlainList>
        </>
      ) : (
        <RangeMapper
          key={edited.table}
          state={edited}
          actions={actions}
          showCell={showCell}
          onSaved={() => {
            say(`${edited.table} is mapped.`);
            backToList(edited.table);
            void actions.readOrigins().then(show);
          }}
          onCancel={() => {
            backToList(edited.table);
          }}
        />
      )}
    </>
  );
}

function isFound({ kind }: MappableState["origin"]): boolean {
  return kind === "mapped" || kind === "by-name";
}

const useStyles = makeStyles({
  text: { margin: 0 },
});
