/**
 * True for styles that load nothing and run nothing. Places of the own document may be named: `fill:url(#dots)`.
 * @example isSafeCss('color:red') // true
 * @example isSafeCss('background:u\\72l(//elsewhere.example/a.png)') // false
 */
export function isSafeCss(css: string): boolean {
  const plain = unescaped(css);
  if (
    /@import|@namespace|expression\s*\(|-moz-binding|behavior\s*:|image-set\s*\(|(^|[^\w-])(src|image|cross-fade|element)\s*\(/i.test(plain)
  )
    return false;
  return [...plain.matchAll(/url\s*(\(?)\s*(["']?)(.?)/gi)].every(([, bracket, , first]) => bracket === '' || first === '#');
}

/** Letters can be written by their number: `\75rl` is `url`. */
function unescaped(css: string): string {
  return css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, digits: string) => sign(parseInt(digits, 16))).replace(/\\(.)/gs, '$1');
}

function sign(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
