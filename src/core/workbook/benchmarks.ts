import { compare, type Exact, exactFromNumber, wholeNumber } from "../measures/exact";
import { authorityOf, codeInForce, ENGLAND, isListed, isOfTier, type Tier, wasInBeing } from "./areas";
import { type Benchmark, distributionOf, mostDecimals, type PublishedValue } from "./benchmark";
import { notInBeing, ofOtherTier, unlistedCodes } from "./benchmark-area-findings";
import { areasTwice, publishedAsNumbers, publishedAsShares, recodedAreas } from "./benchmark-findings";
import type { AskedBenchmarks } from "./benchmark-columns";
import { readBenchmarkTable } from "./benchmark-rows";
import { yearKey } from "./benchmark-year";
import type { Finding } from "../findings/finding";
import { formatPeriod } from "../format/period";
import { formatSource } from "../format/source";
import { joinedRanges, type TableGrid } from "./grid";
import { groupBy } from "./group-by";
import { readInterval } from "./limits";
import { intervalLeftOut } from "./limits-finding";
import { looksLikeShare } from "./percent-scale";
import type { AuthoritiesCounted } from "./settings";
import type { Entry, LeftOut, PublishedCell } from "./published-cell";
import { headerKey } from "./table";

/** Which benchmarks are asked for, and for whom. */
export interface BenchmarkRequest {
  readonly asked: AskedBenchmarks;
  readonly tier: Tier;
  readonly counted: AuthoritiesCounted;
  /** Our own area and our statistical neighbours, by today's codes. */
  readonly ownArea: string;
  readonly neighbours: readonly string[];
  /** Our own latest percentages, by the benchmark's key, that its values must be on one scale with. */
  readonly ownPercentages: ReadonlyMap<string, readonly Exact[]>;
}

/** Benchmarks by the key of their name, each with the latest year first; none of a name of which findings tell why. */
export type BenchmarksByName = ReadonlyMap<string, readonly Benchmark[]>;

/** Reads the Benchmarks tables, long or wide, as published downloads paste in. */
export function readBenchmarks(
  grids: readonly TableGrid[],
  request: BenchmarkRequest,
): { readonly benchmarks: BenchmarksByName; readonly findings: readonly Finding[] } {
  const tables = grids.map((grid) => readBenchmarkTable(grid, request.asked));
  const findings = tables.flatMap((table) => table.findings);
  const leftOut: LeftOut = { twice: [], recoded: [], notInBeing: [], otherTier: [], unlisted: [] };
  const cells = tables.flatMap((table) => table.cells);
  const groups = groupBy(cells, ({ name, year }) => `${name} ${yearKey(year)}`);
  const ofValues: Finding[] = [];
  const offScale: string[] = [];
  const benchmarks = [...groups.values()].flatMap((group) =>
    assemble(group, request, { leftOut, findings: ofValues, offScale }),
  );
  // A label that is read as two years is told once.
  const told: LeftOut = {
    ...leftOut,
    notInBeing: firsts(leftOut.notInBeing, placeOf),
    otherTier: firsts(leftOut.otherTier, placeOf),
    unlisted: firsts(leftOut.unlisted, placeOf),
  };
  return {
    benchmarks: new Map([
      ...[...tables.flatMap((table) => table.leftOut), ...offScale].map((name) => [headerKey(name), []] as const),
      ...byName(benchmarks),
    ]),
    findings: [
      ...findings,
      ...firsts(ofValues, ({ message }) => message),
      ...areasTwice(leftOut),
      ...recodedAreas(leftOut),
      ...notInBeing(told),
      ...ofOtherTier(told, request.tier, request.ownArea),
      ...unlistedCodes(told),
    ],
  };
}

const placeOf = ({ source }: Entry): string => formatSource(source);

/** The first of those with each key. */
function firsts<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...groupBy(items, keyOf).values()].flatMap(([first]) => first ?? []);
}

function byName(benchmarks: readonly Benchmark[]): BenchmarksByName {
  return groupBy(
    [...benchmarks].sort((a, b) => b.year.end - a.year.end),
    ({ name }) => headerKey(name),
  );
}

/** What is told of benchmarks while they are put together. */
interface Told {
  readonly leftOut: LeftOut;
  readonly findings: Finding[];
  /** The names of those on another scale than our own percentages. */
  readonly offScale: string[];
}

