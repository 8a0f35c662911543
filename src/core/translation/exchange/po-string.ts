const NAMED: Record<string, string> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\u0007': '\\a',
  '\b': '\\b',
  '\v': '\\v',
  '\f': '\\f',
};

/**
 * A text as PO writes it, on one line or, where it has several, on one for each.
 * @example poString('He said “a\tb”') // '"He said “a\\tb”"'
 */
export function poString(text: string, prefix = ''): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  if (lines.length < 2) return quoted(text);
  return ['""', ...lines.map((line) => prefix + quoted(line))].join('\n');
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"\u0000-\u001F\u007F]/g, (sign) => NAMED[sign] ?? octal(sign))}"`;
}

function octal(sign: string): string {
  return `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`;
}

/** A string of a PO file: its text, or where in the line it goes wrong. */
export type PoString = { text: string } | { at: number; fault: 'open' | 'not-string' | 'after' };

/** Reads the string in straight quotes that begins at a place of a line and must end it. */
export function readPoString(line: string, at: number): PoString {
  if (line[at] !== '"') return { at, fault: 'not-string' };
  let end = at + 1;
  while (end < line.length && line[end] !== '"') end += line[end] === '\\' ? 2 : 1;
  if (end >= line.length) return { at, fault: 'open' };
  const rest = /\S/.exec(line.slice(end + 1));
  return rest ? { at: end + 1 + rest.index, fault: 'after' } : { text: unescaped(line.slice(at + 1, end)) };
}

const MEANT = new Map(Object.entries(NAMED).map(([sign, written]) => [written[1]!, sign]));

function unescaped(raw: string): string {
  return raw.replace(/\\(?:([0-7]{1,3})|x([\da-fA-F]{1,2})|(.))/gu, (_, octals?: string, hex?: string, sign?: string) => {
    if (sign !== undefined) return MEANT.get(sign) ?? sign;
    return String.fromCharCode(octals === undefined ? parseInt(hex!, 16) : parseInt(octals, 8));
  });
}
