import { directionOf, type Direction } from '#src/core/messages/direction.ts';
import { isolateNames } from '#src/core/messages/isolate-names.ts';

/** First Strong Isolate and its end: what stands between takes no part in the direction of the text around it. */
export const FSI = '\u2068';
/** Pop Directional Isolate: ends what FSI began. */
export const PDI = '\u2069';

// Each begins where its word does: else the end of a very long word would be looked for from every one of its letters.
const URL_OR_MAIL = String.raw`https?:\/\/[^\s<>\u2066-\u2069\uFDD0-\uFDD2]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![A-Za-z0-9-])(?:[A-Za-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s<>\u2066-\u2069\uFDD0-\uFDD2]*)?`;
const TAG_OR_HANDLE = String.raw`[#@][\p{L}\p{M}\p{N}_]+`;
// International, or with the zero of a call within the country; its groups would change places in Arabic.
const PHONE = String.raw`(?:\+\p{Nd}|(?<![\p{L}\p{Nd}.,:/+-])[0٠۰])[\p{Nd}\s()-]{5,}\p{Nd}`;
// A bracket that is spoken of, as that of a key: between Arabic words it would be drawn as the other one.
const KEY = String.raw`(?<= )[[\]{}<>](?= )`;
const FOREIGN = new RegExp(`${URL_OR_MAIL}|${TAG_OR_HANDLE}|${PHONE}|${KEY}`, 'gu');
/** What each of these has. Most texts have none of it, and are not searched for them. */
const TELLTALE = /[@#+0٠۰[\]{}<>]|:\/\/|[A-Za-z0-9-]\.[a-zA-Z0-9-]/;
const SENTENCE_END = /[.,;:!?)\]»”’،؛؟።፣፤]+$/u;
// A space between Arabic digits parts them for the order of signs; a no-break space does not.
const SPACE_IN_ARABIC = /(?<=[٠-٩]) (?=[٠-٩])/g;

/**
 * Isolates every hashtag, handle, address and phone number of a text that is not isolated yet, and names that would turn each other; `around` is
 * the direction of what the text stands in, if it is known.
 * @example isolateForeign('حملة #Forests.') // 'حملة \u2068#Forests\u2069.'
 */
export function isolateForeign(text: string, around?: Direction): string {
  return isolateNames(hasTelltale(text) ? isolateAddresses(text) : text, around);
}

function hasTelltale(text: string): boolean {
  return TELLTALE.test(text) || text.includes(FSI) || text.includes(PDI);
}

function isolateAddresses(text: string): string {
  return splitIsolates(text)
    .map((run) => (run.isolated ? isolate(run.text) : run.text.replace(FOREIGN, isolateWithoutTail)))
    .join('');
}

/**
 * Isolates a name that stands in a text of the other direction, and what `isolateForeign` would.
 * @example isolateName('Standing Forest', 'rtl') // '\u2068Standing Forest\u2069'
 */
export function isolateName(name: string, around: Direction): string {
  return directionOf(name) === around ? isolateForeign(name, around) : isolate(name);
}

/** Wraps a name or value so that its direction stays its own. */
export function isolate(value: string): string {
  return `${FSI}${value.replaceAll(FSI, '').replaceAll(PDI, '')}${PDI}`;
}

function isolateWithoutTail(match: string): string {
  const tail = match.length === 1 ? '' : (SENTENCE_END.exec(match)?.[0] ?? '');
  return isolate(match.slice(0, match.length - tail.length).replace(SPACE_IN_ARABIC, '\u00a0')) + tail;
}

/** A piece of text, and whether it was isolated. */
export interface Run {
  text: string;
  isolated: boolean;
}

/**
 * Splits a text at its isolates, so that a page can set them in `<bdi>`.
 * @example splitIsolates('a \u2068b\u2069') // [{ text: 'a ', isolated: false }, { text: 'b', isolated: true }]
 */
export function splitIsolates(text: string): Run[] {
  return text
    .split(/(\u2068[^\u2068\u2069]*\u2069)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replace(/[\u2068\u2069]/gu, ''), isolated: part.startsWith(FSI) }));
}
