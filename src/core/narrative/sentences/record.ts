import type { RecordFact } from "../../facts/history/record";
import { sayPeriod } from "../../format/period";
import type { Text } from "../text";
import type { Speech } from "./speech";

/** A record that the service states, as stated. */
export function sayStatedRecord({ say }: Speech, record: string): Text {
  const words = `${record.charAt(0).toLowerCase()}${record.slice(1)}`.replace(/\.$/, "");
  return say(/^(?:highest|lowest|best|worst)\b/.test(words) ? "record.stated" : "record.noted", { record: words });
}

/** A record that the data held show, with the span that they show it over. */
export function sayRecord({ say }: Speech, { kind, since, dataStart }: RecordFact): Text {
  return since === null
    ? say("record.in-data", { kind, start: sayPeriod(dataStart) })
    : say("record.since", { kind, since: sayPeriod(since) });
}
