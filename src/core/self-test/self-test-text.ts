import { formatSource } from "../format/source";
import { type Difference, inWords } from "./differences";
import { PROBES, probeWords } from "./probes";
import { type Answer, ASPECTS } from "./reading";
import type { SelfTestStep } from "./steps";

/** What one run of the test has to tell. */
export interface SelfTestReport {
  /** The Excel at hand, and how long each step took. */
  readonly environment: readonly string[];
  readonly differences: readonly Difference[];
  /** What Excel answered to each probe. */
  readonly probes: readonly Answer[];
}

const TITLE = "Quartile self-test";

/** More lines of one kind say nothing new, and a mail has to hold them. */
const MOST_LINES_OF_A_KIND = 200;

/**
 * The whole report as plain text for the developers: the Excel, its roundings, and every difference. Holds figures of the
 * shipped sample only, and nothing of the owner's.
 */
export function selfTestText({ environment, differences, probes }: SelfTestReport): string {
  return [
    TITLE,
    ...environment,
    "",
    `Differences: ${differences.length}`,
    ...Object.entries(ASPECTS).flatMap(([aspect, title]) => {
      const some = differences.filter((one) => one.aspect === aspect);
      if (some.length === 0) return [];
      const more = some.length - MOST_LINES_OF_A_KIND;
      return [
        "",
        `${title} (${some.length})`,
        ...some.slice(0, MOST_LINES_OF_A_KIND).map(line),
        ...(more > 0 ? [`… and ${more} more of this kind`] : []),
      ];
    }),
    "",
    "Asked of Excel: its answer | expected answer | Quartile’s own",
    ...PROBES.map((probe, index) =>
      [`${probeWords(probe)}: ${inWords(probes[index] ?? null)}`, inWords(probe.expected), probe.ours ?? "–"].join(
        " | ",
      ),
    ),
  ].join("\n");
}

/** The same of a test that stopped: the Excel, and where it was and what it said. */
export function stoppedTestText(stopped: {
  readonly environment: readonly string[];
  readonly step: SelfTestStep;
  /** Code and place, never a cell's value. */
  readonly details: string;
}): string {
  return [TITLE, ...stopped.environment, "", `Stopped at: ${stopped.step}`, stopped.details].join("\n");
}

function line({ what, source, expected, found }: Difference): string {
  const place = source === null ? "" : `${formatSource(source)} `;
  return `${place}${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
}
