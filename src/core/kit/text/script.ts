// The scripts that most texts are in stand first.
const SCRIPTS =
  'Latin:Latn Arabic:Arab Ethiopic:Ethi Cyrillic:Cyrl Greek:Grek Devanagari:Deva Han:Hani Myanmar:Mymr Hiragana:Hira Katakana:Kana Hangul:Hang ' +
  'Bengali:Beng Gurmukhi:Guru Gujarati:Gujr Oriya:Orya Tamil:Taml Telugu:Telu Kannada:Knda Malayalam:Mlym Sinhala:Sinh Thai:Thai Lao:Laoo ' +
  'Khmer:Khmr Tibetan:Tibt Hebrew:Hebr Armenian:Armn Georgian:Geor Thaana:Thaa Syriac:Syrc Nko:Nkoo Adlam:Adlm Tifinagh:Tfng Vai:Vaii ' +
  'Cherokee:Cher Ol_Chiki:Olck Meetei_Mayek:Mtei Canadian_Aboriginal:Cans Hanifi_Rohingya:Rohg';
const TESTS = /* @__PURE__ */ SCRIPTS.split(' ').map((pair) => {
  const [name, code] = pair.split(':') as [string, string];
  return [code, new RegExp(`\\p{Script=${name}}`, 'u')] as const;
});
const SHARED = /[\p{Script=Common}\p{Script=Inherited}]/u;

const LEADING: Record<string, number> = {
  Arab: 1.42, Ethi: 1.24, Deva: 1.35, Mymr: 1.6, Khmr: 1.5, Laoo: 1.45, Thai: 1.4, Tibt: 1.5, Telu: 1.4, Thaa: 1.35, Syrc: 1.35,
  Hans: 1.2, Hant: 1.2, Jpan: 1.2, Kore: 1.2, Beng: 1.3, Guru: 1.3, Gujr: 1.3, Orya: 1.35, Taml: 1.3, Knda: 1.35, Mlym: 1.3, Sinh: 1.3,
}; // prettier-ignore
const DISPLAY_TRACKING: Record<string, number> = { Latn: -14, Cyrl: -14, Grek: -14 };

/**
 * The ISO 15924 code of a character's script; undefined for what all scripts share (digits, spaces, punctuation).
 * @example scriptOf('ሀ') // Ethi
 */
export function scriptOf(character: string): string | undefined {
  if (SHARED.test(character)) return undefined;
  return TESTS.find(([, test]) => test.test(character))?.[0] ?? 'Zyyy';
}

/** The distance of two baselines of display type, in ems: Arabic, Burmese and others need more air than Latin. */
export function leadingOf(script: string): number {
  return LEADING[script] ?? 1.1;
}

/** The letter-spacing of heavy display type, in thousandths of an em; joined scripts must have none. */
export function trackingOf(script: string, weight: number): number {
  return weight >= 800 ? (DISPLAY_TRACKING[script] ?? 0) : 0;
}
