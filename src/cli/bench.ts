import { join } from "node:path";
import { isOfTier, wasInBeing } from "../core/workbook/areas";
import { monthOf } from "../core/measures/period";
import { factsBench } from "./bench/facts-bench";
import { refreshBench } from "./bench/refresh-bench";
import { readSampleTables } from "./sample-tables";
import { runToExit } from "./run-to-exit";

const SAMPLE = join(__dirname, "../../assets/samples/leicestershire-q3-2024-25");
const AUTHORITIES = 152;

/** Measures what is promised of speed, and prints it as JSON. */
async function main(): Promise<number> {
  const codes = upperTierCodes();
  console.log(JSON.stringify({ facts: factsBench(codes), refreshes: await refreshBench(codes) }, null, 2));
  return 0;
}

/** The codes of authorities that publish children's services figures. */
function upperTierCodes(): readonly string[] {
  const benchmarks = readSampleTables(SAMPLE).find(({ name }) => name.startsWith("Benchmarks"));
  const codes = benchmarks?.cells.slice(1).map(([code]) => String(code)) ?? [];
  const march = monthOf(2024, 3);
  return codes.filter((code) => isOfTier(code, "upper", march) && wasInBeing(code, march)).slice(0, AUTHORITIES);
}

void runToExit(main);
