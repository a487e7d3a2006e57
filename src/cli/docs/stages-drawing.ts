import { readFileSync } from "node:fs";
import { join } from "node:path";

const REPORT = join(__dirname, "../../core/report/report.ts");

/** The drawing of the stages that opens report.ts, so that it is drawn once. Throws where the file does not open so. */
export function stagesDrawing(): string {
  const [, drawing] = /^\/\*\n([\s\S]*?)\n \*\//.exec(readFileSync(REPORT, "utf8")) ?? [];
  if (drawing === undefined) throw new Error("report.ts does not open with the drawing of its stages.");
  return drawing.replace(/^ \* ?/gm, "");
}
