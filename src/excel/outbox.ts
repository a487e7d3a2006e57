/** Bytes that one request may carry, with room for what is not counted: Excel on the web refuses 5 MB. */
const MOST_BYTES = 3_500_000;

/** Counts what waits to be sent, and sends it before a request grows too large. */
export interface Outbox {
  /** Makes room for about so many bytes that are queued next. */
  readonly makeRoom: (bytes: number) => Promise<void>;
}

/** `onSent` is called once something has been sent. */
export function createOutbox(context: Excel.RequestContext, onSent: () => void): Outbox {
  let waiting = 0;
  return {
    makeRoom: async (bytes) => {
      if (waiting > 0 && waiting + bytes > MOST_BYTES) {
        await context.sync();
        onSent();
        waiting = 0;
      }
      waiting += bytes;
    },
  };
}
