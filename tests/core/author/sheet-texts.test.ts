import { OWN_TEXT_HEADER } from "../../../src/core/facts/own-sheets";
import { readSheetTexts } from "../../../src/core/author/sheet-texts";
import { type Row, tableOf } from "../../support/tables";

const read = (...rows: readonly Row[]) => readSheetTexts([tableOf("QuartileNarrative", rows)]).texts;
const row = (Ref: string, text: string | number | boolean, Period = "Q3 2024/25"): Row => ({
  Ref,
  Period,
  [OWN_TEXT_HEADER]: text,
});

describe("authors' texts are read exactly as they stand", () => {
  it("by Ref and period, blanks as none", () => {
    expect(read(row("CP1", " Mine. "), row("CP2", "   "))).toEqual([
      { key: "CP1", period: "Q3 2024/25", text: " Mine. " },
      { key: "CP2", period: "Q3 2024/25", text: "" },
    ]);
  });

  it("a number is the text that was typed", () => {
    expect(read(row("CP1", 90.7))[0]?.text).toBe("90.7");
  });

  it("a row without its Ref is known by its row, and one without its period by none", () => {
    expect(read(row("CP1", "One."), row("", "Lost."), row("CP2", "Timeless.", "None"))).toEqual([
      { key: "CP1", period: "Q3 2024/25", text: "One." },
      { key: "Row 3", period: "Q3 2024/25", text: "Lost." },
      { key: "CP2", period: "", text: "Timeless." },
    ]);
  });

  it("a second text for one paragraph gets a number, the same one again does not", () => {
    expect(
      read(row("CP1", "One."), row("CP1", "Two."), row("CP1", "One."), row("CP1", "")).map(({ key }) => key),
    ).toEqual(["CP1", "CP1 ⟨2⟩"]);
  });

  it("a Ref that ends in a number in brackets is no second text", () => {
    expect(read(row("H1 (2)", "North."), row("H1", "South."))).toEqual([
      { key: "H1 (2)", period: "Q3 2024/25", text: "North." },
      { key: "H1", period: "Q3 2024/25", text: "South." },
    ]);
  });

  const headed = (...headers: readonly string[]) =>
    readSheetTexts([
      tableOf("QuartileNarrative", [
        { Ref: "CP1", Period: "Q3 2024/25", ...Object.fromEntries(headers.map((header) => [header, "Mine."])) },
      ]),
    ]);

  it.each([
    { headers: [], texts: 0, because: "the column is gone" },
    { headers: ["Our words"], texts: 1, because: "one header that is none of ours is the author's, renamed" },
    { headers: ["Our words", "Owner"], texts: 0, because: "of two nobody knows which" },
    { headers: ["Status"], texts: 0, because: "a header of ours is not the author's" },
    { headers: ["Owner", OWN_TEXT_HEADER], texts: 1, because: "ours is there" },
  ])("under $headers $texts are read: $because", ({ headers, texts }) => {
    const found = headed(...headers);
    expect(found.texts).toHaveLength(texts);
    expect(found.withoutColumn).toHaveLength(1 - texts);
  });
});
