import type { Fault } from "./fault";

/** What to tell a person of something that Excel threw. */
export function faultOf(error: unknown): Fault {
  const code = error instanceof Error ? error.name : "Unknown";
  return { code, title: "Something went wrong in Excel.", advice: "Your input sheets were not touched. Try again.", details: code };
}
