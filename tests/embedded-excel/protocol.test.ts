import { connect, newWorkbook } from "../../src/embedded-excel/embedded-excel";
import { errorOf, readFirstSheet, workbookWith } from "../support/embedded-run";

describe("errors reach the add-in as Excel's own", () => {
  it.each([
    {
      what: "a sheet that is not there",
      code: "ItemNotFound",
      location: "WorksheetCollection.getItem",
      work: (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem("Nowhere").load("name");
      },
    },
    {
      what: "a sheet name with a slash",
      code: "InvalidArgument",
      location: "WorksheetCollection.add",
      work: (context: Excel.RequestContext) => {
        context.workbook.worksheets.add("a/b");
      },
    },
    {
      what: "a sheet name that another sheet has, but for case",
      code: "ItemAlreadyExists",
      location: "WorksheetCollection.add",
      work: (context: Excel.RequestContext) => {
        context.workbook.worksheets.add("SHEET1");
      },
    },
    {
      what: "deleting the last visible sheet",
      code: "InvalidOperation",
      location: "Worksheet.delete",
      work: (context: Excel.RequestContext) => {
        context.workbook.worksheets.getFirst().delete();
      },
    },
    {
      what: "an address that is none",
      code: "InvalidArgument",
      location: "Worksheet.getRange",
      work: (context: Excel.RequestContext) => {
        context.workbook.worksheets.getFirst().getRange("A0").load("values");
      },
    },
    {
      what: "a range beside the sheet",
      code: "InvalidArgument",
      location: "Range",
      work: (context: Excel.RequestContext) => {
        context.workbook.worksheets.getFirst().getRange("A1").getOffsetRange(-1, 0).load("values");
      },
    },
    {
      what: "writing to a locked cell of a protected sheet",
      code: "AccessDenied",
      location: "Range.values",
      work: (context: Excel.RequestContext) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.protection.protect();
        sheet.getRange("A1").values = [[1]];
      },
    },
    {
      what: "a member that the embedded Excel lacks",
      code: "ApiNotFound",
      location: "Range.showCard",
      work: (context: Excel.RequestContext) => {
        context.workbook.worksheets.getFirst().getRange("A1").showCard();
      },
    },
  ])("$what: $code", async ({ code, location, work }) => {
    await workbookWith(() => undefined);
    const error = await errorOf(work);
    expect(error.code).toBe(code);
    expect(error.debugInfo.errorLocation).toBe(location);
  });

  it("reading before load and sync: the client itself refuses", async () => {
    await workbookWith(() => undefined);
    const error = await errorOf((context) => context.workbook.worksheets.getFirst().name);
    expect(error.code).toBe("PropertyNotLoaded");
  });
});

it("keeps what came before a failing call of the batch, and does nothing after it", async () => {
  await workbookWith(() => undefined);
  await errorOf((context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["before"]];
    context.workbook.worksheets.getItem("Nowhere").activate();
    sheet.getRange("A2").values = [["after"]];
  });
  const values = await readFirstSheet(
    (sheet) => sheet.getRange("A1:A2").load({ values: true }),
    (range) => range.values,
  );
  expect(values).toEqual([["before"], [""]]);
});

it("passes null objects on: what is asked of nothing is nothing", async () => {
  await workbookWith(() => undefined);
  const found = await readFirstSheet(
    (_, { workbook }) => {
      const missing = workbook.worksheets.getItemOrNullObject("Nowhere");
      missing.delete();
      return [
        missing,
        missing.getRange("A1"),
        workbook.tables.getItemOrNullObject("None"),
        workbook.names.getItemOrNullObject("None").getRangeOrNullObject(),
        workbook.worksheets.getItemOrNullObject("Sheet1"),
      ];
    },
    (objects) => objects.map((object) => object.isNullObject),
  );
  expect(found).toEqual([true, true, true, true, false]);
});

it("finds an added object again in the next batch, also under a new name", async () => {
  await workbookWith(async (_, context) => {
    const sheet = context.workbook.worksheets.add("Draft");
    await context.sync();
    sheet.name = "Dashboard";
    await context.sync();
    sheet.getRange("A1").values = [["here"]];
    sheet.load({ name: true, position: true });
    await context.sync();
    expect([sheet.name, sheet.position]).toEqual(["Dashboard", 1]);
  });
});

it("loads items of a collection, some at a time", async () => {
  await workbookWith(async (_, context) => {
    for (const name of ["B", "C", "D"]) context.workbook.worksheets.add(name);
    const some = context.workbook.worksheets.load({ name: true, $top: 2, $skip: 1 });
    await context.sync();
    expect(some.items.map((sheet) => sheet.name)).toEqual(["B", "C"]);
  });
});

describe("a test can make Excel fail", () => {
  it("with any code at any batch; nothing of that batch is done", async () => {
    const excel = await workbookWith((sheet) => {
      sheet.getRange("A1").values = [["before"]];
    });
    const failing = excel.batches.length;
    excel.onBeforeBatch((index) =>
      index === failing ? { code: "InvalidOperationInCellEditMode", message: "" } : null,
    );
    const error = await errorOf((context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["after"]];
    });
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    const values = await readFirstSheet(
      (sheet) => sheet.getRange("A1").load({ values: true }),
      (range) => range.values,
    );
    expect(values).toEqual([["before"]]);
  });
});

describe("every batch is recorded", () => {
  it("one a sync, with its size and whether it may write; what the client tidies up is marked", async () => {
    const excel = newWorkbook();
    connect(excel);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B1").values = [[1, 2]];
      await context.sync();
      sheet.getRange("A1:B1").load({ values: true });
      await context.sync();
    });
    expect(excel.batches.map(({ wrote, cleanup }) => ({ wrote, cleanup }))).toEqual([
      { wrote: true, cleanup: false },
      { wrote: false, cleanup: false },
      { wrote: false, cleanup: true },
    ]);
    expect(excel.batches[0]?.actions).toBeGreaterThan(0);
    expect(excel.batches[0]?.requestBytes).toBeGreaterThan(100);
    expect(excel.batches[1]?.responseBytes).toBeGreaterThan(50);
  });

  it("over 5 MB is refused as Excel on the web refuses it", async () => {
    await workbookWith(() => undefined);
    const error = await errorOf((context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A600").values = Array.from({ length: 600 }, () => [
        "x".repeat(10_000),
      ]);
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  });
});

it("keeps two workbooks apart when they are connected in turn", async () => {
  const one = await workbookWith((sheet) => {
    sheet.getRange("A1").values = [["one"]];
  });
  await workbookWith((sheet) => {
    sheet.getRange("A1").values = [["two"]];
  });
  const read = () =>
    readFirstSheet(
      (sheet) => sheet.getRange("A1").load({ values: true }),
      (range) => range.values,
    );
  expect(await read()).toEqual([["two"]]);
  connect(one);
  expect(await read()).toEqual([["one"]]);
});
