import { join } from "node:path";
import { newWorkbook, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { openAddinPage, until, type AddinPage } from "../support/embedded-page";
import { readSheets } from "../support/embedded-package";

// A page of its own: what the product's page does is tested where the page is built.
const PAGE = join(__dirname, "fixtures", "page.html");
const shown = ({ window }: AddinPage) => window.document.getElementById("log")?.textContent ?? "";

describe("an add-in's page over Microsoft's own office.js", () => {
  it("learns that it is in Excel, and what this Excel can do", async () => {
    const page = openAddinPage(newWorkbook(), PAGE);
    await until(page, () => shown(page).includes("ready"));
    expect(shown(page)).toContain("Excel OfficeOnline; 1.9 true; 1.99 false; setting null;");
    expect(page.errors).toEqual([]);
    page.close();
  });

  it("works on the workbook, hears of changes and of errors", async () => {
    const excel = newWorkbook();
    const page = openAddinPage(excel, PAGE);
    await until(page, () => shown(page).includes("ready"));
    page.window.document.querySelector("button")?.click();
    await until(page, () => shown(page).includes("error ItemNotFound") && shown(page).includes("changed A1"));
    expect(shown(page)).toContain("wrote clicked");
    page.close();
    expect(
      readSheets(await excel.save())
        .get("Sheet1")
        ?.cells.get("A1")?.value,
    ).toBe("clicked");
  });

  it("carries out a ribbon button while its pane is hidden, and can show the pane then", async () => {
    const excel = newWorkbook();
    const page = openAddinPage(excel, PAGE);
    await until(page, () => shown(page).includes("ready"));
    expect(page.isPaneShown()).toBe(false);
    await page.pressButton("stamp");
    await until(page, () => shown(page).includes("shown"));
    expect(page.isPaneShown()).toBe(true);
    page.close();
    expect(
      readSheets(await excel.save())
        .get("Sheet1")
        ?.cells.get("A2")?.value,
    ).toBe("pressed");
  });

  it("that is closed while it works ends the press of its button", async () => {
    const page = openAddinPage(newWorkbook(), PAGE);
    const ends = page.pressButton("stamp"); // it does not listen yet
    page.close();
    expect(await ends).toBe("closed");
  });

  it("finds the settings of the last time in the workbook", async () => {
    const excel = newWorkbook();
    const first = openAddinPage(excel, PAGE);
    await until(first, () => shown(first).includes("saved succeeded"));
    first.close();
    const second = openAddinPage(await openWorkbook(await excel.save()), PAGE);
    await until(second, () => shown(second).includes("ready"));
    expect(shown(second)).toContain("setting [object Object]");
    second.close();
  });
});
