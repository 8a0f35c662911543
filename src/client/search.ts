// The search on a reader's device. Pagefind's index is loaded when the field is focused or an address carries a query.

import { isolateForeign, splitIsolates } from '#src/core/messages/isolate.ts';

interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string };
}
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}
/** The sentences of the search in the page's language; {q} stands for the query and {n} for the number. */
export interface SearchWords {
  tag: string;
  results: Record<string, string>;
  none: string;
  loading: string;
  failed: string;
  more: string;
}

const PAGE = 8;

/** Makes the search form of a page work. */
export function startSearch(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('.search');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  const search = new Search(form);
  input.addEventListener('focus', () => void search.load().catch(() => {}), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(input.value)}`);
    void search.run(input.value);
  });
  const query = new URLSearchParams(location.search).get('q');
  if (query) {
    input.value = query;
    void search.run(query);
  }
}

class Search {
  private readonly form: HTMLFormElement;
  private readonly words: SearchWords;
  private readonly status: HTMLElement;
  private readonly list: HTMLElement;
  private pagefind: Promise<Pagefind> | undefined;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.words = JSON.parse(form.dataset['words']!) as SearchWords;
    this.status = form.querySelector('[role=status]')!;
    this.list = form.querySelector('.results')!;
  }

  load(): Promise<Pagefind> {
    this.pagefind ??= this.bring().catch((error: unknown) => {
      this.pagefind = undefined;
      throw error;
    });
    return this.pagefind;
  }

  async run(query: string): Promise<void> {
    this.list.replaceChildren();
    if (query.trim() === '') return this.say('');
    this.say(this.words.loading);
    try {
      const { results } = await (await this.load()).search(query.slice(0, 200));
      this.say(results.length === 0 ? this.words.none : countSentence(this.words, results.length), query);
      await this.show(results, 0);
    } catch {
      this.say(this.words.failed);
    }
  }

  private async bring(): Promise<Pagefind> {
    const url = new URL(this.form.dataset['index']!, location.href).href;
    const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
    // Results lead to where this copy of the site stands, in whatever folder that is.
    await pagefind.options({ excerptLength: 24, baseUrl: new URL('../', url).pathname });
    return pagefind;
  }

  private say(sentence: string, query = ''): void {
    const [before = '', after] = sentence.replace(/[\u2068\u2069]/g, '').split('{q}');
    this.status.replaceChildren(before, ...(after === undefined ? [] : [element('bdi', query), after]));
  }

  private async show(results: { data(): Promise<Found> }[], from: number): Promise<void> {
    const found = await Promise.all(results.slice(from, from + PAGE).map((result) => result.data()));
    this.list.append(...found.map(resultItem));
    if (results.length > from + PAGE) this.offerMore(() => this.show(results, from + PAGE));
  }

  private offerMore(show: () => Promise<void>): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = this.words.more;
    button.addEventListener('click', () => {
      button.remove();
      void show();
    });
    this.list.append(button);
  }
}

/** “12 results for …” in the plural form that the number asks for. */
export function countSentence(words: Pick<SearchWords, 'tag' | 'results'>, count: number): string {
  const form = new Intl.PluralRules(words.tag).select(count);
  const sentence = words.results[form] ?? words.results['other'] ?? '';
  return sentence.replace('{n}', new Intl.NumberFormat(words.tag).format(count));
}

function resultItem({ url, excerpt, meta }: Found): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.append(...directed(meta.title ?? url));
  const text = document.createElement('p');
  text.append(...highlighted(excerpt));
  item.append(link, text);
  return item;
}

/** Pagefind's excerpt is text with `<mark>`; it is rebuilt node by node, so that nothing else in it can become markup. */
function highlighted(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].flatMap((node) =>
    node.nodeName === 'MARK' ? [element('mark', node.textContent ?? '')] : directed(node.textContent ?? ''),
  );
}

/** Text with its hashtags and addresses in `<bdi>`, as the pages have them. */
function directed(text: string): Node[] {
  return splitIsolates(isolateForeign(text)).map((run) => (run.isolated ? element('bdi', run.text) : document.createTextNode(run.text)));
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
