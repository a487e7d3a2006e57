import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

const ROOT = join(__dirname, "../..");
const LIST = join(ROOT, "src/core/workbook/authorities.json");

type Row = Readonly<Record<string, string>>;

/** The table of authorities that assets/authorities/ make: JSON, an authority a line. */
export function authoritiesList(): string {
  const spellings = rowsOf("spellings.csv");
  const reorganised = rowsOf("reorganised.csv");
  const lines = [...rowsOf("authorities.csv"), ...rowsOf("districts.csv")].map((row) =>
    JSON.stringify({
      code: row.code,
      dfeCode: textOf(row.dfe_number),
      name: row.name,
      alsoKnownAs: listOf(spellings.filter(({ code }) => code === row.code).map(({ spelling }) => spelling ?? "")),
      began: textOf(row.began),
      ended: textOf(row.ended),
      successor: textOf(row.successor),
      becameParts: listOf(reorganised.filter(({ code }) => code === row.code).map(({ became }) => became ?? "")),
    }),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}

function rowsOf(file: string): readonly Row[] {
  return parse(readFileSync(join(ROOT, "assets/authorities", file), "utf8"), { columns: true });
}

function textOf(cell: string | undefined): string | undefined {
  return cell === "" ? undefined : cell;
}

function listOf(spellings: readonly string[]): readonly string[] | undefined {
  return spellings.length === 0 ? undefined : spellings;
}

if (require.main === module) writeFileSync(LIST, authoritiesList());
