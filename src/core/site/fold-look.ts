import { type CssRule, selectorsIn } from './css-rules.ts';

/** How a look names what it changes, so that it weighs more than the rule that it changes. */
const ROOT = ':root ';
const TOKENS = ':root:root';

/**
 * Rules in which what a look says of something stands in the place of what is said of it without the look: a page need not carry both. What stands there
 * more than once stays beside what the look says, which weighs more; what the look takes from everything, nothing says any more.
 * @example foldLook(cssRules(':root .card{border:0}.card{color:red;border:1px}')) // those of '.card{color:red;border:0}'
 */
export function foldLook(rules: readonly CssRule[]): CssRule[] {
  if (!rules.some(isOfLook)) return [...rules];
  const places = Map.groupBy(rules, ({ head }) => head);
  const changes = new Map<CssRule, string[]>();
  const dead = deadIn(rules);
  const isFolded = (basis: CssRule | undefined, rule: CssRule): boolean => {
    if (basis) changes.set(basis, [...(changes.get(basis) ?? []), ...declarationsOf(rule)]);
    return basis !== undefined;
  };
  const rest = rules.flatMap((rule) => {
    if (!isOfLook(rule)) return rule;
    const own = selectorsIn(rule.head).map((selector) => selector.slice(ROOT.length));
    const whole = rule.head === TOKENS ? basisOf(rules) : changeable(rule, places.get(own.join(',')));
    if (isFolded(whole, rule)) return [];
    if (rule.head === TOKENS) return rule;
    const left = own.filter((selector) => !isFolded(changeable(rule, places.get(selector)), rule));
    return left.length === 0 ? [] : withHead(rule, left.map((selector) => ROOT + selector).join(','));
  });
  return rest.flatMap((rule) => folded(rule, changes.get(rule) ?? [], dead));
}

function isOfLook({ head }: CssRule): boolean {
  return head === TOKENS || head.startsWith(ROOT);
}

/** The one rule in whose place a change can stand: under the same conditions, and nothing behind it says anything of what changes. */
function changeable(change: CssRule, places: readonly CssRule[] = []): CssRule | undefined {
  const [basis, ...more] = places.filter(({ conditions }) => conditions.join() === change.conditions.join());
  const said = declarationsOf(change);
  const others = places.slice(places.indexOf(basis!) + 1).flatMap(declarationsOf);
  return basis &&
    declarationsOf(basis).length > 0 &&
    more.length === 0 &&
    !others.some((one) => said.some((own) => isPartOf(own, one) || isPartOf(one, own)))
    ? basis
    : undefined;
}

/** The rule with the values of the whole page that are no colours. */
function basisOf(rules: readonly CssRule[]): CssRule | undefined {
  return rules.find(({ head, text, conditions }) => head === ':root' && conditions.length === 0 && /--(?:track|k):/.test(text));
}

/** The properties that a look takes from everything. */
function deadIn(rules: readonly CssRule[]): Set<string> {
  const all = rules.filter(({ head, conditions }) => head === '*' && conditions.length === 0).flatMap(declarationsOf);
  return new Set(all.filter((one) => one.endsWith('!important')).map(nameOf));
}

function folded(rule: CssRule, changes: readonly string[], dead: ReadonlySet<string>): CssRule[] {
  const said = [...declarationsOf(rule), ...changes];
  const kept = said.filter(
    (one, i) => (one.endsWith('!important') || !dead.has(nameOf(one))) && !said.slice(i + 1).some((later) => isPartOf(one, later)),
  );
  if (kept.length === said.length && changes.length === 0) return [rule];
  return kept.length === 0 ? [] : [{ ...rule, text: `${rule.head}{${kept.join(';')}}` }];
}

function withHead(rule: CssRule, head: string): CssRule {
  return { ...rule, head, text: head + rule.text.slice(rule.text.indexOf('{')) };
}

/** True for a declaration of the same property as another, or of a part of it. */
function isPartOf(one: string, whole: string): boolean {
  return nameOf(one) === nameOf(whole) || (!one.startsWith('--') && nameOf(one).startsWith(`${nameOf(whole)}-`));
}

function nameOf(declaration: string): string {
  return declaration.slice(0, declaration.indexOf(':')).trim();
}

/** The declarations of a rule; none of an at-rule, nor of one with a semicolon in a string. */
function declarationsOf({ head, text }: CssRule): string[] {
  if (head.startsWith('@') || /["'][^"']*;[^"']*["']/.test(text)) return [];
  return text
    .slice(text.indexOf('{') + 1, -1)
    .split(';')
    .filter((one) => one.trim() !== '');
}
