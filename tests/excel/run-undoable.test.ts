import { runUndoable } from "../../src/excel/run/run-excel";

/**
 * Stands for an Excel with undo groups, which is younger than the client library that the embedded Excel is made of. It
 * takes the options that `Excel.run` was called with and answers as told.
 */
function youngExcel(answer: (grouped: boolean) => Promise<string>): { readonly asked: boolean[] } {
  const asked: boolean[] = [];
  const isSetSupported = (set: string, version: string): boolean =>
    set === "ExcelApi" && Number(version.split(".")[1]) <= 20;
  Reflect.set(globalThis, "Office", { context: { requirements: { isSetSupported } } });
  Reflect.set(globalThis, "Excel", {
    run: async (options: { readonly mergeUndoGroup?: boolean }, work: () => Promise<string>) => {
      asked.push(options.mergeUndoGroup === true);
      await work();
      return answer(options.mergeUndoGroup === true);
    },
  });
  return { asked };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  Reflect.deleteProperty(globalThis, "Excel");
});

const refused = (code: string): Promise<string> => Promise.reject(Object.assign(new Error(code), { code }));
const work = (): Promise<string> => Promise.resolve("done");

describe("one refresh is one step to undo where Excel can", () => {
  it("asks for the group, and says so", async () => {
    const { asked } = youngExcel(() => Promise.resolve("done"));
    expect(await runUndoable(work)).toEqual({ ok: true, value: { value: "done", undo: "one-step" } });
    expect(asked).toEqual([true]);
  });

  it("does the work anew without the group where Excel refuses that", async () => {
    const { asked } = youngExcel((grouped) => (grouped ? refused("UndoNotSupported") : Promise.resolve("done")));
    expect(await runUndoable(work)).toEqual({ ok: true, value: { value: "done", undo: "not-known" } });
    expect(asked).toEqual([true, false]);
  });

  it("does nothing twice once cells have changed", async () => {
    const { asked } = youngExcel(() => refused("GeneralException"));
    const sent = (_: Excel.RequestContext, onSent: () => void): Promise<string> => {
      onSent();
      return Promise.resolve("done");
    };
    expect(await runUndoable(sent)).toMatchObject({ ok: false, fault: { code: "GeneralException" } });
    expect(asked).toEqual([true]);
  });

  it("does nothing twice where Excel refuses the work itself", async () => {
    youngExcel(() => refused("AccessDenied"));
    const once = jest.fn(work);
    expect(await runUndoable(once)).toMatchObject({ ok: false, fault: { code: "AccessDenied" } });
    expect(once).toHaveBeenCalledTimes(1);
  });
});
