import { readFileSync } from "node:fs";
import { join } from "node:path";
import { connect, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { readPackage } from "../support/embedded-package";
import { errorOf, reopened, workbookWith } from "../support/embedded-run";

// As Microsoft documents CustomPropertyCollection and CustomProperty.
const all = () =>
  Excel.run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.load("key, type, value");
    await context.sync();
    return custom.items.map(({ key, type, value }) => [key, type, value as unknown]);
  });

const kept = () =>
  workbookWith((_, { workbook }) => {
    const { custom } = workbook.properties;
    custom.add("Record", "R-1 <b>");
    custom.add("Count", 3);
    custom.add("Share", 0.5);
    custom.add("Final", true);
    custom.add("COUNT", 4);
  });

it("keeps texts, numbers and logical values with the file, by names whose case does not count", async () => {
  const excel = await kept();
  const properties = [
    ["Record", "String", "R-1 <b>"],
    ["Count", "Number", 4],
    ["Share", "Float", 0.5],
    ["Final", "Boolean", true],
  ];
  expect(await all()).toEqual(properties);
  await reopened(excel);
  expect(await all()).toEqual(properties);
});

it("reads those of an opened file, and writes them anew once one has changed", async () => {
  const file = readFileSync(join(__dirname, "fixtures", "council-workbook.xlsx"));
  const excel = await openWorkbook(new Uint8Array(file));
  connect(excel);
  expect(await all()).toEqual([["Record number", "String", "R-123"]]);
  await Excel.run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.getItem("Record number").value = "R-124";
    custom.add("Other", 1);
    await context.sync();
  });
  const saved = readPackage(await excel.save());
  expect(saved.get("docProps/custom.xml")).toContain('name="Record number"><vt:lpwstr>R-124</vt:lpwstr></property>');
  expect(saved.get("_rels/.rels")?.match(/custom-properties/g)).toHaveLength(1);
});

it("deletes one, or all", async () => {
  await kept();
  await Excel.run(async (context) => {
    context.workbook.properties.custom.getItem("share").delete();
    await context.sync();
  });
  expect((await all()).map(([key]) => key)).toEqual(["Record", "Count", "Final"]);
  await Excel.run(async (context) => {
    context.workbook.properties.custom.deleteAll();
    await context.sync();
  });
  expect(await all()).toEqual([]);
});

it.each([
  { key: "", value: "x" },
  { key: "x", value: { a: 1 } },
])("refuses $value under the key '$key'", async ({ key, value }) => {
  await workbookWith(() => undefined);
  const error = await errorOf(({ workbook }) => workbook.properties.custom.add(key, value).load("key"));
  expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "CustomPropertyCollection.add"]);
});
