import type { Problem } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { isSafeCss } from '#src/core/output/css.ts';
import { finding } from '#src/core/output/finding.ts';
import type { Known } from '#src/core/output/known.ts';
import { type Tag, textOf } from '#src/core/output/tag.ts';
import { attempt, type Tools } from '#src/core/output/tools.ts';
import { type CssRule, cssRules, printRules, selectorsIn } from '#src/core/site/css-rules.ts';
import { checkSvg } from '#src/core/output/xml/check-svg.ts';
import { foreignHost } from './foreign-host.ts';

/** The scripts and styles that stand in a page, as its content policy must name them: `'sha256-…'`. */
export interface OwnCode {
  problems: Problem[];
  scripts: Set<string>;
  styles: Set<string>;
}

/**
 * Looks at what runs in a page: only scripts and styles that the build itself made, and data that is nothing but data. `font` are the styles by which
 * this page may load a font.
 */
export function checkCode(file: string, tags: readonly Tag[], known: Known, tools: Tools, font = ''): OwnCode {
  const found: OwnCode = { problems: [], scripts: new Set(), styles: new Set() };
  for (const tag of tags) {
    if (tag.space !== 'html' || (tag.name !== 'script' && tag.name !== 'style')) continue;
    if (tag.attributes.has('src') || tag.attributes.has('integrity')) {
      found.problems.push(...wrongFile(file, tag, known));
      continue;
    }
    const text = textOf(tag);
    const type = tag.attributes.get('type');
    if (tag.name === 'style') addStyle(file, tag, { text, font }, known, tools, found);
    else if (type === undefined || type === 'module') addScript(file, tag, text, known, tools, found);
    else found.problems.push(...wrongData(file, tag, type, text, known));
  }
  return found;
}

/** A script in a file of its own: only for browsers that know no modules, and only if the file is one that the build made. */
function wrongFile(file: string, tag: Tag, { scripts }: Known): Problem[] {
  const integrity = tag.attributes.get('integrity') ?? '';
  const isOwn = integrity.startsWith('sha256-') && scripts.has(integrity.slice('sha256-'.length));
  const isAlone = tag.attributes.has('src') && tag.attributes.has('nomodule') && !tag.attributes.has('type') && textOf(tag) === '';
  return isOwn && isAlone ? [] : [finding(file, ['output.script', { start: tag.attributes.get('src') ?? integrity }], tag)];
}

function addScript(file: string, tag: Tag, text: string, known: Known, tools: Tools, found: OwnCode): void {
  const hash = tools.sha256(text);
  found.scripts.add(`'sha256-${hash}'`);
  if (!known.scripts.has(hash)) found.problems.push(finding(file, ['output.script', { start: startOf(text) }], tag));
}

function addStyle(
  file: string,
  tag: Tag,
  { text, font }: { text: string; font: string },
  known: Known,
  tools: Tools,
  found: OwnCode,
): void {
  found.styles.add(`'sha256-${tools.sha256(text)}'`);
  const rest = text.replace(font, '');
  if (!isPartOf(rest, known.styles) || !isSafeCss(rest))
    found.problems.push(finding(file, ['output.style', { start: startOf(text) }], tag));
}

/** Every rule of some stylesheets, with the conditions in which it stands. */
const rulesIn = oncePer((sheets: readonly string[]) => new Set(sheets.flatMap((sheet) => cssRules(sheet).flatMap(piecesOf))));

/** A rule as a piece for each of its selectors; one that gives values to the whole page as one for each value: pages have of both what they use. */
function piecesOf({ conditions, head, text }: CssRule): string[] {
  const body = text.slice(head.length);
  const own = head === ':root' ? body.slice(1, -1).split(';').filter(Boolean) : [body];
  return selectorsIn(head).flatMap((selector) => own.map((piece) => [...conditions, selector, piece].join('\n')));
}

/**
 * True where a stylesheet has no rule that does not stand, word for word and under the same conditions, in one of others: pages have of these what they use.
 * @example isPartOf('c{d:e}', ['a{b:c}c{d:e}']) // true
 */
function isPartOf(css: string, sheets: readonly string[]): boolean {
  const rules = cssRules(css);
  const own = rulesIn(sheets);
  // What is no rule, a piece of one, or a brace too many would not be printed again.
  return printRules(rules) === css && rules.flatMap(piecesOf).every((piece) => own.has(piece));
}

function wrongData(file: string, tag: Tag, type: string, text: string, known: Known): Problem[] {
  if (type === 'image/svg+xml' && !text.includes('<!')) return checkSvg(file, text, tag);
  const isData = !/<[/!]/.test(text) && attempt(() => JSON.parse(text) as unknown) !== undefined;
  const what: Phrase | undefined = isData ? foreignHost(text, known) : ['output.data'];
  return what ? [finding(file, what, tag)] : [];
}

const SHOWN = 40;

/** The beginning of a text, as it is shown. */
function startOf(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
