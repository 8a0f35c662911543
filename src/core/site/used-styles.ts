import { oncePerText } from '#src/core/campaign/once-per.ts';
import { cssRules, type CssRule, printRules, selectorsIn } from './css-rules.ts';
import { foldLook } from './fold-look.ts';
import { ATTRIBUTE } from './mark-up.ts';

/** What a selector can name of a page: `.share`, `#find`, `[open]`, `nav`. */
type Names = ReadonlySet<string>;

/** What a selector asks for: of the names of one of these lists, all. `:is(th,td)` asks for [['th'], ['td']]. */
type Condition = string[][];

/** A rule with its selectors, each as it is written and as the conditions that a page must meet. */
interface Read {
  rule: CssRule;
  selectors: { text: string; conditions: Condition[] }[];
}

const STYLE = /(<style[^>]*>)([^<]*)(<\/style>)/g;
const SILENT = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g;
const TAG = /<([a-z][a-z\d-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)/gi;
const ADDRESS = /\s(href|id)="([^"]*)"/g;
const VARIABLE = /var\(--[\w-]+/g;
const SCRIPT = /<script(?![^>]*type="?application\/)/;

/** What browsers themselves change: what is folded can be opened. */
const BY_BROWSERS = ['[open]', ':root', 'html', 'body'];

/**
 * Leaves the rules out of a page’s styles that nothing on the page can match. `words` are all that its scripts may put there: names of
 * classes, of elements and of attributes. Of the values that the whole page has, those stay that something asks for.
 * @example usedStyles('<style>p{a:b}.x{c:d}</style><p>…', noWords) // '<style>p{a:b}</style><p>…'
 */
export function usedStyles(html: string, words: ReadonlySet<string>): string {
  if (!html.includes('<style')) return html;
  // In one element, in their order: a page’s policy has one checksum less, and what is asked for in one style may be said in another.
  const sheet = sheetOf([...html.matchAll(STYLE)].map(([, , css]) => css).join(''));
  const bare = html.replace(SILENT, '<$1>');
  const names = namesIn(bare, sheet.asked);
  const values = bare.match(VARIABLE) ?? [];
  const isScripted = SCRIPT.test(html);
  const isUsed = (name: string): boolean =>
    names.has(name) ||
    (isScripted && mayBePut(name, words)) ||
    (name.startsWith('--') && values.some((value) => value.startsWith(`var(${name}`)));
  let isFirst = true;
  return html
    .replace(STYLE, (_, start: string, __: string, end: string) => {
      const own = isFirst ? used(sheet, isUsed) : '';
      isFirst = false;
      return `${start}${own}${end}`;
    })
    .replace(/<style[^>]*><\/style>/g, '');
}

/** True for what scripts may put on the page: of an element with its direction, both. Attributes of one word they may change by a property. */
function mayBePut(name: string, words: ReadonlySet<string>): boolean {
  const aria = /^\[(aria-[a-z]+)/.exec(name)?.[1];
  if (name.startsWith('[')) return aria === undefined || words.has(aria);
  const [, tag, attribute] = /^([a-z][a-z\d]*)\[(dir)/.exec(name) ?? [];
  return tag !== undefined ? words.has(tag) && words.has(attribute!) : words.has(name.replace(/^[.#]/, ''));
}

/** What a page has. Where links lead and what elements are called makes most of its tags differ: these values are read only where a rule asks for them. */
function namesIn(bare: string, asked: Names): Names {
  const names = new Set(BY_BROWSERS);
  const alike = bare.replace(ADDRESS, (whole, attribute: string, value: string) =>
    asked.has(`#${value}`) || asked.has(`[${attribute}=${value}]`) ? whole : ` ${attribute}`,
  );
  for (const tag of new Set(alike.match(TAG))) for (const name of namesOfTag(tag)) names.add(name);
  return names;
}

/** What pages share comes again soon. */
const MOST_KNOWN = 5000;
const namesOfTag = oncePerText(readTag, MOST_KNOWN);

function readTag(tag: string): string[] {
  const element = /^<([a-z][a-z\d-]*)/i.exec(tag)![1]!.toLowerCase();
  const attributes = [...tag.matchAll(ATTRIBUTE)].flatMap(([, name, ...values]) => {
    const value = values.find((candidate) => candidate !== undefined);
    const own = [`[${name!}]`, `[${name!}=${value}]`];
    // Nearly every page has both directions and lists: what counts is an item that has one of its own.
    if (name === 'dir') own.push(`${element}[dir=${value}]`, `${element}[dir]`);
    if (name === 'id') own.push(`#${value}`);
    return name === 'class' ? [...own, ...(value ?? '').split(/\s+/).map((one) => `.${one}`)] : own;
  });
  return [element, ...attributes];
}

/** A style sheet: its rules, what they ask for, and the parts of it that were put together. */
interface Sheet {
  rules: Read[];
  asked: Names;
  made: Map<string, string>;
}

/** Many pages have the same styles. */
const sheetOf = oncePerText(readSheet, MOST_KNOWN);

/** Many pages use the same of their styles: each such part is put together once. */
function used(sheet: Sheet, isUsed: (name: string) => boolean): string {
  const own = new Set([...sheet.asked].filter(isUsed));
  const key = [...own].join();
  const made = sheet.made.get(key) ?? printRules(partOf(sheet.rules, own));
  sheet.made.set(key, made);
  return made;
}

function readSheet(css: string): Sheet {
  const rules = foldLook(cssRules(css)).map((rule) => ({ rule, selectors: rule.head.startsWith('@') ? [] : selectorsOf(rule.head) }));
  const variables = rules.filter(({ rule }) => isTokens(rule)).flatMap(({ rule }) => tokensOf(rule).map(([name]) => name));
  return {
    rules,
    asked: new Set([...rules.flatMap(({ selectors }) => selectors.flatMap(({ conditions }) => conditions.flat(2))), ...variables]),
    made: new Map(),
  };
}

function selectorsOf(head: string): Read['selectors'] {
  return selectorsIn(head).map((text) => ({ text, conditions: conditionsOf(text) }));
}

function partOf(rules: readonly Read[], own: Names): CssRule[] {
  const kept = rules.flatMap((read) => withSelectors(read, own) ?? []);
  const text = kept.map((rule) => (isTokens(rule) ? '' : rule.text)).join('');
  return kept.flatMap((rule) => {
    if (isTokens(rule)) return tokensIn(rule, (name) => own.has(name) || text.includes(`var(${name}`));
    return isCalled(rule.head, text) ? rule : [];
  });
}

/** A rule with those of its selectors that something on the page can match; undefined where none can. */
function withSelectors({ rule, selectors }: Read, own: Names): CssRule | undefined {
  if (selectors.length === 0) return rule;
  const met = selectors.filter(({ conditions }) => conditions.every((condition) => isMet(condition, own)));
  if (met.length === 0 || met.length === selectors.length) return met.length === 0 ? undefined : rule;
  const head = met.map(({ text }) => text).join(',');
  return { ...rule, head, text: head + rule.text.slice(rule.text.indexOf('{')) };
}

/** True for a rule that gives values of its own to the whole page, and nothing else: those that nothing asks for can go. */
function isTokens({ head, text }: CssRule): boolean {
  return head === ':root' && /^:root\{(?:--[\w-]+:[^;(){}"']*;?)*\}$/.test(text);
}

function tokensOf({ text }: CssRule): [name: string, declaration: string][] {
  const declarations = text.slice(text.indexOf('{') + 1, -1).split(';');
  return declarations.filter((one) => one !== '').map((one) => [one.slice(0, one.indexOf(':')), one]);
}

function tokensIn(rule: CssRule, isAsked: (name: string) => boolean): CssRule[] {
  const asked = tokensOf(rule).filter(([name]) => isAsked(name));
  return asked.length === 0 ? [] : [{ ...rule, text: `${rule.head}{${asked.map(([, declaration]) => declaration).join(';')}}` }];
}

/** False for a movement that no rule begins. */
function isCalled(head: string, text: string): boolean {
  const name = /^@keyframes (\S+)/.exec(head)?.[1];
  return name === undefined || new RegExp(`[:, ]${name}[,; }]`).test(text);
}

function isMet(condition: Condition, own: Names): boolean {
  return condition.some((names) => names.every((name) => own.has(name)));
}

const FUNCTION = /:([\w-]+)\(((?:[^()]|\([^()]*\))*)\)/g;
const NAME = /(?<![\w-])[a-z][a-z\d]*\[dir[^\]]*\]|[.#](?:\\.|[\w-])+|\[[^\]]*\]|(?<![\w-])[a-z][a-z\d-]*/gi;

/** What a page must have for a selector to match. What other functions than `:is` have in brackets is no condition here: some of it may not be met. */
function conditionsOf(selector: string): Condition[] {
  const choices = [...selector.matchAll(FUNCTION)].filter(([, name]) => name === 'is' || name === 'where');
  const plain = namesOf(selector.replace(FUNCTION, ''));
  return [
    ...plain.map((name) => [[name]]),
    ...choices.map(([, , inner]) => selectorsIn(inner!).map((one) => namesOf(one.replace(FUNCTION, '')))),
  ];
}

function namesOf(selector: string): string[] {
  return (selector.replace(/::?[\w-]+/g, '').match(NAME) ?? []).map(nameOf);
}

/** A name as pages have it; of an attribute its value too, where it is asked for as a whole. */
function nameOf(name: string): string {
  const [, attribute, sign, value = ''] = /^\[([^\s~|^$*=\]]+)([~|^$*]?=)?["']?([^"'\]]*)/.exec(name) ?? [];
  if (attribute !== undefined) return sign === '=' ? `[${attribute}=${value}]` : `[${attribute}]`;
  return /^[.#]/.test(name) ? name : name.replace(/["']/g, '').toLowerCase();
}
