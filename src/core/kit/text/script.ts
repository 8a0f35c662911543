const SCRIPTS = ['Latin', 'Arabic', 'Ethiopic', 'Cyrillic', 'Greek', 'Devanagari'] as const;
const CODES = { Latin: 'Latn', Arabic: 'Arab', Ethiopic: 'Ethi', Cyrillic: 'Cyrl', Greek: 'Grek', Devanagari: 'Deva' } as const;
const TESTS = /* @__PURE__ */ SCRIPTS.map((name) => [CODES[name], new RegExp(`\\p{Script=${name}}`, 'u')] as const);
const SHARED = /[\p{Script=Common}\p{Script=Inherited}]/u;

const LEADING: Record<string, number> = { Arab: 1.42, Ethi: 1.24, Deva: 1.35 };
const DISPLAY_TRACKING: Record<string, number> = { Latn: -14, Cyrl: -14, Grek: -14 };

/**
 * The ISO 15924 code of a character's script; undefined for what all scripts share (digits, spaces, punctuation).
 * @example scriptOf('ሀ') // Ethi
 */
export function scriptOf(character: string): string | undefined {
  if (SHARED.test(character)) return undefined;
  return TESTS.find(([, test]) => test.test(character))?.[0] ?? 'Zyyy';
}

/** The distance of two baselines of display type, in ems: Arabic and Ethiopic need more air than Latin. */
export function leadingOf(script: string): number {
  return LEADING[script] ?? 1.1;
}

/** The letter-spacing of heavy display type, in thousandths of an em; joined scripts must have none. */
export function trackingOf(script: string, weight: number): number {
  return weight >= 800 ? (DISPLAY_TRACKING[script] ?? 0) : 0;
}
