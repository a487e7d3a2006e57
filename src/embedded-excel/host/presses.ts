/** How a press of a ribbon button ended: the add-in completed its function, or its page was closed before. */
export type PressEnd = "completed" | "closed";

/** Tells the add-in of a press. */
type Send = (id: string, functionName: string) => void;

/** The presses of ribbon buttons, from the press until the add-in says that it has completed the function. */
export class Presses {
  readonly #send: Send;
  readonly #open = new Map<string, (end: PressEnd) => void>();
  #unsent: (() => void)[] = [];
  #isHeard = false;
  #next = 1;

  constructor(send: Send) {
    this.#send = send;
  }

  press(functionName: string): Promise<PressEnd> {
    const id = `command-${this.#next++}`;
    const send = () => {
      this.#send(id, functionName);
    };
    return new Promise((ended) => {
      this.#open.set(id, ended);
      if (this.#isHeard) send();
      else this.#unsent.push(send);
    });
  }

  /** From now on the add-in listens, first to what was pressed before. */
  heard(): void {
    this.#isHeard = true;
    for (const send of this.#unsent.splice(0)) send();
  }

  completed(id: string): void {
    this.#open.get(id)?.("completed");
    this.#open.delete(id);
  }

  close(): void {
    for (const ended of this.#open.values()) ended("closed");
    this.#open.clear();
  }
}
