import { byId } from "./element";

/** After so long a message is of the past. */
const STALE_MS = 60_000;

/** The line at the foot of the page that says what has just been done, or why not. */
export class Status {
  readonly #line = byId("status", HTMLElement);
  #state: "quiet" | "said" | "working" = "quiet";
  #clearing: ReturnType<typeof setTimeout> | undefined;

  /** Says what has happened; it goes after a while, or with what is done next. */
  say(message: string): void {
    this.#show(message);
    this.#state = "said";
    this.#clearing = setTimeout(() => {
      this.clear();
    }, STALE_MS);
  }

  /** Says what is going on; it stays until something else is said. */
  working(message: string): void {
    this.#show(message);
    this.#state = "working";
  }

  /** Takes away what was said of something that is past. */
  clear(): void {
    if (this.#state === "said") this.#show("");
  }

  #show(message: string): void {
    clearTimeout(this.#clearing);
    this.#line.textContent = message;
  }
}
