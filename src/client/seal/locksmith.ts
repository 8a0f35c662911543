// Encrypts for the campaign and cleans pictures: loaded only when somebody asks for it, as it is the largest script of the site.
import { clean } from '#src/core/seal/clean/clean.ts';
import { encryptText } from '#src/core/seal/encrypt.ts';
import { seal } from '#src/core/seal/seal.ts';
import { SealError } from '#src/core/seal/seal-error.ts';
import type { Locksmith } from './contract.ts';

const locksmith: Locksmith = {
  encryptFor: (armoredKey, text) => encryptText(armoredKey, text, new Date()),
  seal: (letter) => seal(letter, new Date()),
  clean,
  SealError,
};
Object.assign(globalThis, { locksmith });
