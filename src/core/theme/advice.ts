import { AA, AAA, contrast } from '#src/core/kit/colour.ts';
import { readableColour } from '#src/core/kit/readable-colour.ts';

/** How well a text can be read on a ground, and the nearest colours with which it could be read better; none where no colour reaches so much. */
export interface Advice {
  contrast: number;
  level: 'AAA' | 'AA' | 'none';
  /** For level AA, where the text has less. */
  aa?: string | undefined;
  /** For level AAA, where the text has less. */
  aaa?: string | undefined;
}

/**
 * Judges a text’s colour on a ground by WCAG 2.2, and proposes the nearest that pass.
 * @example adviceOn('#767676', '#ffffff') // { contrast: 4.54, level: 'AA', aaa: '#595959' }
 */
export function adviceOn(text: string, ground: string): Advice {
  const ratio = contrast(text, ground);
  const level = ratio >= AAA ? 'AAA' : ratio >= AA ? 'AA' : 'none';
  return {
    contrast: ratio,
    level,
    ...(ratio < AA && { aa: readableColour(text, ground, AA) }),
    ...(ratio < AAA && { aaa: readableColour(text, ground, AAA) }),
  };
}
