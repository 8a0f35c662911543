import type { Result } from '#src/core/search/fragment.ts';
import type { Found } from '#src/core/search/text-index.ts';
import { directed, element } from '../search/results.ts';
import { countSentence } from '../search/words.ts';
import type { BookWords } from './words.ts';

const PAGE = 12;

/** Shows what was found, each result with the words around it, and a way to see more. */
export function showResults(panel: HTMLElement, words: BookWords, query: string, found: readonly Found[]): void {
  const status = panel.querySelector('[role=status]')!;
  const list = panel.querySelector('ol')!;
  const more = panel.querySelector('button')!;
  status.replaceChildren(...sentence(found.length === 0 ? words.none : countSentence(words, found.length), query));
  list.replaceChildren();
  const showMore = (): void => {
    const shown = list.children.length;
    list.append(...found.slice(shown, shown + PAGE).map((one) => itemOf(one.show())));
    more.hidden = list.children.length >= found.length;
    list.children[shown]?.querySelector('a')?.focus();
  };
  list.append(...found.slice(0, PAGE).map((one) => itemOf(one.show())));
  more.hidden = found.length <= PAGE;
  more.onclick = showMore;
  panel.scrollTop = 0;
}

function sentence(text: string, query: string): (Node | string)[] {
  const [before = '', after = ''] = text.replace(/[\u2068\u2069]/g, '').split('{q}');
  return [before, element('bdi', query), after];
}

function itemOf({ url, title, heading, excerpt }: Result): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${encodeURIComponent(url.split('#').at(-1)!)}`;
  link.append(...directed(title));
  const text = document.createElement('p');
  for (const { text: part, found } of excerpt) text.append(...(found ? [element('mark', part)] : directed(part)));
  const under = heading === undefined || heading === title ? [] : [element('p', heading)];
  for (const paragraph of under) paragraph.className = 'small muted';
  item.append(link, ...under, text);
  return item;
}
