import { setImmediate as nextRound } from 'node:timers/promises';

/** An answer that waits for its turn. */
interface Waiting {
  urgency: number;
  send: () => Promise<void>;
}

/** RFC 9218: what a request is to the browser, 0 before all others, 3 where it says nothing. */
export function urgencyOf(priority: string | undefined): number {
  return Number(/(?:^|[\s,;])u=([0-7])/.exec(priority ?? '')?.[1] ?? 3);
}

/** Sends the answers of one connection one after the other, the most urgent first, as good servers do: a style before a script. */
export class Turns {
  readonly #waiting: Waiting[] = [];
  #isSending = false;

  /** Takes an answer; those that are as urgent as each other go in the order of their requests. */
  add(urgency: number, send: () => Promise<void>): void {
    const place = this.#waiting.findIndex((other) => other.urgency > urgency);
    this.#waiting.splice(place < 0 ? this.#waiting.length : place, 0, { urgency, send });
    // Requests that came together are all known before the first is answered.
    setImmediate(() => void this.#next());
  }

  async #next(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      await next.send();
      // Otherwise the next answer would share its records of TLS, which are only read whole.
      await nextRound();
    }
    this.#isSending = false;
  }
}
