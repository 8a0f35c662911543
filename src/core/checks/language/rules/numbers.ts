import { findAll, type Found } from '#src/core/checks/language/found.ts';
import type { Manner } from '#src/core/checks/language/manner.ts';

interface Habits {
  /** True where a space stands between a number and %. */
  isSpaced: boolean;
  /** What parts thousands. */
  group: string;
}

const known = new Map<string, Habits>();

/** How a language writes numbers, as CLDR has it. */
function habitsOf({ intl }: Manner): Habits {
  const found = known.get(intl) ?? readHabits(intl);
  known.set(intl, found);
  return found;
}

function readHabits(intl: string): Habits {
  try {
    const percent = new Intl.NumberFormat(`${intl}-u-nu-latn`, { style: 'percent' }).format(0.2);
    const parts = new Intl.NumberFormat(`${intl}-u-nu-latn`).formatToParts(1_000_000);
    return { isSpaced: /\s%/.test(percent), group: parts.find(({ type }) => type === 'group')?.value ?? '' };
  } catch {
    return { isSpaced: false, group: '' };
  }
}

const PERCENT = /(?= ?%(?!\p{L}))(?<=\p{Nd}) ?/gu;

/** A number and its %, which belong together in a line. */
export function percent(text: string, manner: Manner): Found[] {
  if (!text.includes('%') || !habitsOf(manner).isSpaced) return [];
  return findAll(text, PERCENT, () => ({ what: ['language.percent'], fix: ['language.percent-fix'] }));
}

/** 12 000 with a space that can break the line; a telephone number begins with 0, and two of its parts are no thousands. */
const SPACED = /(?=\d)(?<![\p{L}\p{Nd}.,/:-]|\p{Nd}[ \u00a0\u202f])[1-9]\d{0,2}(?: \d{3}){1,6}(?![.,/: -]?\d)/gu;
/** Only a number with two such signs can’t be a decimal. */
const SIGNED = /(?=\d)(?<![\p{L}\p{Nd}.,/:-])[1-9]\d{0,2}([.,’'])\d{3}(?:\1\d{3}){1,6}(?![.,/:-]?\d)/gu;

/** The thousands of a number, parted as in another language. */
export function thousands(text: string, manner: Manner): Found[] {
  if (!/\d[ .,’']\d{3}/.test(text)) return [];
  const { group } = habitsOf(manner);
  const isSpace = /\s/.test(group);
  const said = (found: string): Omit<Found, 'index'> | undefined => {
    const right = found.replace(/\D/g, isSpace ? '\u202f' : group);
    return right === found
      ? undefined
      : { what: ['language.thousands', { found }], fix: [isSpace ? 'language.thousands-space-fix' : 'language.write-fix', { right }] };
  };
  const spaced = isSpace ? findAll(text, SPACED, ({ 0: found }) => said(found)) : [];
  return group === '' ? spaced : [...spaced, ...findAll(text, SIGNED, ({ 0: found }) => said(found))];
}
