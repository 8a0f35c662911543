// The search on a reader's device. The index is loaded when the field is focused or an address carries a query; nothing is stored or sent.
import type { Answer } from '#src/core/search/reader.ts';
import type { Searcher } from './search-engine.ts';
import { hideFilters, narrowed, offerFilters } from './search/filter-row.ts';
import { searcherFromDisk } from './search/from-disk.ts';
import { watchKeys } from './search/keys.ts';
import { ResultList } from './search/result-list.ts';
import { element } from './search/results.ts';
import { countSentence, type SearchWords } from './search/words.ts';

/** Makes the search form of a page work. */
export function startSearch(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('.search');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  const search = new Search(form);
  input.addEventListener('focus', () => void search.load().catch(() => {}), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keepInAddress(input.value);
    void search.run(input.value);
  });
  for (const select of form.querySelectorAll('select')) select.addEventListener('change', () => void search.narrow());
  watchKeys(root, form, input);
  const query = new URLSearchParams(location.search).get('q');
  if (query) {
    input.value = query;
    void search.run(query);
  }
}

/** Keeps a query in the page’s own address, so that the way back from a result leads to the results. Some browsers forbid it on a disk. */
function keepInAddress(query: string): void {
  try {
    history.replaceState(null, '', `?q=${encodeURIComponent(wellFormed(query))}`);
  } catch {
    // The search goes on without.
  }
}

/** Without halves of characters, which no address can hold. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : ''));
}

class Search {
  private readonly form: HTMLFormElement;
  private readonly words: SearchWords;
  private readonly status: HTMLElement;
  private readonly list: ResultList;
  private readonly engineUrl: string;
  private readonly index: string;
  private searcher: Promise<Searcher> | undefined;
  private answer: Answer | undefined;
  /** Counts the searches: of two at once, the later one is shown. */
  private turn = 0;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.words = JSON.parse(form.dataset['words']!) as SearchWords;
    this.status = form.querySelector('[role=status]')!;
    this.engineUrl = new URL(form.dataset['engine']!, location.href).href;
    this.index = new URL('./', this.engineUrl).href;
    // Results lead to where this copy of the site stands, in whatever folder that is.
    this.list = new ResultList(form, this.words, new URL('../', this.index).href);
  }

  load(): Promise<Searcher> {
    this.searcher ??= this.open().catch((error: unknown) => {
      this.searcher = undefined;
      throw error;
    });
    return this.searcher;
  }

  private async open(): Promise<Searcher> {
    const { code } = this.words;
    if (this.isOneScript()) return searcherFromDisk(this.index, code);
    const { openSearcher } = await this.engine();
    return openSearcher(this.index, code);
  }

  /** True where the index is read as one script: on a disk, where nothing can be fetched, and in a copy of the site that has no other. */
  private isOneScript(): boolean {
    return location.protocol === 'file:' || this.engineUrl.endsWith('/offline.js');
  }

  async run(query: string): Promise<void> {
    const turn = ++this.turn;
    this.clear();
    if (query.trim() === '') return this.say('');
    this.say(this.words.loading);
    try {
      const answer = await (await this.load()).search(query);
      if (turn !== this.turn) return;
      await this.present(answer, query);
      if (answer.isGuess || answer.hits.length === 0) await this.offerLanguages(query);
    } catch {
      if (turn !== this.turn) return;
      this.say(this.words.failed);
      this.toggleHelp(true);
    }
  }

  /** Shows what the filters leave. */
  async narrow(): Promise<void> {
    const { answer } = this;
    if (!answer) return;
    const left = narrowed(this.form, answer);
    this.list.clear(answer);
    await (left === answer.hits ? this.list.showGrouped(answer, (kind) => this.showKind(kind)) : this.list.show(answer, left));
    this.say(countSentence(this.words, left.length), this.form.querySelector('input')!.value);
  }

  /** What finds, in a file of its own beside the index. */
  private engine(): Promise<typeof import('./search-engine.ts')> {
    return import(/* @vite-ignore */ this.engineUrl) as Promise<typeof import('./search-engine.ts')>;
  }

  private async present(answer: Answer, query: string): Promise<void> {
    this.answer = answer;
    offerFilters(this.form, answer, this.words);
    this.list.clear(answer);
    await this.list.showGrouped(answer, (kind) => this.showKind(kind));
    this.say(answer.hits.length === 0 ? this.words.none : countSentence(this.words, answer.hits.length), query);
    this.toggleHelp(answer.hits.length === 0);
  }

  private async showKind(kind: string): Promise<void> {
    this.form.querySelector<HTMLSelectElement>('[name=kind]')!.value = kind;
    await this.narrow();
    this.list.focusFirst();
  }

  private clear(): void {
    this.answer = undefined;
    this.list.clear();
    this.toggleHelp(false);
    hideFilters(this.form);
    this.form.querySelector('.elsewhere')!.replaceChildren();
  }

  private toggleHelp(shown: boolean): void {
    this.form.querySelector<HTMLElement>('.help')!.hidden = !shown;
  }

  private say(sentence: string, query = ''): void {
    const [before = '', after] = sentence.replace(/[\u2068\u2069]/g, '').split('{q}');
    this.status.replaceChildren(before, ...(after === undefined ? [] : [element('bdi', query), after]));
  }

  /** Words of another language of the site lead to that language’s results. */
  private async offerLanguages(query: string): Promise<void> {
    if (this.isOneScript()) return;
    const { turn } = this;
    const { otherLanguages } = await this.engine();
    const codes = await otherLanguages(this.index, query, this.words.code).catch((): string[] => []);
    if (turn !== this.turn) return;
    const links = this.words.languages.filter(({ code }) => codes.includes(code));
    if (links.length === 0) return;
    const list = document.createElement('ul');
    list.className = 'list';
    list.append(...links.map((language) => languageItem(language, query)));
    this.form.querySelector('.elsewhere')!.replaceChildren(element('p', this.words.other), list);
  }
}

function languageItem({ href, tag, name }: SearchWords['languages'][number], query: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${href}?q=${encodeURIComponent(wellFormed(query))}`;
  link.lang = link.hreflang = tag;
  link.textContent = name;
  item.append(link);
  return item;
}
