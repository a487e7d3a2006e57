import { formatSpan } from "../../format/period";
import type { Level } from "./level";
import type { MeanOf, PrintedFigure } from "./made";

/** The unweighted mean of an indicator's figures for several periods, every one of which is held and shown. */
export interface Average extends PrintedFigure {
  /** The earliest first. */
  readonly of: readonly Level[];
  readonly made: MeanOf;
}

/** The periods whose figures are averaged, as printed: "2021/22 to 2023/24". */
export function formatAveraged({ of }: Pick<Average, "of">): string {
  return formatSpan(of.map(({ period }) => period));
}
