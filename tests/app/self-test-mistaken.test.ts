import type { EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";
import { readPackage } from "../support/embedded-package";
import { inExcel, openSample } from "../support/refreshing";
import { foundBy, openBlank, runWith } from "../support/self-testing";

const partsOf = async (excel: EmbeddedExcel) => Object.fromEntries(readPackage(await excel.save()));

describe("where the workbook has something that a test could be mistaken for", () => {
  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      "a table of the contract",
      "It has a table called Settings.",
      ({ workbook: { worksheets } }) => {
        worksheets.getFirst().getRange("A1:B1").values = [["Setting", "Value"]];
        worksheets.getFirst().tables.add("A1:B2", true).name = "Settings";
      },
    ],
    [
      "a range of that name",
      "It has a range called Benchmarks_2024.",
      ({ workbook }) => workbook.names.add("Benchmarks_2024", workbook.worksheets.getFirst().getRange("A1:B2")),
    ],
    [
      "a sheet of that name",
      "It has a sheet called commentary.",
      ({ workbook }) => workbook.worksheets.add("commentary"),
    ],
    [
      "a sheet named as ours would be",
      "It has a sheet called Dashboard.",
      ({ workbook }) => workbook.worksheets.add("Dashboard"),
    ],
    [
      "what a refresh has left",
      "Quartile has worked in it before.",
      ({ workbook }) => workbook.settings.add("Quartile_Memory", "{}"),
    ],
  ])("says so of %s, and adds nothing", async (_, reason, put) => {
    const excel = openBlank();
    await inExcel(put);
    const before = await partsOf(excel);
    await expect(runWith()).resolves.toEqual({ kind: "refused", reasons: [reason] });
    expect(await partsOf(excel)).toEqual(before);
  });

  it("names every table of the sample itself, and its sheet no more", async () => {
    await openSample();
    const outcome = await runWith();
    expect(outcome.kind === "refused" && outcome.reasons).toHaveLength(8);
  });
});

it("goes on reading where Excel refuses a part, and tells of that part once", async () => {
  const excel = openBlank();
  const outcome = await runWith({
    reading: () => {
      const first = excel.batches.length;
      let refused = false;
      // The next batch looks at the workbook; the one after it is the first of the cells.
      excel.onBeforeBatch((index) => {
        if (refused || index < first + 1) return null;
        refused = true;
        return { code: "ApiNotFound", message: "Excel's own words" };
      });
    },
  });
  expect(foundBy(outcome)).toEqual([
    { aspect: "unread", what: "Cells", source: null, expected: "can be read", found: "code ApiNotFound" },
  ]);
});
