/** Why nothing was encrypted: the key can't be used, there is too much, or the browser has no means to encrypt on this page. */
export type SealErrorKind = 'key' | 'too-large' | 'no-crypto';

/**
 * Nothing was encrypted, and nothing came out. Other scripts of a page tell it by its `kind`: each script is bundled with a class of its
 * own, so that `instanceof` says nothing there.
 */
export class SealError extends Error {
  override readonly name = 'SealError';
  readonly kind: SealErrorKind;

  constructor(kind: SealErrorKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}
