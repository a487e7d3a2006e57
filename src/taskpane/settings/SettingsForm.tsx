import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FaultText } from "../shell/FaultText";
import { FoldTitle } from "../shell/FoldTitle";
import type { SettingActions } from "../shell/pane-actions";
import { Later } from "../shell/Later";

type Fields = Extract<Awaited<ReturnType<SettingActions["read"]>>, { ok: true }>["value"];

interface SettingsFormProps {
  readonly actions: SettingActions;
  /** The settings that the pane shows elsewhere, by name. */
  readonly shownElsewhere: readonly string[];
}

/** Every other setting with the sentence of what it changes; folded away, and read anew each time it is opened. */
export function SettingsForm({ actions, shownElsewhere }: SettingsFormProps) {
  const styles = useStyles();
  const [fields, setFields] = useState<Fields | "unread">("unread");
  const [fault, setFault] = useState<string | null>(null);
  const read = async (): Promise<void> => {
    const answer = await actions.read();
    if (answer.ok) setFields(answer.value);
    setFault(answer.ok ? null : `${answer.fault.title} ${answer.fault.advice}`);
  };
  const add = async (): Promise<void> => {
    const added = await actions.add();
    if (added.ok) await read();
    else setFault(`${added.fault.title} ${added.fault.advice}`);
  };
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void read();
      }}
    >
      <FoldTitle>Settings</FoldTitle>
      <div className={styles.form}>
        {fault === null ? null : <FaultText>{fault}</FaultText>}
        {fields === null ? (
          <>
            <Text as="p" className={styles.text}>
              This workbook has no Settings table, so every setting is at its default.
            </Text>
            <Button className={styles.button} size="small" onClick={() => void add()}>
              Add a Settings table
            </Button>
          </>
        ) : fields === "unread" ? null : (
          <Later load={() => import("./SettingField")}>
            {({ SettingField }) =>
              fields
                .filter(({ name }) => !shownElsewhere.includes(name))
                .map((field) => (
                  // A value that was changed on the sheet takes the place of the one shown.
                  <SettingField key={`${field.name}: ${field.value}`} field={field} save={actions.save} />
                ))
            }
          </Later>
        )}
      </div>
    </details>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});
