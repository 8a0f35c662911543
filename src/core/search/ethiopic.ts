// Amharic words carry prepositions in front and plural, case, article and conjunctions behind; each syllable is one character.

const FRONT = /^(?:እንደ|ስለ|ወደ|እስከ|በየ|ከየ|ለየ|ያለ|የ|በ|ለ|ከ|እ)(.{2,})$/;
const BEHIND: readonly [ending: RegExp, to: string][] = [
  [/(..)(?:ዎቻቸው|ዎቻችን|ዎችን|ዎቹን|ዎችና|ዎቹ|ዎች)$/, '$1'],
  [/(.[ሆሎሞሮሶሾቆቦቶቾኖኞኮዎዞዦዮዶጆጎጦጮጶጾፎፖ])(?:ቻቸው|ቻችን|ችን|ቹን|ችና|ቹ|ች)$/, '$1'],
  [/(...)(?:ዋን|ውን|ዎን|ቸው|ችን|ዎ|ዋ|ው|ን|ና|ም|ስ)$/, '$1'],
];
const LABIALISED: Record<string, string> = {
  ኩዋ: 'ኳ',
  ጉዋ: 'ጓ',
  ቁዋ: 'ቋ',
  ሁዋ: 'ኋ',
  ሙዋ: 'ሟ',
  ሩዋ: 'ሯ',
  ሱዋ: 'ሷ',
  ቱዋ: 'ቷ',
  ዱዋ: 'ዷ',
  ሉዋ: 'ሏ',
  ቡዋ: 'ቧ',
  ኑዋ: 'ኗ',
  ዙዋ: 'ዟ',
  ፉዋ: 'ፏ',
};

/**
 * The stems of a folded Ethiopic word, the likeliest first: what looks like a preposition may be its first syllable.
 * @example ethiopicStems('በኢንተርኔት') // ['በኢንተርኔት', 'ኢንተርኔት']
 */
export function ethiopicStems(word: string): string[] {
  const whole = word.replace(/[ኩጉቁሁሙሩሱቱዱሉቡኑዙፉ]ዋ/g, (pair) => LABIALISED[pair] ?? pair);
  const after = FRONT.exec(whole)?.[1];
  return [...new Set([base(whole), ...(after === undefined ? [] : [base(after)])])];
}

function base(word: string): string {
  let stem = word;
  for (let round = 0; round < 2; round++) stem = BEHIND.reduce((cut, [ending, to]) => cut.replace(ending, to), stem);
  return stem.length > 1 ? stem.slice(0, -1) + withoutVowel(stem.at(-1)!) : stem;
}

/** A last syllable with the sixth vowel: endings change it (ዘመቻ, ዘመቻዎች; ቁጥር, ቁጥሩ, ቁጥሮች). */
function withoutVowel(syllable: string): string {
  const code = syllable.codePointAt(0)!;
  const isPlain = code >= 0x1200 && code < 0x1358 && (code & 7) !== 7;
  return isPlain ? String.fromCodePoint((code & ~7) + 5) : syllable;
}
