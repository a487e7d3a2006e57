import { connect, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

it("keeps the add-in's settings with the workbook, whatever JSON they are", async () => {
  const excel = await workbookWith((_, { workbook }) => {
    workbook.settings.add("map", { columns: ["Ref", "Period"], first: 0, on: false, note: 'a "quoted" <tag> & é' });
    workbook.settings.add("count", 3);
    workbook.settings.add("gone", 1);
    workbook.settings.getItem("gone").delete();
    workbook.settings.getItem("count").value = 4;
  });
  await reopened(await reopened(excel));
  await Excel.run(async (context) => {
    const settings = context.workbook.settings.load({ key: true, value: true });
    const gone = context.workbook.settings.getItemOrNullObject("gone");
    await context.sync();
    const kept = Object.fromEntries(settings.items.map((setting) => [setting.key, setting.value] as [string, object]));
    expect(kept).toEqual({
      map: { columns: ["Ref", "Period"], first: 0, on: false, note: 'a "quoted" <tag> & é' },
      count: 4,
    });
    expect(gone.isNullObject).toBe(true);
  });
});

it("keeps the settings of each add-in apart in a file", async () => {
  const bytes = await (await workbookWith((_, { workbook }) => void workbook.settings.add("count", 3))).save();
  const keysFor = async (addIn?: string) => {
    connect(await openWorkbook(bytes, addIn));
    return readFirstSheet(
      (_, { workbook }) => workbook.settings.load({ key: true }),
      ({ items }) => items.map(({ key }) => key),
    );
  };
  expect(await keysFor("Another add-in")).toEqual([]);
  expect(await keysFor()).toEqual(["count"]);
});

it("keeps a date among the settings a date", async () => {
  const excel = await workbookWith((_, { workbook }) => {
    workbook.settings.add("published", new Date(Date.UTC(2025, 0, 31)));
  });
  await reopened(excel);
  const value = await readFirstSheet(
    (_, { workbook }) => workbook.settings.getItem("published").load({ value: true }),
    (setting) => setting.value as Date,
  );
  expect(value.toISOString()).toBe("2025-01-31T00:00:00.000Z");
});

it("keeps what the file says about itself", async () => {
  const excel = await workbookWith((_, { workbook }) => {
    workbook.properties.set({
      title: "Performance",
      author: "BI team",
      keywords: "Q3",
      comments: "Draft",
      company: "LCC",
    });
  });
  await reopened(excel);
  const properties = await readFirstSheet(
    (_, { workbook }) =>
      workbook.properties.load({ title: true, author: true, keywords: true, comments: true, company: true }),
    (loaded) => loaded.toJSON(),
  );
  expect(properties).toMatchObject({
    title: "Performance",
    author: "BI team",
    keywords: "Q3",
    comments: "Draft",
    company: "LCC",
  });
});

/** Lets the events that are under way arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("events", () => {
  it("tell of changed cells until the handler is removed", async () => {
    const seen: string[] = [];
    await workbookWith(async (sheet, context) => {
      sheet.load({ id: true }); // the client needs it to tell sheets apart
      await context.sync();
      const handler = sheet.onChanged.add(({ address, changeType, source, triggerSource }) => {
        seen.push([address, changeType, source, triggerSource].join(" "));
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]]; // prettier-ignore
      sheet.getRange("5:6").insert(Excel.InsertShiftDirection.down);
      await context.sync();
      await settled();
      handler.remove();
      await context.sync();
      sheet.getRange("A1").values = [[9]];
      await context.sync();
      await settled();
    });
    expect(seen).toEqual(["A1:B2 RangeEdited Local ThisLocalAddin", "5:6 RowInserted Local ThisLocalAddin"]);
  });

  it("do not come while the add-in has switched them off", async () => {
    const seen: string[] = [];
    await workbookWith(async (sheet, context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange("B1").values = [[1]];
      await context.sync();
      await settled();
    });
    expect(seen).toEqual(["B1"]);
  });

  it("tell of sheets added, activated and deleted, and of another selection", async () => {
    const seen: string[] = [];
    const note = (what: string) => () => {
      seen.push(what);
      return Promise.resolve();
    };
    await workbookWith(async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onSelectionChanged.add(note("selected"));
      await context.sync();
      const other = worksheets.add("Other");
      other.activate();
      sheet.getRange("C3").select();
      other.delete();
      await context.sync();
      await settled();
    });
    expect(seen).toEqual(["added", "activated", "selected", "deleted"]);
  });
});
