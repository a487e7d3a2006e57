import type { Setting } from "./setting";
import { type Settings, SETTINGS } from "./settings";
import { headerKey } from "./table";

/** A setting under the key that its value has in the settings of a report. */
export interface NamedSetting extends Setting<Settings[keyof Settings]> {
  readonly key: keyof Settings;
}

/** Every setting, in the order of the contract. */
export const NAMED_SETTINGS: readonly NamedSetting[] = (Object.keys(SETTINGS) as (keyof Settings)[]).map((key) => ({
  key,
  ...SETTINGS[key],
}));

/** The setting that a cell names, whatever its case and spacing; null for none. */
export function settingNamed(name: string): NamedSetting | null {
  return NAMED_SETTINGS.find((one) => headerKey(one.name) === headerKey(name)) ?? null;
}

const NOWHERE = { sheet: "Settings", address: "A1" } as const;

/** What a text as people type it asks for, undefined where it makes no sense. */
function readTyped({ read }: NamedSetting, typed: string): ReturnType<NamedSetting["read"]> {
  return read({ value: typed, format: "General", source: NOWHERE });
}

/** True where a setting of that very name can be read from a text as people type it; a blank text asks for the default. */
export function isReadableSetting(name: string, typed: string): boolean {
  const known = NAMED_SETTINGS.find((one) => one.name === name);
  return known !== undefined && (typed.trim() === "" || readTyped(known, typed) !== undefined);
}

/** A setting of a closed list with the one of its choices that a report goes by. */
export function chosenOf(key: keyof Settings, settings: Settings) {
  const known: NamedSetting = { key, ...SETTINGS[key] };
  const { name, choices } = known;
  return { name, choices, choice: choices.find((one) => readTyped(known, one) === settings[key]) ?? "" };
}

/** The one of its choices that a typed value stands for, as 95% for "0.95"; null where it stands for none. */
export function choiceFor(known: NamedSetting, typed: string): string | null {
  const { choices } = known;
  if (typed.trim() === "") return choices[0] ?? null;
  const wanted = readTyped(known, typed);
  return wanted === undefined ? null : (choices.find((choice) => readTyped(known, choice) === wanted) ?? null);
}
