/**
 * Where directions are isolated (U+2066 to U+2068) and not closed in the same line, or closed (U+2069) and not opened: the rest of the page would turn.
 * @example unbalancedIsolates('\u2067abc') // [0]
 */
export function unbalancedIsolates(text: string): number[] {
  const wrong: number[] = [];
  let open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[\u2066-\u2069\n\r\u0085\u2029]/g)) {
    if (sign === '\u2069') {
      if (open.pop() === undefined) wrong.push(index);
    } else if (sign > '\u2065') {
      open.push(index);
    } else {
      wrong.push(...open);
      open = [];
    }
  }
  return [...wrong, ...open].toSorted((a, b) => a - b);
}
