/** What stands around the data of each packet: 20 bytes of IP and 20 of TCP. */
const ENVELOPE = 40;

/** One direction of a link, which all connections share: bits leave one after the other, in the order in which they were handed over. */
export class Wire {
  readonly #bitsPerMillisecond: number;
  readonly #now: () => number;
  #freeAt = 0;
  /** The bytes that were handed over so far, with those around each packet. */
  bytes = 0;

  constructor(kilobits: number, now: () => number) {
    this.#bitsPerMillisecond = kilobits;
    this.#now = now;
  }

  /** Hands over a packet with so many bytes of data, and tells when its last bit will have left. */
  send(data: number): number {
    const whole = data + ENVELOPE;
    this.bytes += whole;
    this.#freeAt = Math.max(this.#now(), this.#freeAt) + (whole * 8) / this.#bitsPerMillisecond;
    return this.#freeAt;
  }
}
