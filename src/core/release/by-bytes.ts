/**
 * The order of two texts by the bytes of their UTF-8, which no language and no machine changes. JavaScript’s own order differs for signs beyond the first plane.
 * @example ['é', 'Z', 'a'].sort(byBytes) // ['Z', 'a', 'é']
 */
export function byBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a[i] !== b[i]) return a.codePointAt(i)! - b.codePointAt(i)!;
  }
  return a.length - b.length;
}
