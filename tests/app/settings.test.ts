import { addSettings, readSettingFields, saveSetting } from "../../src/app/settings";
import { openExample } from "../support/authoring";
import { openSample, refreshed } from "../support/refreshing";

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
});
