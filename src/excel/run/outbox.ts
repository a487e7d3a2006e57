import { TIMEOUT } from "./faults";

/** Bytes that one request may carry, with room for what is not counted: Excel on the web refuses 5 MB. */
const MOST_BYTES = 3_500_000;

/** Counts what waits to be sent, and sends it before a request grows too large. */
export interface Outbox {
  /** Makes room for about so many bytes that are queued next. */
  readonly makeRoom: (bytes: number) => Promise<void>;
  /** Sends what waits. */
  readonly send: () => Promise<void>;
}

interface OutboxSteps {
  /** Called once something has been sent. */
  readonly onSent: () => void;
  /** Whether nobody waits for it any more: then nothing is sent, and the work ends with `GivenUp`. */
  readonly isCancelled: () => boolean;
}

/** Excel answered too late: whoever asked has been told, and may have begun anew. */
class GivenUp extends Error {
  readonly code = TIMEOUT;
}

export function createOutbox(context: Excel.RequestContext, { onSent, isCancelled }: OutboxSteps): Outbox {
  let waiting = 0;
  const send = async (): Promise<void> => {
    if (isCancelled()) throw new GivenUp();
    await context.sync();
    onSent();
    waiting = 0;
  };
  return {
    makeRoom: async (bytes) => {
      if (waiting > 0 && waiting + bytes > MOST_BYTES) await send();
      waiting += bytes;
    },
    send,
  };
}
