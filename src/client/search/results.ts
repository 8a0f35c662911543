// Results as the page shows them, built node by node: nothing of an index or a query can become markup.
import type { Result } from '#src/core/search/fragment.ts';
import { isolateForeign, splitIsolates } from '#src/core/messages/isolate.ts';
import type { SearchWords } from './words.ts';

/** One result: what kind of thing it is, its name with the heading, the words around what was found, and a picture where it has one. */
export function resultItem({ url, title, heading, kind, image, excerpt }: Result, words: SearchWords, site: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = site + url.replace(/^\//, '');
  link.append(...directed(title));
  const name = words.filters['kind']?.[kind];
  const under = [name, heading === title ? undefined : heading].filter((part) => part !== undefined).join(' · ');
  const text = document.createElement('p');
  for (const { text: words_, found } of excerpt) text.append(...(found ? [element('mark', words_)] : directed(words_)));
  item.append(...(image ? [picture(image, site)] : []), link, paragraph(under), text);
  return item;
}

function picture({ src, width, height }: NonNullable<Result['image']>, site: string): HTMLImageElement {
  const img = Object.assign(document.createElement('img'), { width, height });
  img.src = site + src;
  img.alt = '';
  img.loading = 'lazy';
  return img;
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.className = 'small muted';
  made.append(...directed(text));
  return made;
}

/** Text with its hashtags and addresses in `<bdi>`, as the pages have them. */
export function directed(text: string): Node[] {
  return splitIsolates(isolateForeign(text)).map((run) => (run.isolated ? element('bdi', run.text) : document.createTextNode(run.text)));
}

/** An element with a text. */
export function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
