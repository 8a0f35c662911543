import { type Direction, RIGHT_TO_LEFT, shareOfRightToLeft } from '#src/core/messages/direction.ts';

// Words with what may stand within a name: Forest Watch, Wi-Fi, AT&T, Institute (IMMI).
const [RTL, LTR] = [RIGHT_TO_LEFT, `(?!${RIGHT_TO_LEFT})`].map((where) => {
  const word = String.raw`(?=${where})\p{L}(?:(?=${where})\p{L}|[\p{M}\p{N}])*`;
  const words = String.raw`${word}(?:[ \u00a0]?[-'’&./@_+]{0,2}[ \u00a0]?(?:${word}|\p{N}+))*`;
  return new RegExp(String.raw`\u2068[^\u2068\u2069]*\u2069|${words}(?: \(${words}\))*`, 'gu');
}) as [RegExp, RegExp];
/** An Arabic sentence may have so few Arabic letters among names; an English one hardly has so many. */
const LEAST = 0.03;
const MOST = 0.5;

/** What stands in another language, and says its own direction; of what is older, what the mark says. */
// As a string, so that no script has the signs themselves in it: pages may not.
const MARKED = new RegExp(String.raw`(\uFDD0(?!=)[^\uFDD2]*\uFDD2?|\uFDD0=[^\uFDD1]*\uFDD1)`, 'u');

/**
 * Isolates names that run against the direction around them where only signs stand between them: these signs would run with the names, so that
 * the first of a list stands last, and a quotation is closed on the wrong side. A name between words needs nothing. Where nobody knows the
 * direction around and the text has words of both, both are isolated.
 * @example isolateNames('عبر Signal، WhatsApp.', 'rtl') // 'عبر \u2068Signal\u2069، \u2068WhatsApp\u2069.'
 */
export function isolateNames(text: string, around?: Direction): string {
  return text
    .split(MARKED)
    .map((piece, i) => (i % 2 === 1 ? piece : isolateIn(piece, around)))
    .join('');
}

function isolateIn(text: string, around: Direction | undefined): string {
  const share = around === undefined ? shareOfRightToLeft(text) : around === 'rtl' ? 1 : 0;
  if (around === undefined && (share === 0 || share === 1)) return text;
  const turned = share > LEAST ? isolateTouching(text, LTR) : text;
  return share < MOST ? isolateTouching(turned, RTL) : turned;
}

function isolateTouching(text: string, words: RegExp): string {
  const names = [...text.matchAll(words)].filter(({ 0: name }) => !name.startsWith('\u2068'));
  const ends = names.map(({ 0: name, index }) => index + name.length);
  const touchesNext = names.map((_, i) => i + 1 < names.length && hasOnlySigns(text.slice(ends[i], names[i + 1]!.index)));
  let done = 0;
  const parts = names.flatMap(({ 0: name, index }, i) => {
    if (!touchesNext[i] && !touchesNext[i - 1]) return [];
    const before = text.slice(done, index);
    done = ends[i]!;
    return [before, `\u2068${name}\u2069`];
  });
  return parts.join('') + text.slice(done);
}

/** True where no word stands between two names; what is isolated counts as a sign. */
function hasOnlySigns(between: string): boolean {
  return !/\p{L}/u.test(between.replace(/\u2068[^\u2068\u2069]*\u2069/gu, ''));
}
