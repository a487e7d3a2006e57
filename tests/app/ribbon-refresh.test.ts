import { firstOf } from "../support/first-figures";
import { createStarter } from "../../src/app/create-workbook";
import { refreshStore } from "../../src/app/refresh-state";
import { refreshCommand } from "../../src/commands/refresh-command";
import { connect, newWorkbook } from "../../src/embedded-excel/embedded-excel";
import { change, openExample } from "../support/authoring";
import { inExcel, openSample } from "../support/refreshing";

/** Presses the ribbon's button with the pane closed; whether that opened the pane. */
async function opensPane(): Promise<boolean> {
  let isOpen = false;
  await refreshCommand({
    startRefresh: refreshStore.startRefresh,
    showPane: () => {
      isOpen = true;
      return Promise.resolve();
    },
  })();
  return isOpen;
}

describe("a refresh from the ribbon leaves the pane closed where the workbook gives nothing to doubt", () => {
  it.each([
    { workbook: "the sample", open: () => openSample().then(() => undefined) },
    { workbook: "the example", open: () => openExample().then(() => undefined) },
    {
      workbook: "the starter",
      open: async () => {
        connect(newWorkbook());
        await createStarter();
      },
    },
  ])("$workbook, and again at the second refresh", async ({ open }) => {
    await open();
    expect(await opensPane()).toBe(false);
    expect(await opensPane()).toBe(false);
  });
});

describe("a refresh from the ribbon opens the pane where a printed figure is in doubt or one is left out", () => {
  const X1 = ["X1", "Q2 2025/26"];
  it.each([
    { what: "a Value that its counts contradict", doubt: () => change("Observations", X1, "Value", 90.7) },
    { what: "a numerator above its denominator", doubt: () => change("Observations", X1, "Numerator", 450) },
    { what: "a count that is no number", doubt: () => change("Observations", X1, "Numerator", "45 approx") },
    {
      what: "words that somebody typed over a name of ours",
      doubt: async () => {
        await opensPane();
        await inExcel(({ workbook }) => {
          workbook.worksheets.getItem("Dashboard").getRange(firstOf("C")).values = [["My own name for it"]];
        });
      },
    },
  ])("$what", async ({ doubt }) => {
    await openExample();
    await doubt();
    expect(await opensPane()).toBe(true);
  });
});
