/** Characters that take no place: marks on others, and those that only direct. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Ideographs and their like take two places, as the East Asian Width of Unicode says. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** How many places of a terminal a text takes. */
export function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1), 0);
}

/** A text with as many spaces behind it as it needs to take so many places. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(1, width - widthOf(text)));
}

/** A text in lines that are no wider than that, but for words that are: they stay whole. Isolates are closed where a line ends and opened anew. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && widthOf(`${line} ${word}`) > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return closedIsolates([...lines, line]);
}

function closedIsolates(lines: readonly string[]): string[] {
  let open: string[] = [];
  return lines.map((line) => {
    const start = open.join('');
    for (const mark of line.match(/[\u2066-\u2069]/g) ?? []) open = mark === '\u2069' ? open.slice(0, -1) : [...open, mark];
    return start + line + '\u2069'.repeat(open.length);
  });
}
