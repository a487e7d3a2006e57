import type { BesideKind, Snapshot } from "./snapshot";
import { entryOf } from "../../workbook/entry-of";

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
  const fresh = Object.entries(now).filter(([ref]) => !Object.hasOwn(before, ref));
  return new Map(
    Object.entries(before).flatMap(([ref, name]) => {
      const bearers = fresh.filter(([, other]) => other === name);
      const [only] = bearers;
      return Object.hasOwn(now, ref) || only === undefined || bearers.length > 1 ? [] : [[ref, only[0]]];
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
  const kept = Object.keys(now.names).flatMap((ref) => changesOf(former.get(ref) ?? ref, ref, before, now));
  const gone = Object.keys(before.names).filter((ref) => !Object.hasOwn(now.names, ref) && !renamed.has(ref));
  return [...kept, ...gone.flatMap((ref) => changesOf(ref, ref, before, now))];
}

function changesOf(was: string, ref: string, before: Snapshot, now: Snapshot): readonly FigureChange[] {
  const name = entryOf(now.names, ref) ?? entryOf(before.names, was) ?? "";
  const levels = changedKeys(entryOf(before.levels, was) ?? {}, entryOf(now.levels, ref) ?? {}).map(
    ({ key, ...change }): FigureChange => ({ ref, name, period: key, what: "figure", ...change }),
  );
  const [earlier, later] = [entryOf(before.beside, was), entryOf(now.beside, ref)];
  // Of two reports on different periods, what stands beside one is no change of the other's.
  if (earlier === undefined || later?.period !== earlier.period) return levels;
  const beside = changedKeys(earlier.shown, later.shown).map(({ key, ...change }): FigureChange => ({
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

function changedKeys<Key extends string>(
  before: Readonly<Partial<Record<Key, string>>>,
  now: Readonly<Partial<Record<Key, string>>>,
): readonly Changed<Key>[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])] as Key[];
  return keys.flatMap((key) => {
    const [was, is] = [held(before, key), held(now, key)];
    return was === is ? [] : [{ key, was, now: is }];
  });
}

function held<Key extends string>(record: Readonly<Partial<Record<Key, string>>>, key: Key): string | null {
  return Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}
