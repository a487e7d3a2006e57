import { PartlyWritten } from "./write-files";

/** How a command ends that throws: something was wrong outside the workbook's contents, as a file that cannot be read. */
interface Failure {
  /** What is said before the reason. */
  readonly before: string;
  readonly exit: number;
}
const NOTHING_WRITTEN: Failure = { before: "Nothing was written. ", exit: 1 };

/** Runs a command and leaves its exit code; what it throws is told in a line, not as a trace, with what became of its files. */
export async function runToExit(command: () => Promise<number>, failure = NOTHING_WRITTEN): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(error instanceof PartlyWritten ? reason : `${failure.before}${reason}`);
    process.exitCode = failure.exit;
  }
}
