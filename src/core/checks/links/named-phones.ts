import type { Said } from '#src/core/checks/problem.ts';

/** Seven digits and more, as people write them: in groups, in brackets, in the digits of any script. */
const PHONE = /(?:\+|00)?[\s(]{0,2}\p{Nd}(?:[\s().\/–-]{0,3}\p{Nd}){6,}/gu;

/** What is wrong with the text of a phone link, whose number stands behind `tel:`: it must not show another number. */
export function otherPhone(text: string, number: string): Said | undefined {
  for (const [shown] of text
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .matchAll(PHONE)) {
    if (!isSameNumber(latinDigits(shown), number)) {
      const values = { named: shown.trim(), number };
      return { what: ['address.other-phone', values], fix: ['address.other-phone-fix', values] };
    }
  }
  return undefined;
}

/** The same number, where one may be as dialled inside its country, with a prefix of one or two digits: 020 7946 0000 for +44 20 7946 0000. */
function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [whole(one), whole(other)];
  if (a.isInternational && b.isInternational) return a.digits === b.digits;
  return endsIn(a.digits, b.digits) || endsIn(b.digits, a.digits);
}

function endsIn(long: string, national: string): boolean {
  return [0, 1, 2].some((prefix) => national.length - prefix >= 7 && long.endsWith(national.slice(prefix)));
}

/** Its digits; the (0) that is not dialled from abroad is left out. */
function whole(number: string): { digits: string; isInternational: boolean } {
  const isInternational = /^\s*(\+|00)/.test(number);
  const digits = (isInternational ? number.replace(/\(0\)/, '') : number).replace(/\D/g, '');
  return { digits: isInternational ? digits.replace(/^00/, '') : digits, isInternational };
}

/** The digits of a script are ten characters in a row, of which the first is a zero. */
function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });
}
