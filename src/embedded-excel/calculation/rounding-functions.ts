import type { Workbook } from "../library/types";
import { round, roundDown, roundUp, type Rounding } from "./rounding";

/** A value on its way through the library's engine; the numbers are the engine's marks of its kinds. */
type EngineValue =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string }
  | EngineArray;

interface EngineArray {
  readonly kind: 5;
  readonly rows: readonly (readonly EngineValue[])[];
  readonly height: number;
  readonly width: number;
}

type EngineFunctions = NonNullable<Workbook["userFunctions"]>;

/** Excel's roundings, to stand before the engine's own: those multiply first, and put 0.575 down to 0.57. */
export const ROUNDING_FUNCTIONS: EngineFunctions = new Map([
  ["ROUND", { minArity: 2, maxArity: 2, invoke: engineFunction(round) }],
  ["ROUNDUP", { minArity: 2, maxArity: 2, invoke: engineFunction(roundUp) }],
  ["ROUNDDOWN", { minArity: 2, maxArity: 2, invoke: engineFunction(roundDown) }],
  ["TRUNC", { minArity: 1, maxArity: 2, invoke: engineFunction(roundDown) }],
]);

function engineFunction(rounding: Rounding): (args: unknown[]) => unknown {
  return (args) => {
    const [value, places = { kind: 1, value: 0 }] = args as readonly EngineValue[]; // the engine gives nothing else
    return value === undefined ? error("#VALUE!") : eachOf(value, places, rounding);
  };
}

/** An array is rounded value by value, to places of its own where they are an array, too. */
function eachOf(value: EngineValue, places: EngineValue, rounding: Rounding): EngineValue {
  if (value.kind !== 5 && places.kind !== 5) return roundOne(value, places, rounding);
  const height = Math.max(heightOf(value), heightOf(places));
  const width = Math.max(widthOf(value), widthOf(places));
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      roundOne(valueAt(value, row, column), valueAt(places, row, column), rounding),
    ),
  );
  const [only] = rows[0] ?? [];
  return height === 1 && width === 1 && only !== undefined ? only : { kind: 5, rows, height, width };
}

const heightOf = (value: EngineValue): number => (value.kind === 5 ? value.height : 1);
const widthOf = (value: EngineValue): number => (value.kind === 5 ? value.width : 1);

/** One row, column or value serves them all; beyond a longer array there is nothing. */
function valueAt(value: EngineValue, row: number, column: number): EngineValue {
  if (value.kind !== 5) return value;
  return value.rows[value.height === 1 ? 0 : row]?.[value.width === 1 ? 0 : column] ?? error("#N/A");
}

function roundOne(value: EngineValue, places: EngineValue, rounding: Rounding): EngineValue {
  const number = numberOf(value);
  if (typeof number !== "number") return number;
  const by = numberOf(places);
  if (typeof by !== "number") return by;
  const rounded = rounding(number, by);
  return Number.isFinite(rounded) ? { kind: 1, value: rounded } : error("#NUM!");
}

const NUMBER_TEXT = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)$/i;

/** The number that Excel takes a value for, or the error that it gives. */
function numberOf(value: EngineValue): number | EngineValue {
  switch (value.kind) {
    case 0:
      return 0;
    case 1:
      return value.value;
    case 2: {
      const [, digits, percent] = NUMBER_TEXT.exec(value.value.trim()) ?? [];
      if (digits === undefined) return error("#VALUE!");
      return Number(digits) / (percent === "%" ? 100 : 1);
    }
    case 3:
      return value.value ? 1 : 0;
    case 4:
      return value;
    case 5:
      return error("#VALUE!");
  }
}

function error(code: string): EngineValue {
  return { kind: 4, code };
}
