import type { OpenedPackage } from "./opened-package";
import { partText } from "../library/package-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Styles for a workbook without any, with as many plain formats as its cells number all the same. */
export function emptyStyles({ parts, sheets }: OpenedPackage): string {
  let most = 0;
  for (const { part } of sheets)
    for (const [, number] of (partText(parts, part) ?? "").matchAll(/\s(?:s|style)=["'](\d+)["']/g))
      most = Math.max(most, Number(number));
  const format = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="${most + 1}">${format.repeat(most + 1)}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
