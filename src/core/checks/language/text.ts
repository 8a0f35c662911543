import type { Place } from '#src/core/checks/located.ts';

/** Parts the texts of a file that have nothing to do with each other. */
export const BREAK = '\u2029';

/** Stands for code, placeholders, addresses and other things that are no prose. */
export const OPAQUE = '\uFFFC';

/** What a file says in one language, as readers see it, and where each part of it stands: from an index of the text, an offset in the file. */
export interface Text {
  text: string;
  marks: readonly (readonly [index: number, offset: number])[];
}

/** Signs that only steer direction: they stand between a word and its punctuation. */
const STEERING = /[\u200e\u200f\u061c\u2066-\u2069]/;

/** Texts as one, as a builder puts them together. */
export function joined(texts: readonly string[]): string {
  const parts = texts.map((text) => (STEERING.test(text) ? text.replace(new RegExp(STEERING, 'g'), '') : text));
  return parts.filter((part) => part !== '').join(BREAK) + BREAK;
}

/** Puts a text together from parts of a file. */
export class TextBuilder {
  readonly #parts: string[] = [];
  #length = 0;
  readonly #marks: [index: number, offset: number][] = [];

  /** The number of signs so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds a part as it stands in the file from an offset on. */
  add(part: string, offset: number): void {
    if (!STEERING.test(part)) return this.#add(part, offset);
    let at = offset;
    for (const piece of part.split(STEERING)) {
      this.#add(piece, at);
      at += piece.length + 1;
    }
  }

  #add(part: string, offset: number): void {
    if (part === '') return;
    this.#marks.push([this.#length, offset]);
    this.#parts.push(part);
    this.#length += part.length;
  }

  /** Adds something that is no prose. */
  opaque(offset: number): void {
    this.#add(OPAQUE, offset);
  }

  /** Ends a text: what follows has nothing to do with it. */
  end(): void {
    if (this.#length === 0 || this.#parts.at(-1) === BREAK) return;
    this.#parts.push(BREAK);
    this.#length += BREAK.length;
  }

  /** The whole text. */
  done(): Text {
    return { text: this.#parts.join(''), marks: this.#marks };
  }
}

/** The offset in the file of a sign of a text. */
export function offsetAt({ marks }: Pick<Text, 'marks'>, index: number): number {
  const [from, offset] = marks[lastAtMost(marks.length, (i) => marks[i]![0] <= index)] ?? [0, 0];
  return offset + index - from;
}

/** The lines of a file: from offsets to places and back. */
export interface Lines {
  placeAt(offset: number): Place;
  offsetOf(place: Place): number;
}

/** Counts the lines of a file. */
export function linesOf(file: string): Lines {
  const starts = [0];
  for (let at = file.indexOf('\n'); at >= 0; at = file.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    placeAt(offset) {
      const line = lastAtMost(starts.length, (i) => starts[i]! <= offset);
      return { line: line + 1, column: offset - starts[line]! + 1 };
    },
    offsetOf: ({ line, column }) => (starts[line - 1] ?? 0) + column - 1,
  };
}

/** The last of some places in order that is not behind; 0 where all are. */
function lastAtMost(count: number, isNotBehind: (i: number) => boolean): number {
  let [low, high] = [0, count];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isNotBehind(middle)) low = middle;
    else high = middle;
  }
  return low;
}
