import type { CellStyle } from "../book/styles";

/** One look over another: what the upper leaves open the lower fills. A fill of nothing covers nothing. */
export function layered(lower: CellStyle, upper: CellStyle): CellStyle {
  const { fill, ...rest } = upper;
  const paints = fill !== undefined && !(fill.type === "pattern" && fill.pattern === "none");
  return {
    ...lower,
    ...rest,
    ...(paints ? { fill } : {}),
    font: { ...lower.font, ...upper.font },
    border: { ...lower.border, ...upper.border },
  };
}
