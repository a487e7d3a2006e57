import { PartlyWritten } from "./write-files";

/** Something was wrong outside the workbook's contents: a file that cannot be read, opened or written. */
const EXIT_FAILED = 1;

/** Runs a command and leaves its exit code; what it throws is told in a line, not as a trace, with what became of its files. */
export async function runToExit(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(error instanceof PartlyWritten ? reason : `Nothing was written. ${reason}`);
    process.exitCode = EXIT_FAILED;
  }
}
