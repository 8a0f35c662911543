/** A run of signs as they stand in code, with what may be put into it. */
const RUN = /\w+: "[^"]*"|[!-~…](?:[ -~…]*[!-~…])?/g;

/** Signs that only stand in code, and letters and digits: what has none of them is the sentence’s own punctuation. */
const CODE = /[A-Za-z\d<>/\\{}#=&]/;

/** A bracket whose end stands behind the run: the sentence’s own. */
const UNCLOSED = /(\s*\((?![^()]*\)))/;

/**
 * Isolates the code and addresses of a sentence that runs from right to left, so that `../act/index.html` isn’t turned around.
 * @example isolateCode('اكتبوا https:// هنا.') // 'اكتبوا \u2066https://\u2069 هنا.'
 */
export function isolateCode(sentence: string): string {
  return sentence.replace(RUN, (run) =>
    run
      .split(UNCLOSED)
      .map((piece, i) => (i % 2 === 1 ? piece : isolatePiece(piece)))
      .join(''),
  );
}

function isolatePiece(piece: string): string {
  const [start, end] = [leading(piece), trailing(piece)];
  const code = piece.slice(start, piece.length - end);
  // What is put into a place alone is isolated when it is put there.
  const isCode = CODE.test(code) && !/^%\{\w+\}$/.test(code);
  return isCode ? `${piece.slice(0, start)}\u2066${code}\u2069${piece.slice(piece.length - end)}` : piece;
}

/** Signs of the sentence before it, and an opening bracket or quotation mark whose end stands behind it. */
function leading(piece: string): number {
  const signs = /^[.:!]*\s+/.exec(piece)?.[0].length ?? 0;
  return signs + (/^[(["]/.test(piece.slice(signs)) && isOpen(piece) ? 1 : 0);
}

/** Signs that end the sentence (an Arabic one has its own comma, semicolon and question mark), and brackets that close what was opened before. */
function trailing(piece: string): number {
  const ending = /[.:!]*\s*$/.exec(piece)![0].length;
  const rest = piece.slice(0, piece.length - ending);
  return /[)\]"]$/.test(rest) && isOpen(rest) ? ending + 1 : ending;
}

function isOpen(piece: string): boolean {
  const count = (sign: string) => piece.split(sign).length - 1;
  return count('(') !== count(')') || count('[') !== count(']') || count('"') % 2 === 1;
}
