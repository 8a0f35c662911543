// Languages that nobody speaks, made of English: in one everything is longer, in the other it runs from right to left.
/** How the English is changed. */
export type PseudoKind = 'long' | 'mirrored';

/** A tree of texts, as messages and entries are. */
export type Texts = string | number | boolean | null | Texts[] | { [key: string]: Texts };

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = [...'âƀçðéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýž'];
/** Letters that the long language writes twice: words grow, not only sentences. */
const TWICE = 'aeiounsty';
const ARABIC = [...'ابجدهفغحيقكلمنوبضرستعثظخذز'];
const SIGNS: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' };

/** What stays as it is: placeholders, markup, where links lead, addresses, hashtags, handles, code. */
const KEPT =
  /(\{\{[^}]*\}\}|\{[^{}]*\}|<[^>]*>|\]\([^)]*\)|`[^`]*`|&\w+;|https?:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[a-z0-9-]+\.)+[a-z]{2,}\b|[#@][\p{L}\p{N}_]+)/u;

/**
 * An English text as a language that nobody speaks would have it. The long one has accents and half as many letters again, with most vowels and
 * some other letters twice, and brackets at both ends, so that a text that is cut off is seen; the mirrored one is in Arabic letters.
 * @example pseudoText('Join {{name}}', 'long') // '⟦Ĵôôîîññ {{name}}⟧'
 */
export function pseudoText(text: string, kind: PseudoKind): string {
  if (!/[A-Za-z]/.test(text)) return text;
  const changed = text
    .split(KEPT)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[A-Za-z,;?]/g, (sign) => pseudoSign(sign, kind))))
    .join('');
  return kind === 'long' ? `⟦${changed}⟧` : changed;
}

function pseudoSign(sign: string, kind: PseudoKind): string {
  const place = LETTERS.indexOf(sign.toLowerCase());
  if (kind === 'mirrored') return place < 0 ? SIGNS[sign]! : ARABIC[place]!;
  if (place < 0) return sign;
  const letter = ACCENTED[place]!;
  const twice = TWICE.includes(LETTERS[place]!) ? letter + letter : letter;
  return sign === sign.toLowerCase() ? twice : letter.toUpperCase() + twice.slice(1);
}

/** Every text of a tree; a message with plural forms gets all forms that Arabic has, in the mirrored language. */
export function pseudoTexts(texts: Texts, kind: PseudoKind): Texts {
  if (typeof texts === 'string') return pseudoText(texts, kind);
  if (Array.isArray(texts)) return texts.map((text) => pseudoTexts(text, kind));
  if (typeof texts !== 'object' || texts === null) return texts;
  const entries = Object.entries(texts).flatMap(([key, text]) =>
    (kind === 'mirrored' ? formsOf(key) : [key]).map((form) => [form, pseudoTexts(text, kind)]),
  );
  return Object.fromEntries(entries) as Texts;
}

function formsOf(key: string): string[] {
  const name = /^(.*)_other$/.exec(key)?.[1];
  return name === undefined ? [key] : ['zero', 'two', 'few', 'many', 'other'].map((form) => `${name}_${form}`);
}

/** A page of prose: its title, its description and its text, without what only the source says of the page. */
export function pseudoPage(mdx: string, kind: PseudoKind): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const said = front.split('\n').flatMap((line) => {
    const [, key, text] = /^(title|description): "(.*)"$/.exec(line) ?? [];
    return key === undefined ? [] : [`${key}: "${pseudoText(text!, kind)}"`];
  });
  const lines = body
    .split('\n')
    .map((line) => line.replace(/^([-#>\d.*\s]*)(.+)$/, (_, start, text: string) => start + pseudoText(text, kind)));
  return `---\n${said.join('\n')}\n---\n${lines.join('\n')}`;
}
