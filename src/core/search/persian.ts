// Words of Persian, and of its neighbours that share its script and many endings, carry plurals, comparatives, “a” and pronouns behind, with a narrow break before them, joined, or as words of their own.

const ENDING = /^(...+?)(?:(?:هاي)?[شمت]ان|هايي?|ها|ترين|تر|ان|ا?ي)$/;

/**
 * The stem of a folded Persian word.
 * @example persianStem('قطعيهاي') // قطع
 */
export function persianStem(word: string): string {
  const stem = word.replace(ENDING, '$1').replace(ENDING, '$1');
  // A silent ه at the end is written, left out before an ending, or has ی behind it: خانه, خانه‌ی, خانه‌ها.
  return stem.replace(/(...)ه$/, '$1');
}
