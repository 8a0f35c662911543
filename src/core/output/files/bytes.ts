/** Reads numbers and letters out of a file; beyond its end there are none. */
export interface Reader {
  length: number;
  byte(at: number): number;
  /** Two bytes, the high one first (`big`) or last. */
  two(at: number, big?: boolean): number;
  four(at: number, big?: boolean): number;
  /** So many bytes as letters, one each. */
  letters(at: number, count: number): string;
}

/** Opens the bytes of a file. */
export function readerOf(data: Uint8Array): Reader {
  const byte = (at: number): number => data[at] ?? -1;
  const number = (at: number, count: number, big: boolean): number => {
    if (at < 0 || at + count > data.length) return -1;
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 256 + data[big ? at + i : at + count - 1 - i]!;
    return value;
  };
  return {
    length: data.length,
    byte,
    two: (at, big = true) => number(at, 2, big),
    four: (at, big = true) => number(at, 4, big),
    letters: (at, count) => String.fromCharCode(...data.subarray(Math.max(0, at), Math.max(0, at + count))),
  };
}
