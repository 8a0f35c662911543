// What a screen reader says: in which language, by which name, and in which part of the page.
import type { AnyNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { expect, test } from 'vitest';
import { languages } from './campaign.ts';
import { attribute, expectNone, find, languagePages, onPages, pages, text, type Page } from './dist.ts';

const UNSPOKEN = new Set(['script', 'style', 'template', 'title', 'code', 'pre', 'kbd', 'samp', 'option', 'textarea']);
/** Hashtags, handles and addresses are of no language. */
const ADDRESS = /[#@][\p{L}\p{M}\p{N}_]+|\w+:\/\/\S+|\S+@\S+|(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?/gu;

test('words in other letters than the page’s say in which language they are', () => {
  expectNone(onPages(pages, (page) => page.document.children.flatMap((child) => untold(child, ''))));
});

test('the test knows untold words when it sees them', () => {
  const [arabic] = languagePages.filter(({ language }) => language.script === 'Arab');
  if (!arabic) return;
  const [heading] = find('h1', arabic) as [Element];
  const before = heading.children;
  heading.children = [{ type: 'text', data: 'حجب VPN و#KeepForests', nodeType: 3 } as unknown as Element['children'][number]];
  expect(arabic.document.children.flatMap((child) => untold(child, ''))).toEqual(['“VPN” on the way of ar']);
  heading.children = before;
});

test('whoever says what is seen reaches it: an accessible name holds the visible words', () => {
  const wrong = onPages(pages, (page) =>
    find('a[aria-label], button[aria-label], summary[aria-label], label[aria-label]', page).flatMap((control) =>
      attribute(control, 'aria-label').includes(text(control))
        ? []
        : [`“${text(control)}” is called “${attribute(control, 'aria-label')}”`],
    ),
  );
  expectNone(wrong);
});

test('each link, button and field has a name', () => {
  expectNone(onPages(pages, (page) => [...unnamed(page, 'a[href], button, summary', text), ...unnamed(page, FIELDS, labels(page))]));
});

test('parts of a page of the same kind are told apart by their names', () => {
  const wrong = onPages(pages, (page) =>
    ['nav', 'form[aria-label], form[role], search', 'aside'].flatMap((kind) => {
      const names = find(kind, page).map((part) => attribute(part, 'aria-label') || labelledBy(page, part));
      const twice = names.filter((name, at) => names.indexOf(name) !== at);
      return twice.map((name) => `two ${kind} are called “${name}”`);
    }),
  );
  expectNone(wrong);
});

const FIELDS = 'input:not([type=hidden]), select, textarea';

function unnamed(page: Page, selector: string, nameOf: (element: Element) => string): string[] {
  return find(selector, page).flatMap((element) => {
    const pictures = find('img', element).map((img) => attribute(img, 'alt'));
    const name = attribute(element, 'aria-label') || labelledBy(page, element) || nameOf(element) || pictures.join('');
    return name === '' ? [`a ${element.name} without a name: ${JSON.stringify(element.attribs).slice(0, 90)}`] : [];
  });
}

function labels(page: Page) {
  return (field: Element): string => {
    const inside = text(closest(field, 'label'));
    return (
      inside ||
      find('label', page)
        .flatMap((label) => (attribute(label, 'for') === attribute(field, 'id') ? [text(label)] : []))
        .join(' ')
    );
  };
}

function labelledBy(page: Page, element: Element): string {
  const ids = attribute(element, 'aria-labelledby').split(' ');
  if (ids[0] === '') return '';
  return find('[id]', page)
    .flatMap((other) => (ids.includes(attribute(other, 'id')) ? [text(other)] : []))
    .join(' ');
}

function closest(element: Element, name: string): Element | undefined {
  let around = element.parent;
  while (around && !(isTag(around) && around.name === name)) around = around.parent;
  return (around as Element | null) ?? undefined;
}

/** The runs of letters of another script than that of the language that is said around them. */
function untold(node: AnyNode, language: string): string[] {
  if (isText(node)) return strangeRuns(node.data, language).map((run) => `“${run}” on the way of ${language}`);
  if (!isTag(node) || UNSPOKEN.has(node.name) || attribute(node, 'translate') === 'no') return [];
  const own = node.attribs['lang'] ?? language;
  return node.children.flatMap((child) => untold(child, own));
}

function strangeRuns(words: string, tag: string): string[] {
  const script = languages.find((language) => language.tag === tag)?.script ?? new Intl.Locale(tag || 'und').maximize().script;
  const strange = new RegExp(`(?:(?![\\p{Script_Extensions=${script}}\\p{Script=Common}\\p{Script=Inherited}])\\p{L})+`, 'gu');
  return words.replace(ADDRESS, ' ').match(strange) ?? [];
}
