import { Agenda } from './agenda.ts';
import type { Wire } from './wire.ts';

/** The data of a packet on Ethernet. */
const SEGMENT = 1_460;
/** How much may be on its way at first (RFC 6928); each segment that is acknowledged lets one more go, so that it doubles in each round trip. */
const FIRST_WINDOW = 10 * SEGMENT;

/** What a flow needs to know of its link. */
export interface Path {
  wire: Wire;
  /** In milliseconds, there and back. */
  roundTrip: number;
  now: () => number;
}

/** One direction of a connection: TCP in its slow start, on a link that loses nothing. */
export class Flow {
  readonly #path: Path;
  readonly #arrivals: Agenda;
  readonly #answers: Agenda;
  readonly #deliver: (data: Buffer) => void;
  readonly #waiting: { data: Buffer; done: () => void }[] = [];
  #window = FIRST_WINDOW;
  #under = 0;
  #isOpen = false;

  constructor(path: Path, deliver: (data: Buffer) => void) {
    this.#path = path;
    this.#deliver = deliver;
    this.#arrivals = new Agenda(path.now);
    this.#answers = new Agenda(path.now);
  }

  /** Data leaves from now on. */
  open(): void {
    this.#isOpen = true;
    this.#pump();
  }

  /** Takes data; `done` is called when the last of it has been handed to the wire. */
  write(data: Buffer, done: () => void): void {
    this.#waiting.push({ data, done });
    this.#pump();
  }

  /** Calls back when everything that is on its way has arrived. */
  end(act: () => void): void {
    this.write(Buffer.alloc(0), () => this.#arrivals.add(0, act));
  }

  /** Nothing more arrives. */
  close(): void {
    this.#waiting.length = 0;
    this.#arrivals.clear();
    this.#answers.clear();
  }

  #pump(): void {
    while (this.#isOpen && this.#waiting.length > 0 && this.#under < this.#window) {
      const first = this.#waiting[0]!;
      this.#send(first.data.subarray(0, SEGMENT));
      first.data = first.data.subarray(SEGMENT);
      if (first.data.length > 0) continue;
      this.#waiting.shift();
      first.done();
    }
  }

  #send(data: Buffer): void {
    if (data.length === 0) return;
    const left = this.#path.wire.send(data.length);
    this.#under += data.length;
    this.#arrivals.add(left + this.#path.roundTrip / 2, () => this.#deliver(data));
    this.#answers.add(left + this.#path.roundTrip, () => {
      this.#under -= data.length;
      this.#window += data.length;
      this.#pump();
    });
  }
}
