import type { Outbox } from "../run/outbox";
import { settingText } from "./read-setting";
import { furtherNames, isFurtherPart, joinParts, MOST_PART_BYTES, textParts } from "./text-parts";
import { messageBytes } from "../run/message-bytes";

/** A text that settings of the workbook keep, while it is being read. */
export interface KeptText {
  readonly name: string;
  readonly first: Excel.Setting;
  readonly further: Excel.Setting[];
}

/** Parts that are read at once; an answer of Excel on the web holds 5 MB. */
const PARTS_AT_ONCE = Math.floor(3_500_000 / MOST_PART_BYTES);

/** Asks for a text, which is there after the next sync and `readFurtherParts`. */
export function askText({ workbook }: Excel.RequestContext, name: string): KeptText {
  return { name, first: workbook.settings.getItemOrNullObject(name).load("value"), further: [] };
}

/** Reads what of long texts other settings keep. No sync where there is nothing, else one for each 3.5 MB. */
export async function readFurtherParts(context: Excel.RequestContext, texts: readonly KeptText[]): Promise<void> {
  const wanted = texts.flatMap((text) =>
    furtherNames(text.name, settingText(text.first) ?? "").map((name) => ({ text, name })),
  );
  for (let from = 0; from < wanted.length; from += PARTS_AT_ONCE) {
    for (const { text, name } of wanted.slice(from, from + PARTS_AT_ONCE))
      text.further.push(context.workbook.settings.getItemOrNullObject(name).load("value"));
    // oxlint-disable-next-line syntax/no-restricted-syntax -- one sync for each 3.5 MB is the least that Excel on the web allows
    await context.sync();
  }
}

/** The text that was read; null where none is kept. */
export function keptText({ first, further }: KeptText): string | null {
  const text = settingText(first);
  return text === null ? null : joinParts(text, further.map(settingText));
}

/** Reads a text apart: one sync, and more where it is long. */
export async function readText(context: Excel.RequestContext, name: string): Promise<string | null> {
  const text = askText(context, name);
  await context.sync();
  await readFurtherParts(context, [text]);
  return keptText(text);
}

/** Queues a text to be kept in place of the one before it; what is too much for one request is sent on the way. */
export async function keepText(
  { context, outbox, settingNames }: { context: Excel.RequestContext; outbox: Outbox; settingNames: readonly string[] },
  name: string,
  text: string,
): Promise<void> {
  const { settings } = context.workbook;
  const parts = textParts(name, text);
  for (const part of parts) {
    await outbox.makeRoom(messageBytes(part.value));
    settings.add(part.name, part.value);
  }
  const kept = new Set(parts.map((part) => part.name));
  for (const key of settingNames)
    if (isFurtherPart(name, key) && !kept.has(key)) settings.getItemOrNullObject(key).delete();
}
