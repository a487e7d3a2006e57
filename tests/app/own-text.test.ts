import { saveOwnText } from "../../src/app/own-text-drafts";
import { openExample, refreshedAs, statusOf, textOf, write } from "../support/authoring";
import { inExcel, refreshed } from "../support/refreshing";

const KEY = "X1";

async function changeOf(text: string, was = "") {
  const { period } = await refreshedAs();
  return { key: KEY, period, was, text };
}

it("keeps an author's words in their cell, and the next refresh has them", async () => {
  await openExample();
  const text = "=Not a formula, and 45.0% of it.";
  expect(await saveOwnText(await changeOf(text))).toEqual({ ok: true, value: "saved" });
  const report = await refreshed();
  expect(textOf(report, KEY)).toBe(text);
  expect(statusOf(report, KEY)).toBe("Your text");
});

it("lets the draft stand again where the text is emptied", async () => {
  await openExample();
  await refreshed();
  await write(KEY, "Mine.");
  expect(await saveOwnText(await changeOf("", "Mine."))).toEqual({ ok: true, value: "saved" });
  expect(textOf(await refreshed(), KEY)).toBe("");
});

it("leaves words that somebody else wrote meanwhile", async () => {
  await openExample();
  const change = await changeOf("Mine.");
  await write(KEY, "Theirs.");
  expect(await saveOwnText(change)).toEqual({ ok: true, value: "changed-meanwhile" });
  expect(textOf(await refreshed(), KEY)).toBe("Theirs.");
});

it("finds the cell wherever the author's column and the row have moved", async () => {
  await openExample();
  const change = await changeOf("Mine.");
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Narrative");
    sheet.getRange("A:B").insert("Right");
    sheet.getRange("1:2").insert("Down");
  });
  expect(await saveOwnText(change)).toEqual({ ok: true, value: "saved" });
  expect(textOf(await refreshed(), KEY)).toBe("Mine.");
});

it.each([
  { name: "another period", part: { period: "Q1 1999/00" }, value: "no-such-paragraph" },
  { name: "an unknown paragraph", part: { key: "NO1" }, value: "no-such-paragraph" },
  { name: "more than a cell takes", part: { text: "x".repeat(32_768) }, value: "too-long" },
])("writes nothing for $name", async ({ part, value }) => {
  await openExample();
  expect(await saveOwnText({ ...(await changeOf("Mine.")), ...part })).toEqual({ ok: true, value });
  expect(textOf(await refreshed(), KEY)).toBe("");
});

it("says that there is no paragraph in a workbook without our sheets", async () => {
  await openExample();
  const change = { key: KEY, period: "Q2 2025/26", was: "", text: "Mine." };
  expect(await saveOwnText(change)).toEqual({ ok: true, value: "no-such-paragraph" });
});
