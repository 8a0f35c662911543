import type { ExchangeUnit } from './unit.ts';

/** What marks around a text do. */
export type Mark = 'bold' | 'italic' | 'strike' | 'code' | 'link' | 'image' | 'tag';

/** The smallest parts of a text: words, what is kept whole, and marks that may open or close. */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string; of: 'placeholder' | 'tag' | 'link' }
  | { kind: 'whole'; open: string; inside: string; close: string; of: Mark }
  | { kind: 'mark'; text: string; name: string; of: Mark; opens: boolean; closes: boolean };

/** A value that the site puts in, or another message. */
const MESSAGE = /\{\{[^{}]*\}\}|\$t\([^()]*\)/g;

/** Tags as MDX knows them; in their attributes may stand quotes and expressions. */
const TAG = /<\/?[A-Za-z][\w.:-]{0,99}(?:[^<>"'`{}]|"[^"]{0,1000}"|'[^']{0,1000}'|\{[^{}]{0,1000}\}){0,200}>/y;
const ADDRESS = /<[a-z][a-z0-9+.-]{1,31}:[^\s<>]{1,2000}>/iy;
const LINK_END = /\](?:\((?:[^()\\\n]|\\.|\([^()\n]{0,1000}\)){0,2000}\)|\[[^\]\n]{0,1000}\])/y;
const WORDS = /[^\\`<{[\]!*_~]+|[^]/y;

/** The parts of a text: none of its characters is lost. */
export function tokensIn(text: string, format: ExchangeUnit['format']): Token[] {
  if (format === 'text') return [{ kind: 'text', text }];
  return format === 'message' ? messageTokens(text) : markdownTokens(text);
}

function messageTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(MESSAGE)) {
    tokens.push({ kind: 'text', text: text.slice(at, index) }, { kind: 'code', text: found, of: 'placeholder' });
    at = index + found.length;
  }
  return [...tokens, { kind: 'text', text: text.slice(at) }];
}

function markdownTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at += token.kind === 'whole' ? token.open.length + token.inside.length + token.close.length : token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  const sign = text[at]!;
  if (sign === '\\') return { kind: 'text', text: text.slice(at, at + 2) };
  return (
    (sign === '`' && codeSpan(text, at)) ||
    (sign === '<' && tag(text, at)) ||
    (sign === '{' && expression(text, at)) ||
    ('[!]'.includes(sign) && bracket(text, at)) ||
    ('*_~'.includes(sign) && emphasis(text, at)) || { kind: 'text', text: match(WORDS, text, at)! }
  );
}

function codeSpan(text: string, at: number): Token {
  const open = match(/`+/y, text, at)!;
  for (let end = text.indexOf(open, at + open.length); end >= 0; end = text.indexOf(open, end + 1)) {
    const run = match(/`+/y, text, end)!;
    if (run === open) return { kind: 'whole', open, inside: text.slice(at + open.length, end), close: open, of: 'code' };
    end += run.length - 1;
  }
  return { kind: 'text', text: open };
}

function tag(text: string, at: number): Token | undefined {
  const address = match(ADDRESS, text, at);
  if (address !== undefined) return { kind: 'code', text: address, of: 'link' };
  const found = match(TAG, text, at);
  if (found === undefined) return undefined;
  if (found.endsWith('/>')) return { kind: 'code', text: found, of: 'tag' };
  const closes = found.startsWith('</');
  return { kind: 'mark', text: found, name: `<${/[\w.:-]+/.exec(found)![0]}`, of: 'tag', opens: !closes, closes };
}

function expression(text: string, at: number): Token | undefined {
  const found = match(/\{\{[^{}]{0,1000}\}\}|\{[^{}]{0,1000}\}/y, text, at);
  return found === undefined ? undefined : { kind: 'code', text: found, of: 'placeholder' };
}

function bracket(text: string, at: number): Token | undefined {
  if (text[at] !== ']') {
    const open = match(/!?\[/y, text, at);
    return open === undefined
      ? undefined
      : { kind: 'mark', text: open, name: '[', of: open === '[' ? 'link' : 'image', opens: true, closes: false };
  }
  const end = match(LINK_END, text, at);
  return end === undefined ? undefined : { kind: 'mark', text: end, name: '[', of: 'link', opens: false, closes: true };
}

function emphasis(text: string, at: number): Token | undefined {
  // Three stars that close a text close the inner mark first.
  const found = match(/\*(?=\*\*(?![*\p{L}\p{N}]))(?<=[^\s*]\*)|\*\*|__|~~|[*_]/uy, text, at);
  if (found === undefined) return undefined;
  const [before, after] = [text[at - 1] ?? ' ', text[at + found.length] ?? ' '];
  const isWord = (sign: string) => found.startsWith('_') && /[\p{L}\p{N}_]/u.test(sign);
  const of = found === '~~' ? 'strike' : found.length === 2 ? 'bold' : 'italic';
  return {
    kind: 'mark',
    text: found,
    name: found,
    of,
    opens: !/\s/.test(after) && !isWord(before),
    closes: !/\s/.test(before) && !isWord(after),
  };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
