/** Width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What a picture carries along besides the picture: each has its own sentence. */
export type TraceKind = 'place' | 'camera' | 'xmp' | 'caption' | 'comment' | 'text' | 'time' | 'preview' | 'part';

/** Something in a picture's file that is not the picture. */
export interface Trace {
  kind: TraceKind;
  /** The name of a part that is not known, as the file has it. */
  part?: string;
}

/** Why a file can't be what it says: it ends too early, its parts don't fit together, or it was built to keep computers busy. */
export type Fault = 'cut' | 'damaged' | 'slow' | 'moving';

/** What walking through a picture's file from its first to its last byte found. */
export interface Facts {
  /** Every size that the file names: of the whole, of its frames, of what is packed inside. */
  sizes: Size[];
  /** How many pictures an animation has; 1 for one that stands still. */
  frames: number;
  traces: Trace[];
  /** The colour profile, where there is one. */
  profile?: Uint8Array;
  /** Where the picture ends: nothing may follow. */
  end: number;
  fault?: { why: Fault; at: number };
}

/** A piece of a picture's file: one marker, chunk or block with what belongs to it. */
export interface Part {
  /** A JPEG's marker, the name of a chunk, or the first byte of a GIF's block. */
  kind: number | string;
  from: number;
  to: number;
  /** What the piece holds, without its head. */
  data: Uint8Array;
}

/** Hears of each piece of a file, in their order. */
export type Note = (part: Part) => unknown;

/** For those who only want the facts. */
export const noNote: Note = () => {};

/** Walks through a file of one format. */
export type Walk = (bytes: Uint8Array) => Facts;

/** The facts before the first step. */
export function noFacts(): Facts {
  return { sizes: [], frames: 1, traces: [], end: 0 };
}

/** The facts as far as they are known, and why the walk ends here. */
export function stopped(facts: Facts, why: Fault, at: number): Facts {
  return { ...facts, fault: { why, at } };
}

/** A part that is not known, by its name in the file; signs that can't be printed are shown as “?”. */
export function unknownPart(name: string): Trace {
  return {
    kind: 'part',
    part:
      name
        .replaceAll(/[^\x20-\x7e]/g, '?')
        .trim()
        .slice(0, 24) || '?',
  };
}
