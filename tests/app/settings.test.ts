import { createStarter } from "../../src/app/create-workbook";
import { addSettings, readSettingFields, saveSetting } from "../../src/app/settings";
import { connect, newWorkbook } from "../../src/embedded-excel/embedded-excel";
import { openExample } from "../support/authoring";
import { inExcel, openSample, refreshed, sheetNames, sheetValues } from "../support/refreshing";

/** The workbook's own values of the settings that it gives. */
async function given(): Promise<Record<string, string> | null> {
  const read = await readSettingFields();
  if (!read.ok) throw new Error(read.fault.details);
  if (read.value === null) return null;
  return Object.fromEntries(read.value.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]));
}

describe("settings kept in the workbook", () => {
  it("are read with what each changes", async () => {
    await openSample();
    expect(await given()).toMatchObject({ Organisation: "Leicestershire County Council", "Area code": "E10000018" });
    const read = await readSettingFields();
    for (const field of (read.ok ? read.value : null) ?? []) expect([field.name, field.meaning]).not.toContain("");
  });

  it("are written into their row, or a new one, and count at the next refresh", async () => {
    await openSample();
    expect(await saveSetting("Report title", "Our quarter")).toEqual({ ok: true, value: "saved" });
    expect(await saveSetting("Similar within", "0.2")).toEqual({ ok: true, value: "saved" });
    expect(await given()).toMatchObject({ "Report title": "Our quarter", "Similar within": "0.2" });
    const report = await refreshed();
    expect(report.title).toBe("Our quarter");
    expect(report.findings.filter(({ code }) => code === "bad-setting")).toEqual([]);
  });

  it.each([
    ["Quartile rule", "best of three"],
    ["Confidence", "90%"],
    ["First paragraph number", "one"],
    ["No such setting", "yes"],
  ])("%s is not written as %s", async (name, value) => {
    await openSample();
    const before = await given();
    expect(await saveSetting(name, value)).toEqual({ ok: true, value: "not-understood" });
    expect(await given()).toEqual(before);
  });

  it("are back at their default when they are emptied", async () => {
    await openSample();
    await saveSetting("Report title", "");
    expect((await refreshed()).title).toBe("Performance report");
  });

  it("get a table where the workbook has none", async () => {
    await openExample();
    expect(await given()).toBeNull();
    expect(await saveSetting("Report title", "Ours")).toEqual({ ok: true, value: "no-table" });
    expect((await addSettings()).ok).toBe(true);
    expect(await given()).toEqual({});
    await saveSetting("Report title", "Ours");
    const report = await refreshed();
    expect([report.title, report.findings.filter(({ severity }) => severity !== "note")]).toEqual(["Ours", []]);
  });

  it.each(["a named range", "a plain sheet"] as const)("are read and written where they are %s", async (form) => {
    await openExample();
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.add(form === "a plain sheet" ? "Settings" : "Set-up");
      sheet.getRange("A1:B3").values = [
        ["Setting", "Value"],
        ["Report title", "Ours"],
        ["Organisation", "Exampleshire"],
      ];
      if (form === "a named range") workbook.names.add("Settings", sheet.getRange("A1:B3"));
    });
    expect(await given()).toEqual({ "Report title": "Ours", Organisation: "Exampleshire" });
    await saveSetting("Report title", "Theirs");
    await saveSetting("Area code", "E10000018");
    expect(await given()).toEqual({ "Report title": "Theirs", Organisation: "Exampleshire", "Area code": "E10000018" });
    expect((await refreshed()).title).toBe("Theirs");
  });

  it("in new rows move down what stands below the table, and two saved at once have a row each", async () => {
    await openExample();
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.add("Set-up");
      sheet.getRange("A1:B4").values = [
        ["Setting", "Value"],
        ["Report title", "Ours"],
        ["Kept by", "Ann"],
        ["Kept since", "May"],
      ];
      sheet.tables.add("A1:B2", true).name = "Settings";
    });
    await Promise.all([saveSetting("Area code", "E10000018"), saveSetting("Organisation", "Exampleshire")]);
    expect(await sheetValues("Set-up")).toEqual([
      ["Setting", "Value"],
      ["Area code", "E10000018"],
      ["Organisation", "Exampleshire"],
      ["Report title", "Ours"],
      ["Kept by", "Ann"],
      ["Kept since", "May"],
    ]);
  });

  it("show a date as a date", async () => {
    await openExample();
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.add("Settings");
      sheet.getRange("A1:B2").values = [
        ["Setting", "Value"],
        ["Report date", 45_688],
      ];
      sheet.getRange("B2").numberFormat = [["dd/mm/yyyy"]];
    });
    expect(await given()).toEqual({ "Report date": "31/01/2025" });
  });
});

describe("a starter", () => {
  it("leaves a sheet and a table of the owner's that bear its names as they are", async () => {
    connect(newWorkbook());
    await inExcel(({ workbook }) => {
      workbook.worksheets.add("commentary").getRange("A1").values = [["Mine"]];
      const sheet = workbook.worksheets.add("Mine");
      sheet.getRange("A1:B2").values = [
        ["Setting", "Value"],
        ["Report title", "Mine"],
      ];
      sheet.tables.add("A1:B2", true).name = "Settings";
    });
    expect((await createStarter()).ok).toBe(true);
    expect(await sheetNames()).toEqual(expect.arrayContaining(["commentary", "Commentary (Quartile)", "Indicators"]));
    expect(await sheetNames()).not.toContain("Settings");
    expect(await sheetValues("commentary")).toEqual([["Mine"]]);
    expect((await sheetValues("Mine"))[1]).toEqual(["Report title", "Mine"]);
    expect((await refreshed()).title).toBe("Mine");
  });
});
