/** A piece of a file that readers may see: a value of JSON, or a line of a text. */
export interface TextPiece {
  text: string;
  /** Where it begins in the file, in characters. */
  offset: number;
  /** The fields that lead to it, in JSON. */
  path: readonly string[];
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/** The pieces of a file: of JSON its values, of anything else its lines, without comments. */
export function piecesOf(file: string, text: string): TextPiece[] {
  if (/\.(json|webmanifest)$/.test(file)) return jsonPieces(text);
  const shown = COMMENTS.reduce((rest, [open, close]) => withoutComments(rest, open, close), text);
  let offset = 0;
  return shown.split('\n').map((line) => {
    const piece = { text: line, offset, path: [] };
    offset += line.length + 1;
    return piece;
  });
}

const COMMENTS = [
  ['{/*', '*/}'],
  ['<!--', '-->'],
] as const;

/** A text with spaces in place of its comments, so that all else keeps its place. */
function withoutComments(text: string, open: string, close: string): string {
  let shown = '';
  let from = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, from)) {
    const end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    shown += text.slice(from, start) + text.slice(start, end + close.length).replace(/[^\n]/g, ' ');
    from = end + close.length;
  }
  return shown + text.slice(from);
}

function jsonPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  /** The field that is being read in each object or list around a place. */
  const path: string[] = [];
  let last: { text: string; offset: number } | undefined;
  const end = (): void => {
    if (last && path.at(-1) !== '$schema') pieces.push({ ...last, path: [...path] });
    last = undefined;
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token.startsWith('"')) last = { text: token.slice(1, -1), offset: index + 1 };
    else if (token === ':') [path[Math.max(0, path.length - 1)], last] = [last?.text ?? '', undefined];
    else end();
    if (token === '{' || token === '[') path.push('');
    if (token === '}' || token === ']') path.pop();
  }
  return pieces;
}

/** Finds the line and column of characters in a text: both count from 1. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
