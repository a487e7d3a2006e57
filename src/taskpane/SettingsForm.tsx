import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FoldTitle } from "./FoldTitle";
import type { SettingActions } from "./pane-actions";
import { FaultText } from "./FaultText";

type Fields = Extract<Awaited<ReturnType<SettingActions["read"]>>, { ok: true }>["value"];

interface SettingsFormProps {
  readonly actions: SettingActions;
}

/** Every setting with the sentence of what it changes; folded away, and read when it is opened. */
export function SettingsForm({ actions }: SettingsFormProps) {
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
        if (currentTarget.open && fields === "unread") void read();
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
          fields.map((field) => <SettingInput key={field.name} field={field} save={actions.save} />)
        )}
      </div>
    </details>
  );
}

interface SettingInputProps {
  readonly field: NonNullable<Fields>[number];
  readonly save: SettingActions["save"];
}

const SAYS = {
  saved: { state: "success", message: "Saved. It counts from the next refresh on." },
  "not-understood": { state: "error", message: "This cannot be read, so it was not saved." },
  "no-table": { state: "error", message: "The Settings table is gone." },
} as const;

/** Saved when a person leaves the field or presses Enter, if it is another value. */
function SettingInput({ field: { name, meaning, value }, save }: SettingInputProps) {
  const [typed, setTyped] = useState(value);
  const [held, setHeld] = useState(value);
  const [says, setSays] = useState<{ readonly state: "success" | "error"; readonly message: string } | null>(null);
  const keep = async (): Promise<void> => {
    if (typed.trim() === held.trim()) return;
    const answer = await save(name, typed);
    if (!answer.ok) {
      setSays({ state: "error", message: `${answer.fault.title} ${answer.fault.advice}` });
      return;
    }
    if (answer.value === "saved") setHeld(typed);
    setSays(SAYS[answer.value]);
  };
  return (
    <Field
      label={name}
      hint={meaning}
      size="small"
      {...(says === null ? {} : { validationState: says.state, validationMessage: says.message })}
    >
      <Input
        size="small"
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
          setSays(null);
        }}
        onBlur={() => void keep()}
        onKeyDown={({ key }) => {
          if (key === "Enter") void keep();
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});
