import { faultOf } from "../../src/excel/run/fault-of";
import { FAULT_WORDS, TIMEOUT } from "../../src/excel/run/faults";

const excelError = (code: string, errorLocation = "Range.values") =>
  Object.assign(new Error("raw message about 417 children"), { code, debugInfo: { code, errorLocation } });

it.each([
  { code: "InvalidOperationInCellEditMode", title: "A cell is being edited.", advice: /Press Enter/ },
  { code: "InvalidOperation", title: "A cell is being edited.", advice: /Press Enter/ },
  { code: "ItemNotFound", title: /is not in this workbook/, advice: /renamed/ },
  { code: "InvalidReference", title: /is not in this workbook/, advice: /Change it to refer to the right cells/ },
  { code: "AccessDenied", title: /did not allow/, advice: /Unprotect it \(Review tab\)/ },
  { code: "ReadOnly", title: /read-only/, advice: /save a copy/ },
  { code: "RequestPayloadSizeLimitExceeded", title: /Quartile has sent/, advice: /Your tables are not at fault/ },
  { code: "ResponsePayloadSizeLimitExceeded", title: /too much in this workbook/, advice: /shorten very long texts/ },
  { code: "ApiNotFound", title: /This Excel cannot/, advice: /Update Excel/ },
  { code: "NotImplemented", title: /This Excel cannot/, advice: /Update Excel/ },
  { code: "ActivityLimitReached", title: /busy/, advice: /Wait/ },
  { code: "ServiceNotAvailable", title: /busy/, advice: /Wait/ },
  { code: "InactiveWorkbook", title: /Another workbook/, advice: /Click a cell in this workbook/ },
  {
    code: "InvalidSelection",
    title: /chart is selected in Excel, or another workbook/,
    advice: /Click a cell in this workbook/,
  },
  { code: "MergedRangeConflict", title: /in the way/, advice: /merged cells/ },
  { code: TIMEOUT, title: "Excel has not answered.", advice: /press Enter/ },
])("$code is told in words, with what to do", ({ code, title, advice }) => {
  const fault = faultOf(excelError(code));
  expect(fault.code).toBe(code);
  expect(fault.title).toMatch(title);
  expect(fault.advice).toMatch(advice);
  expect(fault.details).toBe(`code ${code} at Range.values`);
});

it("leaves it to the outcome whether anything was written", () => {
  expect([...FAULT_WORDS.values()].filter(({ advice }) => /nothing was written/i.test(advice))).toEqual([]);
});

it("tells a code that it does not know, and where", () => {
  expect(faultOf(excelError("GeneralException", "Worksheet.activate"))).toEqual({
    code: "GeneralException",
    title: "Something went wrong in Excel (code GeneralException at Worksheet.activate).",
    advice: "Your input sheets were not touched. Try again.",
    details: "code GeneralException at Worksheet.activate",
  });
});

it("names a mistake of our own by its kind", () => {
  expect(faultOf(new TypeError("undefined has no 417"))).toMatchObject({
    code: "TypeError",
    details: "code TypeError",
  });
});

it.each([undefined, null, "Excel said 417", 417, {}, { code: 417 }, { code: "", debugInfo: null }])(
  "makes something of %p",
  (thrown) => {
    expect(faultOf(thrown)).toMatchObject({ code: "Unknown", details: "code Unknown" });
  },
);

it.each([excelError("AccessDenied"), excelError("Odd", 'Range.values("417 children")'), new Error("417 children")])(
  "never passes on a message or a cell's value: %p",
  (thrown) => {
    expect(JSON.stringify(faultOf(thrown))).not.toMatch(/417|children/);
  },
);