function assemble(
  cells: readonly PublishedCell[],
  { tier, counted, ownArea, neighbours, ownPercentages }: BenchmarkRequest,
  { leftOut, findings, offScale }: Told,
): Benchmark[] {
  const [first] = cells;
  if (first === undefined) return [];
  const { name, year } = first;
  const entries = new Map<string, Entry>();
  for (const [area, ofArea] of groupBy(cells, ({ code }) => authorityOf(code))) {
    const cell = theOne(ofArea, area, leftOut);
    if (cell?.value != null) entries.set(area, { ...cell, value: cell.value });
  }
  const values = [...entries.values()];
  if (values.length === 0) return [];
  const scale = scaleFinding(values, ownPercentages.get(headerKey(name)) ?? []);
  if (scale !== null) {
    findings.push(scale);
    offScale.push(name);
    return [];
  }
  const ofTier = [...entries].filter(([code]) => isOfTier(code, tier, year.end));
  const isKept = new Set(ofTier.map(([code]) => code));
  leftOut.otherTier.push(
    ...[...entries].flatMap(([code, entry]) => (code === ENGLAND || isKept.has(code) ? [] : [entry])),
  );
  const authorities = new Map(
    counted === "as-published" ? ofTier : ofTier.filter(([code]) => wasInBeing(code, year.end)),
  );
  leftOut.unlisted.push(...ofTier.flatMap(([code, entry]) => (isListed(code) ? [] : [entry])));
  leftOut.notInBeing.push(...ofTier.flatMap(([code, entry]) => (authorities.has(code) ? [] : [entry])));
  const own = authorities.get(ownArea);
  return [
    {
      name,
      year,
      askedBy: new Set(cells.flatMap(({ askedBy }) => askedBy)),
      decimals: mostDecimals(values.map(({ value }) => value)),
      ...distributionOf(
        Array.from(authorities.values(), ({ value }) => value),
        own?.value ?? null,
      ),
      cells: joinedRanges(Array.from(authorities.values(), ({ source }) => source)),
      own: own?.source ?? null,
      ownValue: own?.value ?? null,
      england: ofEngland(entries.get(ENGLAND), findings),
      neighbours: neighbours.flatMap((code) => published(authorities.get(code)) ?? []),
    },
  ];
}

/**
 * The cell to go by where an area has several: any, if all say the same; else the one under the code that was in force in
 * that year; else none, for nobody can tell which is right.
 */
function theOne(cells: readonly PublishedCell[], area: string, leftOut: LeftOut): PublishedCell | null {
  const saying = cells.filter(({ says }) => says !== "");
  const [first, ...others] = saying;
  const other = others.find(({ says }) => says !== first?.says);
  if (first === undefined || other === undefined) return first ?? null;
  const inForce = saying.filter(({ code, year }) => code === codeInForce(area, year.end));
  const [valid] = inForce;
  if (valid !== undefined && inForce.length < saying.length && inForce.every(({ says }) => says === valid.says)) {
    leftOut.recoded.push(...saying.filter((cell) => !inForce.includes(cell)));
    return valid;
  }
  leftOut.twice.push([first, other]);
  return null;
}

const HUNDRED = wholeNumber(100);

/**
 * Values published as shares of 1 beside our own percentages, or as no percentages at all: what is published is left out.
 */
function scaleFinding(entries: readonly Entry[], ownPercentages: readonly Exact[]): Finding | null {
  if (ownPercentages.length === 0) return null;
  const inOrder = [...entries].sort((a, b) => a.value - b.value);
  const [lowest, highest] = [inOrder[0], inOrder.at(-1)];
  const [low, high] = [exactFromNumber(lowest?.value ?? NaN), exactFromNumber(highest?.value ?? NaN)];
  if (lowest === undefined || highest === undefined || low === null || high === null) return null;
  const isNumber = compare(low, HUNDRED) > 0 && ownPercentages.every((own) => compare(own, HUNDRED) <= 0);
  if (isNumber) return publishedAsNumbers(lowest);
  const areShares = !highest.saysPercent && ownPercentages.some((own) => looksLikeShare(high, own));
  return areShares ? publishedAsShares(highest) : null;
}

function published(entry: Entry | undefined): PublishedValue | null {
  const value = entry === undefined ? null : exactFromNumber(entry.value);
  return entry === undefined || value === null ? null : { value, interval: null, source: entry.source };
}

/** England's value with the interval that is published of it. */
function ofEngland(entry: Entry | undefined, findings: Finding[]): PublishedValue | null {
  const england = published(entry);
  if (entry === undefined || england === null) return null;
  const reading = readInterval(entry.limits, england.value);
  if (reading.kind === "left-out")
    findings.push(intervalLeftOut(`${entry.name} for ${formatPeriod(entry.year)}, England`, null, reading));
  return reading.kind === "interval" ? { ...england, interval: reading.interval } : england;
}
