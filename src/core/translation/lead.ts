/** A sign of a quotation or of a list, as it opens a line. */
const OPENS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;

/**
 * What stands before the further lines of a block that begins at `start`: the signs of quotations, and spaces where a list has its sign.
 * @example leadOf('> - one\n>   line', 4) // '>   '
 */
export function leadOf(text: string, start: number): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return OPENS.exec(line)![0].replace(/[^>\s]/g, ' ');
}

/** The lines of a block as they would stand outside of quotations and lists. */
export function withoutLead(text: string, lead: string): string {
  if (lead === '' || !text.includes('\n')) return text;
  // This is sent to browsers that know no look behind in expressions.
  const [first, ...rest] = text.split('\n');
  return [first, ...rest.map((line) => line.slice(lengthOf(lead, line)))].join('\n');
}

/** How much of a lead a line has: not all write it on each line. */
function lengthOf(lead: string, line: string): number {
  let at = 0;
  for (const sign of lead) {
    const here = sign === '>' ? /^[ \t]*>/.exec(line.slice(at))?.[0].length : /[ \t]/.test(line[at] ?? '') ? 1 : 0;
    if (here === undefined) break;
    at += here;
  }
  return at;
}

/** A block with its lead before each further line; an empty line has no spaces at its end. */
export function withLead(text: string, lead: string): string {
  return lead === '' ? text : text.replace(/\n(?=(\r?\n)?)/g, (_, empty?: string) => `\n${empty === undefined ? lead : lead.trimEnd()}`);
}
