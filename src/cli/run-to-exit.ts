/** Something was wrong outside the workbook's contents: a file that cannot be read, opened or written. */
const EXIT_FAILED = 1;

/** Runs a command and leaves its exit code; what it throws is told in a line, not as a trace. */
export async function runToExit(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(`Nothing was written. ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = EXIT_FAILED;
  }
}
