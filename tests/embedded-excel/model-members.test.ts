import { readdirSync } from "node:fs";
import { join } from "node:path";
import { connect, newWorkbook } from "../../src/embedded-excel/embedded-excel";
import { membersOfPrototype } from "../../src/embedded-excel/wire/members";
import { RichCollection, RichObject } from "../../src/embedded-excel/wire/rich-object";

const FOLDER = join(__dirname, "../../src/embedded-excel/model");
/** `showGridlines = …` and `showHeadings = …` travel under these names. */
const WIRE_NAMES_ONLY = ["Worksheet.gridlines", "Worksheet.headings"];
/** What every collection has here and only some have in Excel: the client asks only for what it knows. */
const OF_ALL_COLLECTIONS = [...membersOfPrototype(RichCollection.prototype).keys()];

type ModelClass = new (...values: never[]) => RichObject;

/** The model's classes under their names in the client: not what they extend, nor the runtime's services. */
async function modelClasses(): Promise<Map<string, ModelClass>> {
  const classes = new Map<string, ModelClass>();
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  for (const file of files) {
    const exports = (await import(join(FOLDER, file))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exports))
      if (typeof value === "function" && value.prototype instanceof RichObject && !name.endsWith("Service"))
        classes.set(name, value as ModelClass); // just tested
  }
  const extended = new Set([...classes.values()].map((made) => Object.getPrototypeOf(made) as unknown));
  return new Map([...classes].filter(([, made]) => !extended.has(made)));
}

it("names no member that Microsoft's client does not know", async () => {
  connect(newWorkbook());
  const client = Excel as unknown as Record<string, { prototype: object } | undefined>;
  const unknown: string[] = [];
  for (const [name, { prototype }] of (await modelClasses()) as Map<string, { prototype: object }>)
    for (const member of membersOfPrototype(prototype).keys())
      if (!(member in (client[name]?.prototype ?? {})) && !OF_ALL_COLLECTIONS.includes(member))
        unknown.push(`${name}.${member}`);
  expect(unknown.sort()).toEqual(WIRE_NAMES_ONLY);
});

it("calls every class as the client calls it", async () => {
  connect(newWorkbook());
  const classes = await modelClasses();
  expect(classes.size).toBeGreaterThan(40);
  expect([...classes.keys()].filter((name) => !(name in Excel))).toEqual([]);
});
