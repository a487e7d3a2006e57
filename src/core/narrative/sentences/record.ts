import type { RecordFact } from "../../facts/history/record";
import { sayPeriod } from "../../format/period";
import type { QuartilePosition } from "../../measures/quartile";
import { join, NOTHING, type Text } from "../text";
import { QUARTILE_WORDS } from "./placing";
import type { Speech } from "./speech";

/** A record that the service states, as stated, and the place among authorities that it states with it. */
export function sayStatedRecord({ say }: Speech, record: string, placed: QuartilePosition | null): Text {
  const words = `${record.charAt(0).toLowerCase()}${record.slice(1)}`.replace(/\.$/, "");
  const position = placed === null ? null : QUARTILE_WORDS[placed];
  if (/^(?:highest|lowest|best|worst)\b/.test(words))
    return position === null
      ? say("record.stated", { record: words })
      : say("record.stated-placed", { record: words, position });
  const place = position === null ? NOTHING : say("quartile.stated", { position });
  return join([place, say("record.noted", { record: words })], " ");
}

/** A record that the data held show, with the span that they show it over. */
export function sayRecord({ say }: Speech, { kind, since, dataStart }: RecordFact): Text {
  return since === null
    ? say("record.in-data", { kind, start: sayPeriod(dataStart) })
    : say("record.since", { kind, since: sayPeriod(since) });
}
