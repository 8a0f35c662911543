/** Does things at their times, and those of one flow in their order, which timers alone don't promise. */
export class Agenda {
  readonly #now: () => number;
  readonly #due: { at: number; act: () => void }[] = [];
  #isWaiting = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes what comes no earlier than what was taken before. */
  add(at: number, act: () => void): void {
    this.#due.push({ at, act });
    this.#wait();
  }

  /** Forgets what is still to come. */
  clear(): void {
    this.#due.length = 0;
  }

  #wait(): void {
    const next = this.#due[0];
    if (next === undefined || this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => this.#run(), Math.max(0, next.at - this.#now()));
  }

  #run(): void {
    this.#isWaiting = false;
    while (this.#due.length > 0 && this.#due[0]!.at <= this.#now()) this.#due.shift()!.act();
    this.#wait();
  }
}
