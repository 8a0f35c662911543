import type { FoundFile } from '#src/core/release/compare.ts';
import type { Note } from '#src/core/release/explain.ts';
import type { Sums } from '#src/core/release/sums.ts';
import type { ProofPhrase } from '#src/core/release/tell.ts';

/** A copy of a site, wherever it lies. */
export interface Copy {
  isWeb: boolean;
  /** A small file; undefined where there is none. @throws {CopyFailure} */
  read(path: string, mostBytes: number): Promise<Uint8Array | undefined>;
  /** What lies under the paths of a list, and under others as far as they can be seen. @throws {CopyFailure} */
  find(sums: Sums, mostBytes: number, progress: Progress): Promise<Map<string, FoundFile>>;
  /** What is worth a remark after that. */
  notes(): Note[];
}

/** Is told how far the reading of files has come. */
export type Progress = (done: number, count: number) => void;

/** A copy, or a part of it that everything else depends on, could not be read. */
export class CopyFailure extends Error {
  readonly phrase: ProofPhrase;

  constructor(phrase: ProofPhrase) {
    super(phrase[0]);
    this.phrase = phrase;
  }
}
