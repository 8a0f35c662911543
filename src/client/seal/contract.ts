// What the script that encrypts leaves for the scripts of the forms, which are bundled without it.
import type { AttachedFile, Cleaned } from '#src/core/seal/clean/clean.ts';
import type { Letter, Sealed } from '#src/core/seal/seal.ts';
import type { SealError } from '#src/core/seal/seal-error.ts';

/** Encrypts and cleans on the device. What goes wrong is a `SealError`, told by its `kind`; other errors are mistakes in the code. */
export interface Locksmith {
  /** Encrypts a text alone, armored. */
  encryptFor(armoredKey: string, text: string): Promise<string>;
  seal(letter: Letter): Promise<Sealed>;
  clean(file: AttachedFile): Cleaned;
  SealError: typeof SealError;
}
