import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookOffers } from "../../app/look";
import type { SettingActions } from "../shell/pane-actions";
import { useSaving } from "./use-saving";

interface ParagraphsChoiceProps {
  readonly offered: NonNullable<WorkbookOffers["paragraphs"]>;
  readonly save: SettingActions["save"];
  readonly disabled: boolean;
  readonly onSaved: () => void;
}

/** Which indicators get a paragraph: the workbook's setting, next to the choices of what to refresh. */
export function ParagraphsChoice({ offered, save, disabled, onSaved }: ParagraphsChoiceProps) {
  const { name, choices, choice } = offered;
  const { says, keep } = useSaving(name, save);
  const [usual] = choices;
  // Shown from when it is saved until the workbook has been looked at again.
  const [saved, setSaved] = useState({ over: choice, value: choice });
  return (
    <Field label={name} size="small" {...says}>
      <Select
        size="small"
        disabled={disabled}
        value={saved.over === choice ? saved.value : choice}
        onChange={(_, { value }) => {
          void keep(value).then((isSaved) => {
            if (!isSaved) return;
            setSaved({ over: choice, value });
            onSaved();
          });
        }}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {one === usual ? `${one} (default)` : one}
          </option>
        ))}
      </Select>
    </Field>
  );
}
