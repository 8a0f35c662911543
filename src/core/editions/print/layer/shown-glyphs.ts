/** The numbers of all glyphs that a piece of a page’s content shows; two bytes each. */
export function shownGlyphs(content: string): number[] {
  const shown = content.replace(/\/ActualText <[^>]*>/g, '');
  const glyphs: number[] = [];
  for (let at = 0; at < shown.length; at++) {
    const bytes = shown[at] === '(' ? literal(shown, at) : shown[at] === '<' && shown[at + 1] !== '<' ? hexadecimal(shown, at) : undefined;
    if (!bytes) {
      if (shown.startsWith('<<', at)) at++;
      continue;
    }
    for (let place = 0; place + 1 < bytes.data.length; place += 2) glyphs.push(bytes.data[place]! * 256 + bytes.data[place + 1]!);
    at = bytes.end;
  }
  return glyphs;
}

interface Bytes {
  data: number[];
  /** Where the last sign stands. */
  end: number;
}

function hexadecimal(text: string, start: number): Bytes {
  const end = text.indexOf('>', start);
  const digits = text.slice(start + 1, end).replace(/\s/g, '');
  return { data: (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)), end };
}

const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** `(…)`: with brackets in pairs, and others, control characters and bytes behind “\”. */
function literal(text: string, start: number): Bytes {
  const data: number[] = [];
  let depth = 1;
  let at = start + 1;
  for (; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      data.push(octal === undefined ? (ESCAPES[text[at + 1]!] ?? text.charCodeAt(at + 1)) : Number.parseInt(octal, 8));
      at += octal === undefined ? 1 : octal.length;
      continue;
    }
    if (sign === '(') depth++;
    if (sign === ')' && --depth === 0) break;
    data.push(text.charCodeAt(at));
  }
  return { data, end: at };
}
