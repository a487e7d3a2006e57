import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { SettingActions } from "../shell/pane-actions";
import { useSaving } from "./use-saving";

type Read = Extract<Awaited<ReturnType<SettingActions["read"]>>, { ok: true }>["value"];

interface SettingFieldProps {
  readonly field: NonNullable<Read>[number];
  readonly save: SettingActions["save"];
}

/** One setting: a list where its values are few, else a text. Saved as it is chosen, or as a person leaves the field. */
export function SettingField({ field, save }: SettingFieldProps) {
  const { says, keep, forget } = useSaving(field.name, save);
  const Control = field.choices.length > 0 ? ChoiceControl : TextControl;
  return (
    <Field label={field.name} hint={field.meaning} size="small" {...says}>
      <Control field={field} keep={keep} onTyped={forget} />
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
