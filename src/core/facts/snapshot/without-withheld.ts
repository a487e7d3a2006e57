import { renamedRefs } from "./figure-changes";
import { type Beside, type BesideKind, type Levels, type Snapshot, WITHHELD } from "./snapshot";

/**
 * An earlier snapshot without what is withheld now: neither memory nor list of changes may say what it was. With a level
 * goes all that stood beside it, and a change or an average that was from a figure of the indicator which is withheld.
 */
export function withoutWithheld(before: Snapshot, now: Snapshot): Snapshot {
  const renamed = renamedRefs(before.names, now.names);
  const nowOf = (ref: string): string => renamed.get(ref) ?? ref;
  return {
    names: before.names,
    levels: mapped(before.levels, (levels, ref) => {
      const later = now.levels.get(nowOf(ref));
      return new Map([...levels].filter(([period, was]) => later?.get(period) !== WITHHELD || was === WITHHELD));
    }),
    beside: mapped(before.beside, (beside, ref) =>
      besideShown(beside, now.levels.get(nowOf(ref)) ?? new Map(), now.beside.get(nowOf(ref))),
    ),
  };
}

/** True for an indicator of which some figure is withheld. */
export function hasWithheld({ levels }: Snapshot, ref: string): boolean {
  return [...(levels.get(ref)?.values() ?? [])].includes(WITHHELD);
}

function besideShown(beside: Beside, levels: Levels, later: Beside | undefined): Beside {
  if (levels.get(beside.period) === WITHHELD) return { period: beside.period, shown: {} };
  if (![...levels.values()].includes(WITHHELD)) return beside;
  const kinds = Object.keys(IS_FROM_OTHER_PERIODS) as BesideKind[];
  const mayStay = kinds.filter((kind) => !IS_FROM_OTHER_PERIODS[kind] || beside.shown[kind] === later?.shown[kind]);
  return {
    period: beside.period,
    shown: Object.fromEntries(
      mayStay.flatMap((kind) => (beside.shown[kind] === undefined ? [] : [[kind, beside.shown[kind]]])),
    ),
  };
}

/** Whether a figure was worked out from figures of other periods, and so may tell one that is withheld now. */
const IS_FROM_OTHER_PERIODS: Readonly<Record<BesideKind, boolean>> = {
  change: true,
  "three-year average": true,
  target: false,
  England: false,
  neighbours: false,
  quartile: false,
};

function mapped<Of, To>(map: ReadonlyMap<string, Of>, to: (value: Of, key: string) => To): ReadonlyMap<string, To> {
  return new Map([...map].map(([key, value]) => [key, to(value, key)]));
}
