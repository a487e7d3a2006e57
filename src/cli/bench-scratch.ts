import { readPlainFacts } from "../core/facts/plain-facts";
import { buildFacts } from "../core/facts/build-facts";
import { NOTHING_WITHHELD } from "../core/facts/level";
import { exactFromNumber, ZERO } from "../core/measures/exact";
import { quarterPeriod, type Period } from "../core/measures/period";
import { DEFAULT_SETTINGS } from "../core/workbook/settings";
import { BLANK, type Figure } from "../core/workbook/figure";
import { distributionOf, type Benchmark } from "../core/workbook/benchmark";
import type { Indicator } from "../core/workbook/indicator";
import type { Observation } from "../core/workbook/observation";
import type { PerformanceWorkbook } from "../core/workbook/workbook";

const N = 5000, A = 152, P = 16;
let seed = 12345;
const rnd = () => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff);
const data = Array.from({ length: N }, () => ({
  published: Array.from({ length: A }, () => Math.round(rnd() * 1000) / 10),
  denominators: Array.from({ length: P }, () => 200 + Math.floor(rnd() * 200)),
  numerators: Array.from({ length: P }, () => Math.floor(rnd() * 200)),
}));
const text = JSON.stringify(data);
const time = (f: () => unknown) => { const r = []; for (let i = 0; i < 7; i++) { const s = performance.now(); f(); r.push(performance.now() - s); } return r.sort((a, b) => a - b)[3]!; };
const floor = time(() => { const d = JSON.parse(text) as typeof data; let s = 0; for (const i of d) { for (const x of i.published) s += x; for (const x of i.numerators) s += x; for (const x of i.denominators) s += x; } return s; });
const codes = Array.from({ length: A }, (_, i) => `E0600${String(i).padStart(4, "0")}`);
const source = { sheet: "x", address: "A1" };
const fig = (n: number): Figure => ({ kind: "number", value: exactFromNumber(n) ?? ZERO, source });
const year: Period = { frequency: "year", end: 2024 * 12 + 2 };
const build = (): PerformanceWorkbook => {
  const indicators: Indicator[] = [];
  const observations = new Map<string, Observation[]>();
  const benchmarks = new Map<string, Benchmark[]>();
  data.forEach((d, i) => {
    const ref = `R${i}`;
    indicators.push({ ref, name: ref, unit: { kind: "percentage" }, unitText: "%", subject: null, theme: null, polarity: i % 2 ? "high-is-good" : "low-is-good", basis: "in-quarter", frequency: "quarter", compareWith: ["previous-period"], baseline: null, decimals: 1, target: { value: BLANK, upper: null, tolerance: BLANK, toleranceIn: "points" }, targetType: null, numeratorLabel: null, denominatorLabel: null, benchmark: ref, benchmarkYear: null, supports: null, countsPeople: false, reports: [], inNarrative: true, order: i, note: null, source });
    observations.set(ref, d.numerators.map((n, p) => ({ ref, period: quarterPeriod(2021 + Math.floor(p / 4), 1 + (p % 4)), numerator: fig(n), denominator: fig(d.denominators[p]!), value: BLANK, status: "final", approximate: false, target: BLANK, tolerance: BLANK, statedChange: BLANK, statedRecord: null, note: null, source })));
    benchmarks.set(ref.toLowerCase(), [{ name: ref, year, decimals: 1, neighbours: d.published.slice(10,20).map((v) => ({ value: exactFromNumber(v)!, source })), ...distributionOf(d.published, d.published[3]!), england: { value: exactFromNumber(d.published[0]!)!, source } }]);
  });
  return { settings: DEFAULT_SETTINGS, period: quarterPeriod(2024, 4), indicators, observations, benchmarks, ownArea: codes[3]!, comparators: [], commentary: [], phrases: new Map() };
};
const tBuild = time(build);
const w = build();
const small = { ...w, indicators: w.indicators.slice(0, 200) };
const tPlain200 = time(() => small.indicators.map((i) => readPlainFacts(small, i, NOTHING_WITHHELD)));
console.log({ floor, tBuild, tPlain200 });
const tSort = time(() => data.map((d) => distributionOf(d.published, d.published[3]!)));console.log({ tSort });
const tPlain = time(() => w.indicators.map((i) => readPlainFacts(w, i, NOTHING_WITHHELD).facts));
console.log({ tPlain });
if (process.env.LOOP) { for (let k = 0; k < 200; k++) w.indicators.map((i) => readPlainFacts(w, i, NOTHING_WITHHELD).facts); process.exit(0); }
const tAll = time(() => w.indicators.map((i) => buildFacts(w, i)));
console.log({ tAll, r: tPlain / floor, rb: (tBuild + tPlain) / floor });
