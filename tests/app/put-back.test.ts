import { putBack } from "../../src/app/put-back";
import { change, openExample } from "../support/authoring";
import { refreshed, sheetValues } from "../support/refreshing";

const LATER = new Date(2025, 2, 5, 9, 30);
const STAMP = 2;

const putBackNow = () => putBack({ now: LATER, onStep: () => undefined, isCancelled: () => false });

/** The Dashboard but for its stamp. */
async function dashboard(): Promise<readonly unknown[][]> {
  return (await sheetValues("Dashboard")).filter((_, row) => row !== STAMP);
}

describe("putting back the last dashboard", () => {
  it("is refused, and writes nothing, before there are two", async () => {
    await openExample();
    expect(await putBackNow()).toMatchObject({ kind: "refused", findings: [{ code: "no-earlier-dashboard" }] });
    await refreshed();
    const before = await sheetValues("Dashboard");
    expect(await putBackNow()).toMatchObject({ kind: "refused" });
    expect(await sheetValues("Dashboard")).toEqual(before);
  });

  it("puts back what was there before the figures changed, however often it was refreshed since", async () => {
    await openExample();
    await refreshed();
    const first = await dashboard();
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 12);
    await refreshed();
    await refreshed(LATER);
    await refreshed(LATER);
    await putBackNow();
    expect(await dashboard()).toEqual(first);
  });

  it("writes it cell for cell, says so, and back again, rows fewer or more", async () => {
    await openExample();
    await refreshed();
    const first = await dashboard();
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 12);
    await change("Indicators", ["X3"], "Ref", "");
    await refreshed(LATER);
    const second = await dashboard();
    expect(second).not.toEqual(first);

    expect(await putBackNow()).toEqual({
      kind: "put-back",
      madeAt: "Made on 4 March 2025 at 12:00 from this workbook's tables.",
    });
    expect(await dashboard()).toEqual(first);
    expect((await sheetValues("Dashboard"))[STAMP]?.[0]).toBe(
      "Put back on 5 March 2025; the other sheets are newer. Made on 4 March 2025 at 12:00 from this workbook's tables.",
    );

    await putBackNow();
    expect(await dashboard()).toEqual(second);
    await refreshed(LATER);
    expect(await dashboard()).toEqual(second);
  });
});
