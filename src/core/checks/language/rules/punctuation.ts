import { findAll, type Found } from '#src/core/checks/language/found.ts';
import { letterClass, type Manner } from '#src/core/checks/language/manner.ts';
import { BREAK, OPAQUE } from '#src/core/checks/language/text.ts';

/** The signs of scripts that have their own, by those of the Latin script. */
const SIGNS: Record<string, Record<string, string>> = {
  Arab: { ',': '،', ';': '؛', '?': '؟' },
  Aran: { ',': '،', ';': '؛', '?': '؟' },
  Ethi: { ',': '፣', ';': '፤', ':': '፦' },
  Hans: { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' },
  Hant: { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' },
  Jpan: { ',': '、', ';': '；', ':': '：', '?': '？', '!': '！' },
};

/** How far the words may stand from a sign. */
const REACH = 24;

/** Signs of the Latin script in a text of another: between its words or behind them, not between Latin names. */
export function punctuation(text: string, { script }: Manner): Found[] {
  const signs = SIGNS[script];
  const letters = signs && letterClass(script);
  if (!signs || letters === undefined) return [];
  const own = new RegExp(`[${letters}]`, 'u');
  return findAll(text, /[,;:?!]/g, ({ 0: sign, index }) => {
    const right = signs[sign];
    if (right === undefined || !belongsTo(text, index, own)) return undefined;
    return { what: ['language.punctuation', { found: sign }], fix: ['language.write-fix', { right }] };
  });
}

/** True for a sign that ends words of the script, or that parts a name from them. */
function belongsTo(text: string, index: number, own: RegExp): boolean {
  const [before = '', after = ''] = [text[index - 1], text[index + 1]];
  if (/\p{Nd}/u.test(before) && /\p{Nd}/u.test(after)) return false;
  // Two colons are a full stop of their own.
  if (before === ':' || after === ':') return false;
  const last = letterBefore(text, index);
  if (last === undefined) return false;
  if (last !== OPAQUE && own.test(last)) return true;
  const next = /\s/.test(after) ? letterAfter(text, index) : undefined;
  return next !== undefined && next !== OPAQUE && own.test(next);
}

function letterBefore(text: string, index: number): string | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH) && text[at] !== BREAK; at--) if (isWord(text[at]!)) return text[at];
  return undefined;
}

function letterAfter(text: string, index: number): string | undefined {
  for (let at = index + 1; at <= index + REACH && at < text.length && text[at] !== BREAK; at++) if (isWord(text[at]!)) return text[at];
  return undefined;
}

function isWord(sign: string): boolean {
  return sign === OPAQUE || /\p{L}/u.test(sign);
}
