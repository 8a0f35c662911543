// What is typed in many ways becomes one spelling: the same code folds the pages when they are indexed and the words that people type.

// In these scripts marks can be left out; in others (Devanagari, Burmese, Thai …) they are vowels.
const MARKED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0x1040, 0x17e0];

/** Letters that writers exchange for one another, and what stands for all of them. */
const EXCHANGED = new Map(Object.entries({ ...arabicLetters(), ...ethiopicLetters(), ...latinLetters() }));

/**
 * A word in the one spelling that stands for all of its spellings: lower case, no accents and vowel signs, Western digits,
 * one letter for letters that sound alike.
 * @example fold('Éteint') // 'eteint'
 * @example fold('أُخْبِرُوا') // 'اخبروا'
 * @example fold('ዓለም') === fold('አለም') // true
 * @example fold('हिन्दी') === fold('हिंदी') // true
 */
export function fold(word: string): string {
  if (/^[a-z0-9]*$/i.test(word)) return word.toLowerCase();
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKED, '$1')
    .replace(/\p{Cf}/gu, '')
    // Nukta, which writers leave out (फ़ोन, फोन), and the ways to write a nasal before a consonant (हिन्दी, हिंदी; पाँच, पांच).
    .replaceAll('\u093c', '')
    .replace(/[ङञणनम]\u094d(?=[क-म])|\u0901/g, '\u0902')
    .normalize('NFC');
  return plain.replace(/\p{Nd}/gu, westernDigit).replace(/./gu, (letter) => EXCHANGED.get(letter) ?? letter);
}

function westernDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** Hamza carriers lose their hamza as a mark; what is left are letters of their own, and Persian and Urdu shapes. */
function arabicLetters(): Record<string, string> {
  return { ٱ: 'ا', ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', ې: 'ي', ے: 'ي', ہ: 'ه', ھ: 'ه', ە: 'ه', ء: '', ـ: '' };
}

/** Rows of the syllabary that sound alike, all their vowels; labialised and lengthened syllables as they are typed without. */
function ethiopicLetters(): Record<string, string> {
  const rows: [from: string, to: string][] = [['ሐ', 'ሀ'], ['ኀ', 'ሀ'], ['ኸ', 'ሀ'], ['ሠ', 'ሰ'], ['ዐ', 'አ'], ['ፀ', 'ጸ']]; // prettier-ignore
  const letters: Record<string, string> = {};
  for (const [from, to] of rows) for (let vowel = 0; vowel < 8; vowel++) letters[moved(from, vowel)] = moved(to, vowel);
  // The first and the fourth vowel of these sound alike too.
  for (const letter of ['ሃ', 'ሓ', 'ኃ', 'ኻ']) letters[letter] = 'ሀ';
  for (const letter of ['ኣ', 'ዓ', 'ኧ']) letters[letter] = 'አ';
  return { ...letters, ኰ: 'ኮ', ጐ: 'ጎ', ቈ: 'ቆ', ኈ: 'ሆ', ዉ: 'ው', ዪ: 'ይ' };
}

function moved(letter: string, by: number): string {
  return String.fromCodePoint(letter.codePointAt(0)! + by);
}

/** Latin letters that are written in two, or that have no accent to lose. */
function latinLetters(): Record<string, string> {
  return { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
}
