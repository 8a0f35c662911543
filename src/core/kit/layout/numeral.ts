const ZEROS = [0x30, 0x660, 0x6f0, 0x966];

/**
 * What a written whole number counts, in Latin, Arabic, Persian or Devanagari digits; undefined where it is none.
 * @example countOf('٢٩٦+') // 296
 */
export function countOf(written: string): number | undefined {
  const digits = [...written].flatMap((character) => digitOf(character) ?? []);
  const rest = [...written].filter((character) => digitOf(character) === undefined).join('');
  return digits.length > 0 && /^[\s.,'’٬\u2066-\u2069+]*$/u.test(rest) ? Number(digits.join('')) : undefined;
}

function digitOf(character: string): number | undefined {
  const code = character.codePointAt(0)!;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? undefined : code - zero;
}
