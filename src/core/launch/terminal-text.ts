import { widthOf } from '#src/core/checks/print/excerpt.ts';

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
