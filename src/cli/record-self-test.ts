import { join } from "node:path";
import { takeReading } from "../app/take-reading";
import { type PackedRecord, pack } from "../core/self-test/recorded";
import { connect, newWorkbook } from "../embedded-excel/embedded-excel";
import { readSampleTables } from "./sample-tables";
import { writeFiles } from "./write-files";
import { runToExit } from "./run-to-exit";
import { ADD_IN_NAME } from "./add-in-name";

const ROOT = join(__dirname, "../..");
const RECORD = join(ROOT, "src/core/self-test/recorded.json");

/** Records what the embedded Excel makes of the sample, for the self-test to hold a real one against. */
async function main(): Promise<number> {
  const record = await recordSelfTest(join(ROOT, "assets/samples/leicestershire-q3-2024-25"));
  writeFiles([{ path: RECORD, content: recordText(record) }]);
  return 0;
}

/** The record of the sample whose text sources lie in a folder. Throws where the embedded Excel does not come to its end. */
export async function recordSelfTest(folder: string): Promise<PackedRecord> {
  connect(newWorkbook(ADD_IN_NAME));
  const tables = readSampleTables(folder);
  const before = { sheets: [], tables: [], names: [], settings: [], inFront: "" };
  const taken = await takeReading({ tables, ownSheets: [], before, onStep: () => undefined });
  if (taken.kind === "failed") throw new Error(`${taken.step}: ${taken.fault.title} ${taken.fault.details}`);
  const { reading } = taken;
  if (reading.unread.length > 0) throw new Error(`Not read: ${JSON.stringify(reading.unread)}`);
  return pack({ tables, reading });
}

/** The record as it lies in its file, an item a line, so that a change of it can be looked at. */
export function recordText(record: PackedRecord): string {
  return `${inLines(record)}\n`;
}

function inLines(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map(inLines)
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${inLines(item)}`);
  const isPlain = Object.values(value).every((item) => typeof item !== "object" || item === null);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}${parts.join(isPlain ? "," : ",\n")}${close}`;
}

if (require.main === module) void runToExit(main);
