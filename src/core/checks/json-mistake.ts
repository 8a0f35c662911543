import type { Said } from '#src/core/checks/problem.ts';

/** Where a text stops being JSON, and what to say of it. */
export interface JsonMistake extends Said {
  /** Counted in characters from the beginning of the text. */
  position: number;
}

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next' | 'end';
type Token = 'text' | 'word' | '{' | '}' | '[' | ']' | ':' | ',';

const TEXT = /"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*/y;
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const MERGE_MARKS = /^(?:<{7}|>{7})(?: |\r?$)/m;

/**
 * The first mistake of a text that is not JSON. Engines differ in what they say and where, so that the text is read again here.
 * @example jsonMistake('{"a": 1,}') // { position: 7, what: ['json.comma-too-many'], … }
 */
export function jsonMistake(text: string): JsonMistake {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let end = 0;
  for (;;) {
    const start = skipSpace(text, end);
    if (start === text.length) return endsTooEarly(text, open, expected);
    const token = tokenAt(text, start);
    if (!token) return unreadable(text, start);
    const next = follow(expected, token.kind, open);
    if (!next) return misplaced(expected, token.kind, open, { start, end, afterComma: text[end - 1] === ',' });
    expected = next;
    end = token.end;
  }
}

/** Where two versions of a file were merged by halves, if they were: the place of the first mark. */
export function mergeMark(text: string): JsonMistake | undefined {
  const found = MERGE_MARKS.exec(text);
  if (!found) return undefined;
  return { position: found.index, what: ['json.merge-marks'], fix: ['json.merge-marks-fix'] };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (' \t\r\n'.includes(text[at] ?? '.')) at++;
  return at;
}

function tokenAt(text: string, at: number): { kind: Token; end: number } | undefined {
  if ('{}[]:,'.includes(text[at]!)) return { kind: text[at] as Token, end: at + 1 };
  const [pattern, kind] = text[at] === '"' ? ([TEXT, 'text'] as const) : ([WORD, 'word'] as const);
  pattern.lastIndex = at;
  const end = at + (pattern.exec(text)?.[0].length ?? 0);
  if (kind === 'text') return text[end] === '"' ? { kind, end: end + 1 } : undefined;
  return end > at ? { kind, end } : undefined;
}

/** What may follow a token, or undefined where the token can't stand. Keeps account of the brackets that are open. */
function follow(expected: Expected, token: Token, open: ('{' | '[')[]): Expected | undefined {
  const closes = token === '}' || token === ']' ? (token === '}' ? '{' : '[') : undefined;
  if (closes) {
    if (!['next', 'first-key', 'first-value'].includes(expected) || open.at(-1) !== closes) return undefined;
    open.pop();
    return open.length === 0 ? 'end' : 'next';
  }
  if (expected === 'value' || expected === 'first-value') return beginValue(token, open);
  if (expected === 'key' || expected === 'first-key') return token === 'text' ? 'colon' : undefined;
  if (expected === 'colon') return token === ':' ? 'value' : undefined;
  if (expected === 'next' && token === ',') return open.at(-1) === '{' ? 'key' : 'value';
  return undefined;
}

function beginValue(token: Token, open: ('{' | '[')[]): Expected | undefined {
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'first-key' : 'first-value';
  }
  if (token !== 'text' && token !== 'word') return undefined;
  return open.length === 0 ? 'end' : 'next';
}

function misplaced(
  expected: Expected,
  token: Token,
  open: ('{' | '[')[],
  at: { start: number; end: number; afterComma: boolean },
): JsonMistake {
  const { start, end, afterComma } = at;
  const bracket = token === '}' || token === ']';
  const wanted = open.at(-1) === '{' ? '}' : ']';
  if (expected === 'end') return { position: start, what: ['json.after-end'], fix: ['json.after-end-fix'] };
  if (expected === 'colon') return { position: end, what: ['json.colon-missing'], fix: ['json.colon-missing-fix'] };
  if (afterComma && token === wanted) return { position: end - 1, what: ['json.comma-too-many'], fix: ['json.comma-too-many-fix'] };
  if (bracket && token !== wanted && open.length > 0) {
    return { position: start, what: ['json.wrong-bracket', { given: token, wanted }], fix: ['json.wrong-bracket-fix', { wanted }] };
  }
  if (expected === 'next') return { position: end, what: ['json.comma-missing'], fix: ['json.comma-missing-fix'] };
  if (expected.endsWith('key')) return { position: start, what: ['json.name-missing'], fix: ['json.name-missing-fix'] };
  return { position: start, what: ['json.value-missing'], fix: ['json.value-missing-fix'] };
}

function endsTooEarly(text: string, open: ('{' | '[')[], expected: Expected): JsonMistake {
  if (text.trim() === '') return { position: 0, what: ['json.empty'], fix: ['json.empty-fix'] };
  const missing = open.map((bracket) => (bracket === '{' ? '}' : ']')).reverse();
  const isWhole = expected === 'next' || expected.startsWith('first');
  const brackets = missing.slice(0, 12).join(' ');
  return {
    position: text.trimEnd().length,
    what: ['json.ends-early'],
    fix: [isWhole ? 'json.ends-early-fix' : 'json.ends-early-value-fix', { brackets }],
  };
}

function unreadable(text: string, at: number): JsonMistake {
  const character = text[at]!;
  if (character === '"') return brokenText(text, at);
  if (/['‘’“”„«»]/.test(character)) return { position: at, what: ['json.wrong-quotes'], fix: ['json.wrong-quotes-fix'] };
  if (character === '/' || character === '#') return { position: at, what: ['json.comment'], fix: ['fix.remove'] };
  return { position: at, what: ['json.unreadable'], fix: ['json.unreadable-fix'] };
}

function brokenText(text: string, at: number): JsonMistake {
  TEXT.lastIndex = at;
  const end = at + TEXT.exec(text)![0].length;
  const character = text[end];
  if (character === '\\') return { position: end, what: ['json.backslash'], fix: ['json.backslash-fix'] };
  if (character === '\t') return { position: end, what: ['json.tab'], fix: ['json.tab-fix'] };
  return { position: at, what: ['json.open-text'], fix: ['json.open-text-fix'] };
}
