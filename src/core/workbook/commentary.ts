import { type AskedPeriod, readAskedPeriod } from "./asked-period";
import { NARRATIVE } from "../findings/catalogue/narrative";
import { TABLES } from "../findings/catalogue/tables";
import { COMMENTARY_COLUMNS } from "./commentary-columns";
import { type Finding, finding } from "../findings/finding";
import { quoteCell } from "./quote-cell";
import type { Source } from "../format/source";
import type { Cell, TableGrid } from "./grid";
import type { Indicator } from "./indicator";
import { missingColumns } from "./missing-columns";
import { textOf } from "./read-words";
import { openTable } from "./table";
import { choicesOf, type Vocabulary, wordIn } from "./vocabulary";

/** Where a comment goes: after the figures of its paragraph, instead of them, or on the dashboard only. */
type CommentaryUse = "after-figures" | "instead-of-figures" | "dashboard-only";

/** Words that the workbook's owner adds to an indicator or a section. */
export interface Commentary {
  readonly ref: string | null;
  readonly section: string | null;
  /** Null for any period. */
  readonly period: AskedPeriod | null;
  readonly text: string;
  readonly use: CommentaryUse;
  readonly source: Source;
}

export const USES: Vocabulary<CommentaryUse> = {
  "after-figures": { word: "after figures", written: /^after figures$/i },
  "instead-of-figures": { word: "instead of figures", written: /^instead of figures$/i },
  "dashboard-only": { word: "dashboard only", written: /^dashboard only$/i },
};

/** Reads the Commentary table; a row without text is no commentary. */
export function readCommentary(
  grids: readonly TableGrid[],
  indicators: readonly Indicator[],
): {
  readonly commentary: readonly Commentary[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const commentary = grids.flatMap((grid) => {
    const table = openTable(grid, COMMENTARY_COLUMNS);
    findings.push(...missingColumns(table, ["text"], { text: ["Text"] }));
    return table.rows.flatMap((row): Commentary[] => {
      const cell = row.cell("text");
      const text = textOf(cell);
      if (cell === null || text === null) return [];
      const useText = textOf(row.cell("use"));
      const use = useText === null ? "after-figures" : wordIn(USES, useText);
      const useCell = row.cell("use");
      if (use === null && useCell !== null)
        findings.push(
          finding(
            TABLES,
            "unknown-word",
            { kind: "use", cell: quoteCell(useCell), choices: choicesOf(USES) },
            { source: useCell.source },
          ),
        );
      findings.push(...withoutPlace(row.cell("ref"), row.cell("section"), indicators));
      return [
        {
          ref: textOf(row.cell("ref")),
          section: textOf(row.cell("section")),
          period: readCommentPeriod(row.cell("period"), findings),
          text,
          use: use ?? "after-figures",
          source: cell.source,
        },
      ];
    });
  });
  return { commentary, findings };
}

/** A comment that names an indicator or a theme which the workbook does not have is used nowhere. */
function withoutPlace(ref: Cell | null, section: Cell | null, indicators: readonly Indicator[]): Finding[] {
  const [refText, sectionText] = [textOf(ref), textOf(section)];
  const cell = refText === null ? section : ref;
  const known =
    refText === null
      ? indicators.some(({ theme }) => theme === sectionText)
      : indicators.some((one) => one.ref === refText);
  if (known || cell === null) return [];
  const kind = refText === null ? "theme" : "indicator";
  return [finding(NARRATIVE, "comment-without-place", { kind, cell: quoteCell(cell) }, { source: cell.source })];
}

function readCommentPeriod(cell: Cell | null, findings: Finding[]): AskedPeriod | null {
  if (cell === null || textOf(cell) === null) return null;
  const period = readAskedPeriod(cell.value);
  if (period === null)
    findings.push(
      finding(TABLES, "unknown-period", { kind: "comment", cell: quoteCell(cell) }, { source: cell.source }),
    );
  return period;
}
