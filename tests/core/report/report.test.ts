import { makeReport, type Stage } from "../../../src/core/report/report";
import { readRequest } from "../../../src/core/report/request";
import { cellsOf } from "../../support/sample";
import { gridsOf } from "../../support/tables";

const WANTED = { period: null, report: null, wish: { kind: "refresh" }, madeAt: "Made on 4 March 2025." } as const;
const ASKED = { ...WANTED, kind: "asked" } as const;

const grids = (count: number) => {
  const refs = Array.from({ length: count }, (_, index) => ({ Ref: `X${index + 1}` }));
  return gridsOf({ indicators: refs, observations: refs.map((row) => ({ ...row, Value: 50 })) });
};

it("a long report may pause after every 50 indicators and before the drafts, so that Excel's window stays alive", () => {
  const work = makeReport(cellsOf(grids(120)), ASKED);
  const stages: Stage[] = [];
  let next = work.next();
  for (; next.done !== true; next = work.next()) stages.push(next.value);
  expect(stages).toEqual(["calculating", "calculating", "calculating", "drafting"]);
  expect(next.value).toMatchObject({ kind: "made", keepsEarlier: false, isPublished: false });
});

it("what is refused is refused before anything is worked out, with all that was found on the way", () => {
  const calculation = { mode: "manual", isDone: true } as const;
  const { done, value } = makeReport({ ...cellsOf(grids(1)), calculation }, { ...ASKED, report: "Cabinet" }).next();
  expect([done, value]).toMatchObject([
    true,
    { kind: "refused", findings: [{ code: "unknown-report" }], alsoFound: [{ code: "calculated-first" }] },
  ]);
});

it("what is refused tells what many rows share once, as a report does", () => {
  const observations = Array.from({ length: 25 }, (_, index) => ({ Ref: "X1", Period: `week ${index}`, Value: 1 }));
  const { value } = makeReport(cellsOf(gridsOf({ observations })), ASKED).next();
  expect(value).toMatchObject({ kind: "refused", alsoFound: [{ code: "unknown-period", message: expect.stringContaining("24 more") as string }] }); // prettier-ignore
});

it("a figure whose period cannot be read is told once: no row is to be added", () => {
  const observations = [
    { Ref: "X1", Value: 50 },
    { Ref: "X2", Period: "Q3 of some year", Value: 50 },
  ];
  const work = makeReport(cellsOf(gridsOf({ indicators: [{ Ref: "X1" }, { Ref: "X2" }, { Ref: "X3" }], observations })), ASKED); // prettier-ignore
  let next = work.next();
  while (next.done !== true) next = work.next();
  const told = next.value.kind === "made" ? next.value.report.findings : [];
  expect(told.filter(({ ref }) => ref !== "X1").map(({ code, ref }) => [code, ref])).toEqual([
    ["unknown-period", "X2"],
    ["no-figure-for-period", "X3"],
  ]);
});

it("a period is read before the workbook is, as a person types it", () => {
  expect(readRequest(WANTED)).toEqual(ASKED);
  expect(readRequest({ ...WANTED, period: "q3 24/25" })).toMatchObject({
    kind: "asked",
    period: { kind: "named", meanings: [{ frequency: "quarter" }] },
  });
  expect(readRequest({ ...WANTED, period: "soon" })).toMatchObject({
    kind: "refused",
    findings: [{ code: "unknown-period" }],
  });
});
