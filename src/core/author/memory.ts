import type { Beside, Snapshot } from "../facts/snapshot/snapshot";
import { isRecord, readKeptJson } from "../workbook/kept-json";
import { withKnownComparators } from "./known-comparators";
import type { ParagraphMemories, ParagraphMemory } from "./paragraph-memory";

/** A paragraph's text as it went out. */
export interface PublishedText {
  readonly section: string;
  readonly name: string;
  readonly text: string;
}

/** A report of a period as it was published last: its figures, and the text that went out of each paragraph. */
export interface Published {
  readonly period: string;
  /** The report's name; null for the one of all indicators. */
  readonly report: string | null;
  readonly snapshot: Snapshot;
  /** By the paragraph's key. */
  readonly texts: ReadonlyMap<string, PublishedText>;
  /** What earlier publications of it said otherwise, the latest last. */
  readonly formerTexts: readonly (PublishedText & { readonly key: string })[];
}

/** What the workbook remembers from one refresh to the next. No name of a person and no time of day is among it. */
export interface Memory {
  /** Null before the first refresh. */
  readonly snapshot: Snapshot | null;
  readonly paragraphs: ParagraphMemories;
  /** The latest last. */
  readonly published: readonly Published[];
}

export const NO_MEMORY: Memory = { snapshot: null, paragraphs: new Map(), published: [] };

const VERSION = 1;

/** The memory as the text that the workbook keeps. */
export function writeMemory(memory: Memory): string {
  return JSON.stringify({ version: VERSION, ...memory }, (_, value: unknown) =>
    value instanceof Map ? Object.fromEntries(value as ReadonlyMap<string, unknown>) : value,
  );
}

/** The memory that a workbook kept, nothing where it kept none, or null where what it kept cannot be read. */
export function readMemory(text: string | null): Memory | null {
  if (text === null) return NO_MEMORY;
  const kept = readKeptJson(text);
  if (kept.version !== VERSION) return null;
  const { snapshot, paragraphs, published } = kept;
  const isWhole =
    (snapshot === null || isSnapshot(snapshot)) &&
    isParagraphs(paragraphs) &&
    Array.isArray(published) &&
    published.every(isPublished);
  if (!isWhole) return null;
  return {
    snapshot: snapshot === null ? null : snapshotFrom(snapshot),
    paragraphs: mapped(paragraphs, (period) => mapped(period, withKnownComparators)),
    published: published.map((one) => ({ ...one, snapshot: snapshotFrom(one.snapshot), texts: mapFrom(one.texts) })),
  };
}

/** What the workbook keeps as JSON under keys that are its owner's words: nothing is looked up in it. */
type Kept<Value> = Readonly<Record<string, Value>>;

interface KeptSnapshot {
  readonly names: Kept<string>;
  readonly levels: Kept<Kept<string>>;
  readonly beside: Kept<Beside>;
}

interface KeptPublished extends Omit<Published, "snapshot" | "texts"> {
  readonly snapshot: KeptSnapshot;
  readonly texts: Kept<PublishedText>;
}

function mapFrom<Value>(kept: Kept<Value>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(kept));
}

function mapped<Of, To>(kept: Kept<Of>, to: (value: Of) => To): ReadonlyMap<string, To> {
  return new Map(Object.entries(kept).map(([key, value]) => [key, to(value)]));
}

function snapshotFrom({ names, levels, beside }: KeptSnapshot): Snapshot {
  return { names: mapFrom(names), levels: mapped(levels, mapFrom), beside: mapFrom(beside) };
}

const isText = (value: unknown): value is string => typeof value === "string";

function isRecordOf<Value>(value: unknown, isOne: (one: unknown) => one is Value): value is Kept<Value> {
  return isRecord(value) && Object.values(value).every(isOne);
}

/** A list of records that hold these texts; those of `mayHold` are texts where they are there. */
function isListOf(value: unknown, texts: readonly string[], mayHold: readonly string[] = []): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (one) =>
        isRecord(one) &&
        texts.every((key) => isText(one[key])) &&
        mayHold.every((key) => one[key] === undefined || isText(one[key])),
    )
  );
}

function isSnapshot(value: unknown): value is KeptSnapshot {
  const isTexts = (one: unknown): one is Kept<string> => isRecordOf(one, isText);
  const isBeside = (one: unknown): one is Beside => isRecord(one) && isText(one.period) && isTexts(one.shown);
  return (
    isRecord(value) && isTexts(value.names) && isRecordOf(value.levels, isTexts) && isRecordOf(value.beside, isBeside)
  );
}

function isParagraphs(value: unknown): value is Kept<Kept<ParagraphMemory>> {
  const isOne = (one: unknown): one is ParagraphMemory =>
    isRecord(one) &&
    isText(one.section) &&
    isText(one.name) &&
    isText(one.text) &&
    isListOf(one.figures, ["ref", "kind", "period", "text"], ["against"]) &&
    isListOf(one.superseded, ["ref", "kind", "period", "text"], ["against"]) &&
    isListOf(one.meanings, ["ref", "what", "is"]) &&
    isListOf(one.changedMeanings, ["ref", "what", "is", "was"]);
  const isPeriod = (one: unknown): one is Kept<ParagraphMemory> => isRecordOf(one, isOne);
  return isRecordOf(value, isPeriod);
}

function isPublished(value: unknown): value is KeptPublished {
  const isOne = (one: unknown): one is PublishedText =>
    isRecord(one) && isText(one.section) && isText(one.name) && isText(one.text);
  return (
    isRecord(value) &&
    isText(value.period) &&
    (value.report === null || isText(value.report)) &&
    isSnapshot(value.snapshot) &&
    isRecordOf(value.texts, isOne) &&
    isListOf(value.formerTexts, ["key", "section", "name", "text"])
  );
}
