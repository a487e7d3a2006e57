import { look } from "../../src/app/look";
import { connect, type EmbeddedExcel, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { furtherNames, joinParts, textParts } from "../../src/excel/read/text-parts";
import { refreshedAs } from "../support/authoring";
import { exampleTables, openTables, refreshed, refreshNow } from "../support/refreshing";

const MEMORY = "Quartile_Memory";

/** Each setting of the memory, read and written one by one: together they may be more than a message holds. */
async function ofMemory(): Promise<Map<string, string>> {
  return Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key");
    await context.sync();
    const found = new Map<string, string>();
    for (const { key } of settings.items.filter((one) => one.key.startsWith(MEMORY))) {
      const setting = settings.getItem(key).load("value");
      await context.sync();
      found.set(key, String(setting.value));
    }
    return found;
  });
}

async function put(parts: readonly { readonly name: string; readonly value: string }[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name, value } of parts) {
      context.workbook.settings.add(name, value);
      await context.sync();
    }
  });
}

const whole = (held: ReadonlyMap<string, string>): string => {
  const first = held.get(MEMORY) ?? "";
  return joinParts(
    first,
    furtherNames(MEMORY, first).map((name) => held.get(name) ?? null),
  );
};

interface Publication {
  readonly snapshot: { readonly names: Readonly<Record<string, string>> };
}

interface Remembered {
  readonly published: readonly Publication[];
}

const NAME = "A fictional name that is too long for any use. ".repeat(640);

/** Names that take more than the 5 MB of a message. */
const MANY = 175;

/** A published workbook that remembers another report's publication too, with so many names of 30,000 letters. */
async function openPublished(names: number): Promise<EmbeddedExcel> {
  const excel = await openTables(exampleTables(3));
  await refreshed();
  await refreshedAs({ wish: { kind: "publish" } });
  const memory = JSON.parse(whole(await ofMemory())) as Remembered;
  const other = {
    period: "Q1 2019/20",
    report: "Another",
    snapshot: {
      names: Object.fromEntries(Array.from({ length: names }, (_, index) => [`N${index}`, NAME])),
      levels: {},
      beside: {},
    },
    texts: {},
    formerTexts: [],
  };
  await put(textParts(MEMORY, JSON.stringify({ ...memory, published: [other, ...memory.published] })));
  return excel;
}

/** How many of the names the workbook remembers. */
async function remembered(): Promise<number> {
  const { published } = JSON.parse(whole(await ofMemory())) as Remembered;
  const names = published.flatMap(({ snapshot }) => Object.values(snapshot.names));
  return names.filter((name) => name === NAME).length;
}

async function codesOfRefresh(): Promise<{ isPublished: boolean; codes: readonly string[] }> {
  const outcome = await refreshNow();
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  return { isPublished: outcome.isPublished, codes: outcome.report.findings.map(({ code }) => code) };
}

describe("a memory of more than a message of Excel on the web holds", () => {
  it("is kept and read whole, and by the pane's look", async () => {
    await openPublished(MANY);
    expect(whole(await ofMemory()).length).toBeGreaterThan(5_000_000);
    await refreshed();
    expect(await look()).toMatchObject({ kind: "ready", last: { state: "current" } });
    const { isPublished, codes } = await codesOfRefresh();
    expect(isPublished).toBe(true);
    expect(codes).not.toContain("memory-unreadable");
    expect(await remembered()).toBe(MANY);
  });

  it("stands as it was where Excel stops before the new one is whole", async () => {
    const excel = await openPublished(MANY);
    const before = (await ofMemory()).get(MEMORY);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Observations").getDataBodyRange().getCell(1, 2).values = [[77]];
      await context.sync();
    });
    const from = excel.batches.length;
    const isBegun = (): boolean => excel.batches.slice(from).some(({ wrote, cleanup }) => wrote && !cleanup);
    excel.onBeforeBatch(() => (isBegun() ? { code: "RequestAborted", message: "" } : null));
    expect(await refreshNow()).toMatchObject({ kind: "failed", writingHadBegun: true });
    excel.onBeforeBatch(null);
    expect((await ofMemory()).get(MEMORY)).toBe(before);
    expect(await remembered()).toBe(MANY);
    expect(await codesOfRefresh()).toMatchObject({ isPublished: true });
    const held = await ofMemory();
    const used = [...furtherNames(MEMORY, held.get(MEMORY) ?? ""), MEMORY];
    expect([...held.keys()].sort()).toEqual(used.sort());
  });
});

describe("a memory in several settings", () => {
  it("takes one again, and leaves no other behind, once it is short", async () => {
    await openPublished(20);
    const memory = JSON.parse(whole(await ofMemory())) as Remembered;
    expect((await ofMemory()).size).toBeGreaterThan(2);
    await put([{ name: MEMORY, value: JSON.stringify({ ...memory, published: [] }) }]);
    await refreshed();
    expect([...(await ofMemory()).keys()]).toEqual([MEMORY]);
  });

  it("is said to be unreadable where a part is lost, and what there is of it is kept", async () => {
    await openPublished(20);
    const [lost = ""] = furtherNames(MEMORY, (await ofMemory()).get(MEMORY) ?? "");
    await Excel.run(async (context) => {
      context.workbook.settings.getItem(lost).delete();
      await context.sync();
    });
    expect((await codesOfRefresh()).codes).toContain("memory-unreadable");
    const unread = [...(await ofMemory())].filter(([key]) => key.startsWith(`${MEMORY}_Unread`));
    expect(unread.reduce((sum, [, value]) => sum + value.length, 0)).toBeGreaterThan(300_000);
    expect((await codesOfRefresh()).codes).not.toContain("memory-unreadable");
  });

  it("is whole after saving and opening", async () => {
    const excel = await openPublished(20);
    await refreshed();
    connect(await openWorkbook(await excel.save()));
    expect(await codesOfRefresh()).toMatchObject({ isPublished: true });
    expect(await remembered()).toBe(20);
  });

  it("is read from the one setting in which earlier versions kept it", async () => {
    await openPublished(20);
    const text = whole(await ofMemory());
    await put([{ name: MEMORY, value: text }]);
    const { isPublished, codes } = await codesOfRefresh();
    expect(isPublished).toBe(true);
    expect(codes).not.toContain("memory-unreadable");
    expect(await remembered()).toBe(20);
  });
});
