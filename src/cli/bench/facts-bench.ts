import { buildFacts } from "../../core/facts/build-facts";
import { NOTHING_WITHHELD } from "../../core/facts/level/read-level";
import { readPlainFacts } from "../../core/facts/plain-facts";
import { distributionOf } from "../../core/workbook/benchmark";
import { type PerformanceWorkbook, readWorkbook } from "../../core/workbook/workbook";
import { type MadeUpIndicator, madeUpIndicators, madeUpTables } from "./made-up-tables";
import { medianTime } from "./median-time";

const SIZE = { indicators: 5000, periods: 16 } as const;

/**
 * How long the facts of many indicators take, beside the least that any program needs: to parse the same numbers from
 * JSON and look at each once.
 */
export function factsBench(authorityCodes: readonly string[]): object {
  const indicators = madeUpIndicators({ ...SIZE, authorities: authorityCodes.length });
  const floorMs = floorTime(indicators);
  const start = performance.now();
  const workbook = readMadeUp(indicators, authorityCodes);
  const readMs = performance.now() - start;
  const sortMs = medianTime(() => indicators.map(({ published }) => distributionOf(published, published[0] ?? null)));
  const plainMs = medianTime(() =>
    workbook.indicators.map((one) => readPlainFacts(workbook, one, NOTHING_WITHHELD).facts),
  );
  const allMs = medianTime(() => workbook.indicators.map((one) => buildFacts(workbook, one).facts));
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const hundredth = (value: number): number => Math.round(value * 100) / 100;
  return {
    ...SIZE,
    authorities: authorityCodes.length,
    numbers: indicators.length * (2 * SIZE.periods + authorityCodes.length),
    floorMs: tenth(floorMs),
    sortDistributionsMs: tenth(sortMs),
    plainFactsMs: tenth(plainMs),
    plainRatio: hundredth((sortMs + plainMs) / floorMs),
    plainRatioWithoutSorting: hundredth(plainMs / floorMs),
    dependsOnAndChanceMs: tenth(allMs - plainMs),
    dependsOnAndChanceRatio: hundredth((allMs - plainMs) / floorMs),
    readTablesMs: tenth(readMs),
  };
}

function floorTime(indicators: readonly MadeUpIndicator[]): number {
  const json = JSON.stringify(indicators);
  return medianTime(() => {
    const parsed = JSON.parse(json) as readonly MadeUpIndicator[];
    let sum = 0;
    for (const { numerators, denominators, published } of parsed)
      for (const numbers of [numerators, denominators, published]) for (const number of numbers) sum += number;
    return sum;
  });
}

function readMadeUp(indicators: readonly MadeUpIndicator[], codes: readonly string[]): PerformanceWorkbook {
  const { workbook, findings } = readWorkbook(madeUpTables(indicators, codes));
  if (workbook === null || findings.length > 0) throw new Error(`not read: ${JSON.stringify(findings.slice(0, 3))}`);
  return workbook;
}
