/** Where a text stops being JSON, in plain words. */
export interface JsonMistake {
  /** Counted in characters from the beginning of the text. */
  position: number;
  what: string;
  fix: string;
}

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next' | 'end';
type Token = 'text' | 'word' | '{' | '}' | '[' | ']' | ':' | ',';

const TEXT = /"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*/y;
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const MERGE_MARKS = /^(?:<{7}|>{7})(?: |\r?$)/m;

/**
 * The first mistake of a text that is not JSON. Engines differ in what they say and where, so that the text is read again here.
 * @example jsonMistake('{"a": 1,}') // { position: 7, what: 'There is a comma too many at the end of a list or group.', … }
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
  const fix = 'Keep one version and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.';
  return { position: found.index, what: 'Two versions of this file were merged and the marks of the merge are still here.', fix };
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
  if (expected === 'end')
    return {
      position: start,
      what: 'Something stands after the end of the content.',
      fix: 'Remove it, or the bracket before it that ends the content too early.',
    };
  if (expected === 'colon')
    return { position: end, what: 'A colon is missing after the name of a field.', fix: 'Write it so: "title": "…".' };
  if (afterComma && token === wanted) {
    return { position: end - 1, what: 'There is a comma too many at the end of a list or group.', fix: 'Remove this comma.' };
  }
  if (bracket && token !== wanted && open.length > 0)
    return {
      position: start,
      what: `A ${token} stands where a ${wanted} belongs.`,
      fix: `Write ${wanted} here, or close with ${wanted} before.`,
    };
  if (expected === 'next') return { position: end, what: 'A comma is missing here.', fix: 'Put a comma between the two.' };
  if (expected.endsWith('key'))
    return {
      position: start,
      what: 'The name of a field is missing here.',
      fix: 'Write a name in straight double quotes, a colon and a value: "title": "…".',
    };
  return {
    position: start,
    what: 'A value is missing here.',
    fix: 'Write a text in straight double quotes, a number, true, false, […] or {…}.',
  };
}

function endsTooEarly(text: string, open: ('{' | '[')[], expected: Expected): JsonMistake {
  if (text.trim() === '')
    return { position: 0, what: 'This file is empty.', fix: 'Copy another file of the same folder and change it, or remove this file.' };
  const missing = open.map((bracket) => (bracket === '{' ? '}' : ']')).reverse();
  const value = expected === 'next' || expected.startsWith('first') ? '' : 'what is missing, then ';
  return {
    position: text.trimEnd().length,
    what: 'The file ends too early.',
    fix: `Add ${value}${missing.slice(0, 12).join(' ')} at the end.`,
  };
}

function unreadable(text: string, at: number): JsonMistake {
  const character = text[at]!;
  if (character === '"') return brokenText(text, at);
  if (/['‘’“”„«»]/.test(character))
    return { position: at, what: 'Names and texts must stand in straight double quotes.', fix: 'Write "…" instead.' };
  if (character === '/' || character === '#') return { position: at, what: 'A comment can’t stand in this file.', fix: 'Remove it.' };
  const fix = 'Put text into straight double quotes; write a quotation mark inside a text as \\".';
  return { position: at, what: 'This is neither text in quotes, nor a number, nor true or false.', fix };
}

function brokenText(text: string, at: number): JsonMistake {
  TEXT.lastIndex = at;
  const end = at + TEXT.exec(text)![0].length;
  const character = text[end];
  if (character === '\\')
    return { position: end, what: 'A \\ can’t stand alone in a text.', fix: 'Write \\\\ for the sign, or remove it.' };
  if (character === '\t') return { position: end, what: 'A tab can’t stand in a text.', fix: 'Write a space instead.' };
  return { position: at, what: 'The quotation mark that ends this text is missing.', fix: 'Put " at its end. A text stands on one line.' };
}
