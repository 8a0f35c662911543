// Judges a page by axe: WCAG 2.2 to level AA, contrast to level AAA, and what axe calls best practice. What axe can’t decide is decided here, or counts as found.
import axe, { type AxeResults, type NodeResult, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { setMode, type Mode } from './modes.ts';
import { faintTexts } from './painted.ts';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on how a page is seen; all else is the same in every mode. */
const SEEN = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];

type Judge = (options: RunOptions) => Promise<AxeResults>;
type Undecided = AxeResults['incomplete'][number];

/** What is wrong with the page that is open: all rules in the first mode, then those that depend on how it is seen. Its details are opened before. */
export async function judgePage(tab: Page, modes: readonly Mode[]): Promise<string[]> {
  await tab.evaluate(unfold);
  await tab.evaluate(axe.source);
  const found: string[] = [];
  for (const [place, mode] of modes.entries()) {
    await setMode(tab, mode);
    const wrong = await judgeSeen(tab, place === 0 ? allRules : { runOnly: SEEN }, mode);
    found.push(...wrong.map((what) => `${mode.name}: ${what}`));
  }
  found.push(...(await tab.evaluate(tornTexts)));
  return found;
}

const allRules: RunOptions = {
  runOnly: axe
    .getRules(LEVELS)
    .flatMap(({ ruleId, tags }) => (tags.includes('experimental') ? [] : [ruleId]))
    .concat('color-contrast-enhanced'),
};

async function judgeSeen(tab: Page, rules: RunOptions, { forcedColors }: Mode): Promise<string[]> {
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await tab.evaluate(tellForcedColours, forcedColors === 'active');
  const { violations, incomplete } = await tab.evaluate(
    (options) => (window as unknown as { axe: { run: Judge } }).axe.run({ resultTypes: ['violations', 'incomplete'], ...options }),
    rules,
  );
  const [colours, others] = [incomplete.filter(({ id }) => CONTRAST.includes(id)), incomplete.filter(({ id }) => !CONTRAST.includes(id))];
  const undecided = others.map((result) => ({ ...result, nodes: result.nodes.filter((node) => !isDecided(result, node)) }));
  const faint = await faintTexts(tab, [...new Set(colours.flatMap(({ nodes }) => nodes.map(({ target }) => String(target[0]))))]);
  return [
    ...(wide > 0 ? [`it is ${wide} pixels wider than the window`] : []),
    ...violations.map((result) => say('', result)),
    ...undecided.flatMap((left) => (left.nodes.length > 0 ? [say('undecided: ', left)] : [])),
    ...faint,
  ];
}

/** Sentences whose words are set apart as cells, as the parts of a flexible row are. Runs in the page. */
function tornTexts(): string[] {
  const torn = [...document.querySelectorAll('body *')].filter(
    (element) =>
      /flex|grid/.test(getComputedStyle(element).display) &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '') &&
      [...element.children].some((child) => child.matches('bdi, span[lang]')),
  );
  return torn.map((element) => `“${element.textContent!.trim().slice(0, 60)}” is torn apart`);
}

/** Opens what is folded, and draws what is only drawn once it is near. Runs in the page. */
function unfold(): void {
  document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', ''));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*{content-visibility:visible!important}');
  document.adoptedStyleSheets.push(sheet);
}

/** axe looks for a head’s cells in its own row. The head of a group of rows has them below. */
function isDecided({ id }: Undecided, { html }: NodeResult): boolean {
  return id === 'th-has-data-cells' && html.startsWith('<table');
}

/** axe reads the colour of text as `-webkit-text-fill-color`, which Chromium gives as the page asks for it, not as it is forced. Runs in the page. */
function tellForcedColours(isForced: boolean): void {
  const own = CSSStyleDeclaration.prototype as unknown as { plain?: CSSStyleDeclaration['getPropertyValue'] } & CSSStyleDeclaration;
  const plain = (own.plain ??= own.getPropertyValue);
  own.getPropertyValue = function (name) {
    return plain.call(this, isForced && name === '-webkit-text-fill-color' ? 'color' : name);
  };
}

function say(how: string, { id, nodes }: Undecided): string {
  const [first] = nodes;
  const why = [...(first?.any ?? []), ...(first?.all ?? []), ...(first?.none ?? [])][0]?.message ?? '';
  return `${how}${id} (${nodes.length}): ${String(first?.target[0])} ${first?.html.replace(/\s+/g, ' ').slice(0, 120)} ${why}`;
}
