import type { Paragraph, Report } from "../../src/core/facts/report";
import { exampleTables, inExcel, openTables, refreshAs, sheetValues } from "./refreshing";

/** A refresh that writes, and its report. */
export async function refreshedAs(request: Parameters<typeof refreshAs>[0] = {}): Promise<Report> {
  const outcome = await refreshAs(request);
  if (outcome.kind !== "written") throw new Error(`not written: ${JSON.stringify(outcome)}`);
  return outcome.report;
}

export const paragraphOf = ({ paragraphs }: Report, key: string): Paragraph => {
  const found = paragraphs.find(({ own }) => own?.key === key);
  if (found === undefined) throw new Error(`no paragraph ${key}`);
  return found;
};
export const textOf = (report: Report, key: string): string => paragraphOf(report, key).own?.text ?? "";
export const statusOf = (report: Report, key: string): string => paragraphOf(report, key).own?.status ?? "";

export const HEADERS = { ref: "Ref", text: "Your text (kept at every refresh)", status: "Status", period: "Period" };

/** Our sheet's table as rows by header. */
export async function rowsOf(sheet: string): Promise<Record<string, unknown>[]> {
  const values = await sheetValues(sheet);
  const header = values.findIndex((row) => row.includes(HEADERS.ref));
  const names = values[header] ?? [];
  return values
    .slice(header + 1)
    .map((row) => Object.fromEntries(row.map((cell, index) => [String(names[index]), cell])));
}

/** Types into the author's cell of a paragraph, as a person does. */
export async function write(key: string, text: string, sheet = "Narrative"): Promise<void> {
  const values = await sheetValues(sheet);
  const header = values.findIndex((row) => row.includes(HEADERS.ref));
  const column = (name: string): number => (values[header] ?? []).indexOf(name);
  const row = values.findIndex((cells, index) => index > header && cells[column(HEADERS.ref)] === key);
  if (row < 0) throw new Error(`no row ${key} on ${sheet}`);
  await inExcel((context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column(HEADERS.text), 1, 1).values = [[text]];
  });
}

/** Changes one cell of an input table: the row in which `where` stands, the column of that header. */
export async function change(
  table: string,
  where: readonly string[],
  header: string,
  value: string | number,
): Promise<void> {
  await Excel.run(async (context) => {
    const { headers, body } = {
      headers: context.workbook.tables.getItem(table).getHeaderRowRange(),
      body: context.workbook.tables.getItem(table).getDataBodyRange(),
    };
    headers.load("values");
    body.load("values");
    await context.sync();
    const column = (headers.values[0] as string[]).indexOf(header);
    const row = (body.values as unknown[][]).findIndex((cells) => where.every((text, index) => cells[index] === text));
    if (row < 0 || column < 0) throw new Error(`${table} has no ${where.join(" ")} ${header}`);
    body.getCell(row, column).values = [[value]];
    await context.sync();
  });
}

export const removeIndicator = (index: number): Promise<void> =>
  inExcel((context) => {
    context.workbook.tables.getItem("Indicators").getDataBodyRange().getRow(index).clear("Contents");
  });

/** Six fictional indicators: X1 was 40 of 100 in Q1 2025/26 and 45 of 100 in Q2, X2 41 and 46, and so on. */
export const openExample = () => openTables(exampleTables(6));
