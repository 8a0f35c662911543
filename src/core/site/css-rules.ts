/** A rule of a stylesheet, exactly as it is written, with the conditions in which it stands: `@media print`. */
export interface CssRule {
  conditions: readonly string[];
  /** What stands before the brace: selectors, or an at-rule’s own words. */
  head: string;
  text: string;
}

/** At-rules that hold rules. */
const HOLDS_RULES = /^@(?:media|supports|layer|container)\b/;

/**
 * The rules of a stylesheet without comments, in order, those within conditions one by one.
 * @example cssRules('a{b:c}@media print{d{e:f}}') // [{ conditions: [], head: 'a', … }, { conditions: ['@media print'], head: 'd', … }]
 */
export function cssRules(css: string, conditions: readonly string[] = []): CssRule[] {
  const rules: CssRule[] = [];
  for (let at = 0; at < css.length;) {
    const brace = endOf(css, at, '{;');
    if (css[brace] === undefined) break;
    // An at-rule without a body, such as @charset.
    const end = css[brace] === ';' ? brace : endOf(css, brace + 1, '}');
    const head = css.slice(at, brace).trim();
    const text = css.slice(at, end + 1).trim();
    if (HOLDS_RULES.test(head) && css[brace] === '{') rules.push(...cssRules(css.slice(brace + 1, end), [...conditions, head]));
    else if (text !== '') rules.push({ conditions, head, text });
    at = end + 1;
  }
  return rules;
}

/**
 * The selectors of a rule, each as it is written.
 * @example selectorsIn('a:is(b,c),d') // ['a:is(b,c)', 'd']
 */
export function selectorsIn(head: string): string[] {
  return head.match(/(?:[^,()[\]"']|\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])+/g) ?? [head];
}

/** Rules as a stylesheet, neighbours in the same conditions together. */
export function printRules(rules: readonly CssRule[]): string {
  let [css, open]: [string, readonly string[]] = ['', []];
  for (const { conditions, text } of rules) {
    let shared = 0;
    while (shared < open.length && open[shared] === conditions[shared]) shared++;
    css += '}'.repeat(open.length - shared);
    css += conditions
      .slice(shared)
      .map((condition) => `${condition}{`)
      .join('');
    css += text;
    open = conditions;
  }
  return css + '}'.repeat(open.length);
}

/** Where one of some signs stands next, outside of strings, brackets and blocks that begin later; the end of the text where none does. */
function endOf(css: string, from: number, signs: string): number {
  let depth = 0;
  for (let at = from; at < css.length; at++) {
    const sign = css[at]!;
    if (depth === 0 && signs.includes(sign)) return at;
    if (sign === '\\') at++;
    else if (sign === '"' || sign === "'") at = endOfString(css, at);
    else if (sign === '{' || sign === '(' || sign === '[') depth++;
    else if (sign === '}' || sign === ')' || sign === ']') depth--;
  }
  return css.length;
}

function endOfString(css: string, from: number): number {
  let at = from + 1;
  while (at < css.length && css[at] !== css[from]) at += css[at] === '\\' ? 2 : 1;
  return at;
}
