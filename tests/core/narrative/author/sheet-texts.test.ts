import { OWN_TEXT_HEADER } from "../../../../src/core/facts/own-sheets";
import { readSheetTexts } from "../../../../src/core/narrative/author/sheet-texts";
import { type Row, tableOf } from "../../../support/tables";

const read = (...rows: readonly Row[]) => readSheetTexts([tableOf("QuartileNarrative", rows)]);
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
    ).toEqual(["CP1", "CP1 (2)"]);
  });

  it("a sheet that has no such column holds none", () => {
    expect(readSheetTexts([tableOf("QuartileNarrative", [{ Ref: "CP1", Period: "Q3 2024/25" }])])).toEqual([
      { key: "CP1", period: "Q3 2024/25", text: "" },
    ]);
  });
});
