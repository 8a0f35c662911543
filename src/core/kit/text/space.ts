const TRAILING_SPACE = /[ \t\n\r\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+$/;

/** Where a line's text ends once the spaces at its end hang out of it. */
export function withoutTrailingSpace(text: string, start: number, end: number): number {
  return end - (TRAILING_SPACE.exec(text.slice(start, end))?.[0].length ?? 0);
}
