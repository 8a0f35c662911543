import { OPAQUE } from '#src/core/checks/language/text.ts';

const PLACEHOLDER = String.raw`\{\{[^{}]*\}\}|%\{[^{}]*\}`;
const LINK = String.raw`[a-z][a-z+.-]{1,20}:\/\/[^\s<>]*|mailto:[^\s<>]+|www\.[^\s<>]+`;
const MAIL = String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`;
/** Names of hosts and files; a word in front of a forgotten space is neither. */
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}\.`;
const ENDS = 'com|org|net|info|edu|gov|int|example|onion|html|json|mdx|md|mjs|js|ts|css|pdf|png|svg|jpg|webp|txt|zip|app|dev|asc';
const HOST = String.raw`(?<![\p{L}\p{N}.-])(?:(?:${LABEL}){1,8}(?:${ENDS}|[a-z]{2})(?![\p{L}\p{N}])|(?:${LABEL}){1,8}[a-z]{2,}(?=\/)|(?:${LABEL}){2,8}[a-z]{2,}(?![\p{L}]))(?:[/?#][^\s<>]*)?`;
const TAG = String.raw`[#@][\p{L}\p{M}\p{N}_]+`;
const PHONE = String.raw`\+\p{Nd}[\p{Nd}\s()-]{5,30}\p{Nd}`;
const NO_PROSE = new RegExp(`${PLACEHOLDER}|${LINK}|${MAIL}|${HOST}|${TAG}|${PHONE}`, 'gu');
/** What such a thing has somewhere; without it, a text is not looked at further. */
const SIGN = /[{@#+]|:\/|\.[a-z]|mailto:/g;

/** No name of a host, and no telephone number, reaches further. */
const REACH = 80;

/** Punctuation that ends a sentence and not an address. */
const ENDING = /[.,;:!?)\]»”’›،؛؟።፣፤]/;

/**
 * A text in which placeholders, addresses, hashtags and telephone numbers are made unreadable, sign by sign, so that places stay.
 * @example mask('{{count}} at example.org.') // '￼￼￼￼￼￼￼￼￼ at ￼￼￼￼￼￼￼￼￼￼￼.'
 */
export function mask(text: string): string {
  let masked = '';
  let at = 0;
  for (const { index } of text.matchAll(SIGN)) {
    if (index < at) continue;
    const [from, to] = [Math.max(at, wordStart(text, index)), wordEnd(text, index)];
    masked += text.slice(at, from) + maskWords(text.slice(from, to));
    at = to;
  }
  return masked + text.slice(at);
}

function wordStart(text: string, index: number): number {
  let at = index;
  while (at > 0 && index - at < REACH && !/\s/.test(text[at - 1]!)) at--;
  return at;
}

/** The end of what begins at a sign: placeholders and telephone numbers hold spaces. */
function wordEnd(text: string, index: number): number {
  const close = text[index] === '{' ? text.slice(index, index + REACH).indexOf('}}') : -1;
  const least = close >= 0 ? index + close + 2 : text[index] === '+' ? index + REACH : index;
  const space = text.slice(least).search(/\s/);
  return space < 0 ? text.length : least + space;
}

function maskWords(words: string): string {
  return words.replace(NO_PROSE, (found) => {
    let end = found.length;
    while (end > 0 && ENDING.test(found[end - 1]!)) end--;
    return OPAQUE.repeat(end) + found.slice(end);
  });
}
