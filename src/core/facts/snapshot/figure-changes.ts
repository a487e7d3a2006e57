import type { Beside, BesideKind, Levels, Snapshot } from "./snapshot";

/** A printed figure that is not what it was. */
export interface FigureChange {
  readonly ref: string;
  readonly name: string;
  readonly period: string;
  readonly what: "figure" | BesideKind;
  /** Null where there was none, or is none. */
  readonly was: string | null;
  readonly now: string | null;
}

/** Refs that have another name now: the Ref is gone and one new indicator bears its indicator's name. */
export function renamedRefs(before: Snapshot["names"], now: Snapshot["names"]): ReadonlyMap<string, string> {
  const fresh = [...now].filter(([ref]) => !before.has(ref));
  return new Map(
    [...before].flatMap(([ref, name]): [string, string][] => {
      const bearers = fresh.filter(([, other]) => other === name);
      const [only] = bearers;
      return now.has(ref) || only === undefined || bearers.length > 1 ? [] : [[ref, only[0]]];
    }),
  );
}

/**
 * Every figure that moved, appeared or vanished from one snapshot to the next, earlier periods restated included; an
 * indicator that was given another Ref is the same one.
 */
export function figureChanges(before: Snapshot, now: Snapshot): readonly FigureChange[] {
  const renamed = renamedRefs(before.names, now.names);
  const former = new Map([...renamed].map(([was, is]) => [is, was]));
  const kept = [...now.names.keys()].flatMap((ref) => changesOf(former.get(ref) ?? ref, ref, before, now));
  const gone = [...before.names.keys()].filter((ref) => !now.names.has(ref) && !renamed.has(ref));
  return [...kept, ...gone.flatMap((ref) => changesOf(ref, ref, before, now))];
}

function changesOf(was: string, ref: string, before: Snapshot, now: Snapshot): readonly FigureChange[] {
  const name = now.names.get(ref) ?? before.names.get(was) ?? "";
  const levels = changedKeys(before.levels.get(was) ?? NO_LEVELS, now.levels.get(ref) ?? NO_LEVELS).map(
    ({ key, ...change }): FigureChange => ({ ref, name, period: key, what: "figure", ...change }),
  );
  const [earlier, later] = [before.beside.get(was), now.beside.get(ref)];
  // Of two reports on different periods, what stands beside one is no change of the other's.
  if (earlier === undefined || later?.period !== earlier.period) return levels;
  const beside = changedKeys(byKind(earlier.shown), byKind(later.shown)).map(({ key, ...change }): FigureChange => ({
    ref,
    name,
    period: later.period,
    what: key,
    ...change,
  }));
  return [...levels, ...beside];
}

interface Changed<Key extends string> {
  readonly key: Key;
  readonly was: string | null;
  readonly now: string | null;
}

const NO_LEVELS: Levels = new Map();

function byKind(shown: Beside["shown"]): ReadonlyMap<BesideKind, string> {
  return new Map(Object.entries(shown) as [BesideKind, string][]); // what is shown has no other keys
}

function changedKeys<Key extends string>(
  before: ReadonlyMap<Key, string>,
  now: ReadonlyMap<Key, string>,
): readonly Changed<Key>[] {
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key) ?? null, now.get(key) ?? null];
    return was === is ? [] : [{ key, was, now: is }];
  });
}
