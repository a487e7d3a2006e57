import { type ExcelStart, watchExcelStart } from "../../src/taskpane/shell/excel-start";

type OnReady = (info: { readonly host: string | null }) => void;

/** Microsoft's library as far as starting goes; returns what makes it report its host. */
function installOffice(): OnReady {
  let report: OnReady = () => undefined;
  const office = { HostType: { Excel: "Excel" }, onReady: (callback: OnReady) => (report = callback) };
  Object.assign(globalThis, { Office: office });
  return (info) => {
    report(info);
  };
}

function watch(): ExcelStart[] {
  const starts: ExcelStart[] = [];
  watchExcelStart((start) => starts.push(start));
  return starts;
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
});

it.each([
  { host: "Excel", expected: "in-excel" },
  { host: "Word", expected: "outside-excel" },
  { host: null, expected: "outside-excel" },
])("with host $host: $expected", ({ host, expected }) => {
  const ready = installOffice();
  const starts = watch();
  ready({ host });
  jest.advanceTimersByTime(60_000);
  expect(starts).toEqual([expected]);
});

it("says at once that the library is missing", () => {
  expect(watch()).toEqual(["library-missing"]);
});

it("gives a silent library 10 seconds, and still takes a late answer", () => {
  const ready = installOffice();
  const starts = watch();
  jest.advanceTimersByTime(9_999);
  expect(starts).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(starts).toEqual(["library-missing"]);
  ready({ host: "Excel" });
  expect(starts).toEqual(["library-missing", "in-excel"]);
});
