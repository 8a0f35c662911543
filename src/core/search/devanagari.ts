/**
 * The stem of a folded word of Hindi and its neighbours: without the vowel and the nasal at its end, which change with number and case.
 * @example devanagariStem('सरकारों') // सरकार
 */
export function devanagariStem(word: string): string {
  return word.replace(/(..)(?:िय)?[ा-ौंओए]+$/, '$1');
}
