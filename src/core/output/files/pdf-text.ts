/** Without texts, in which any sign can stand: `(…)` with brackets in pairs or behind “\”, and `<FEFF…>`. */
export function withoutStrings(text: string): string {
  let kept = '';
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (depth > 0 && sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')' && depth > 0) depth--;
    else if (depth === 0) kept += sign;
  }
  return kept;
}

/** Names can hide letters behind their number: `/J#61vaScript`. */
export function decoded(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}
