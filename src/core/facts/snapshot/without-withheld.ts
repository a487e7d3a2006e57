import { renamedRefs } from "./figure-changes";
import { type Beside, type Snapshot, WITHHELD } from "./snapshot";
import { entryOf } from "../../workbook/entry-of";

/**
 * An earlier snapshot without what is withheld now: neither memory nor list of changes may say what it was. With a level
 * goes all that stood beside it, and a change that was from a figure of the indicator which is withheld.
 */
export function withoutWithheld(before: Snapshot, now: Snapshot): Snapshot {
  const renamed = renamedRefs(before.names, now.names);
  const nowOf = (ref: string): string => renamed.get(ref) ?? ref;
  return {
    names: before.names,
    levels: mapped(before.levels, (levels, ref) => {
      const later = entryOf(now.levels, nowOf(ref)) ?? {};
      return Object.fromEntries(
        Object.entries(levels).filter(([period, was]) => entryOf(later, period) !== WITHHELD || was === WITHHELD),
      );
    }),
    beside: mapped(before.beside, (beside, ref) =>
      besideShown(beside, entryOf(now.levels, nowOf(ref)) ?? {}, entryOf(now.beside, nowOf(ref))),
    ),
  };
}

/** True for an indicator of which some figure is withheld. */
export function hasWithheld({ levels }: Snapshot, ref: string): boolean {
  return Object.values(entryOf(levels, ref) ?? {}).includes(WITHHELD);
}

function besideShown(beside: Beside, levels: Readonly<Record<string, string>>, later: Beside | undefined): Beside {
  if (entryOf(levels, beside.period) === WITHHELD) return { period: beside.period, shown: {} };
  const { change, ...others } = beside.shown;
  const mayTell = Object.values(levels).includes(WITHHELD) && change !== later?.shown.change;
  return change === undefined || !mayTell ? beside : { period: beside.period, shown: others };
}

function mapped<Of, To>(
  record: Readonly<Record<string, Of>>,
  to: (value: Of, key: string) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]));
}
