import { join } from "node:path";
import { createInputSheets, widthsOf } from "../app/create-workbook";
import { connect, newWorkbook } from "../embedded-excel/embedded-excel";
import { runToExit } from "./run-to-exit";
import { type InputTable, readSampleTables } from "./sample-tables";
import { writeFiles } from "./write-files";
import { ADD_IN_NAME } from "./add-in-name";

const SAMPLES = join(__dirname, "../../assets/samples");
const NAME = "leicestershire-q3-2024-25";

/** Builds the sample workbook from its text sources, through Office.js, so that it is a workbook as Excel would make it. */
async function main(): Promise<number> {
  const excel = newWorkbook(ADD_IN_NAME);
  connect(excel);
  const tables = readSampleTables(join(SAMPLES, NAME));
  const made = await createInputSheets(
    [...tables, SOURCES].map((table) => ({ ...table, columnWidths: widthsOf(table.cells) })),
  );
  if (!made.ok) throw new Error(`${made.fault.title} ${made.fault.details}`);
  await removeFirstSheet();
  writeFiles([{ path: join(SAMPLES, `${NAME}.xlsx`), content: await excel.save() }]);
  return 0;
}

const SOURCES: InputTable = {
  sheet: "Sources",
  name: "Sources",
  cells: [
    ["Sheet", "Source"],
    [
      "Indicators, Observations, Comparators, Commentary",
      "Leicestershire County Council, Children and Family Services performance report, Quarter 3 2024/25, 4 March 2025; comments reworded",
    ],
    [
      "Annual figures, Benchmarks",
      "Department for Education: Children in need 2024; Children looked after in England 2024; NEET and participation scorecards 2021 to 2024; Education, health and care plans 2025",
    ],
    ["Neighbours", "Department for Education, children's services statistical neighbours, May 2025"],
    [
      "Licence",
      "Contains public sector information licensed under the Open Government Licence v3.0. Source: Department for Education; Ofsted; Office for National Statistics.",
    ],
  ],
};

/** A new workbook has one empty sheet, which the sample does not need. */
async function removeFirstSheet(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    context.workbook.worksheets.getItem("Settings").activate();
    await context.sync();
  });
}

void runToExit(main);
