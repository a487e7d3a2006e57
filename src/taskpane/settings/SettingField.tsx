import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { SettingActions } from "../shell/pane-actions";

type Read = Extract<Awaited<ReturnType<SettingActions["read"]>>, { ok: true }>["value"];

interface SettingFieldProps {
  readonly field: NonNullable<Read>[number];
  readonly save: SettingActions["save"];
}

interface Said {
  readonly state: "success" | "error";
  readonly message: string;
}

const SAYS = {
  saved: { state: "success", message: "Saved. The next refresh uses it." },
  "not-understood": { state: "error", message: "This cannot be read, so it was not saved." },
  filtered: {
    state: "error",
    message:
      "Not saved: the sheet of the settings is filtered, and Excel might write into another row. Clear the filter (Data tab, Clear), then choose again.",
  },
  "no-table": { state: "error", message: "The Settings table is gone." },
} as const;

/** One setting: a list where its values are few, else a text. Saved as it is chosen, or as a person leaves the field. */
export function SettingField({ field, save }: SettingFieldProps) {
  const [says, setSays] = useState<Said | null>(null);
  const keep = async (typed: string): Promise<boolean> => {
    const answer = await save(field.name, typed);
    setSays(
      answer.ok ? SAYS[answer.value] : { state: "error", message: `${answer.fault.title} ${answer.fault.advice}` },
    );
    return answer.ok && answer.value === "saved";
  };
  const Control = field.choices.length > 0 ? ChoiceControl : TextControl;
  return (
    <Field
      label={field.name}
      hint={field.meaning}
      size="small"
      {...(says === null ? {} : { validationState: says.state, validationMessage: says.message })}
    >
      <Control
        field={field}
        keep={keep}
        onTyped={() => {
          setSays(null);
        }}
      />
    </Field>
  );
}

interface ControlProps {
  readonly field: SettingFieldProps["field"];
  /** Whether it was saved. */
  readonly keep: (value: string) => Promise<boolean>;
  readonly onTyped: () => void;
}

function TextControl({ field: { value }, keep, onTyped }: ControlProps) {
  const [typed, setTyped] = useState(value);
  const [held, setHeld] = useState(value);
  const leave = async (): Promise<void> => {
    if (typed.trim() !== held.trim() && (await keep(typed))) setHeld(typed);
  };
  return (
    <Input
      size="small"
      value={typed}
      onChange={(_, data) => {
        setTyped(data.value);
        onTyped();
      }}
      onBlur={() => void leave()}
      onKeyDown={({ key }) => {
        if (key === "Enter") void leave();
      }}
    />
  );
}

function ChoiceControl({ field: { value, choices, choice }, keep }: ControlProps) {
  const [held, setHeld] = useState(choice ?? value);
  const [usual] = choices;
  return (
    <Select
      size="small"
      value={held}
      onChange={(_, { value: chosen }) => {
        void keep(chosen).then((isSaved) => {
          if (isSaved) setHeld(chosen);
        });
      }}
    >
      {choices.includes(held) ? null : <option value={held}>{held}</option>}
      {choices.map((one) => (
        <option key={one} value={one}>
          {one === usual ? `${one} (default)` : one}
        </option>
      ))}
    </Select>
  );
}
