// The search on a reader's device. The index is loaded when the field is focused or an address carries a query; nothing is stored or sent.
import type { Answer } from '#src/core/search/reader.ts';
import type { Result } from '#src/core/search/fragment.ts';
import type { Hit } from '#src/core/search/rank.ts';
import { watchKeys } from './search/keys.ts';
import { element, resultItem } from './search/results.ts';
import type { Searcher } from './search-engine.ts';
import { countSentence, type SearchWords } from './search/words.ts';

const PAGE = 8;
const BEST = 5;
const PER_GROUP = 3;

/** Makes the search form of a page work. */
export function startSearch(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('.search');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  const search = new Search(form);
  input.addEventListener('focus', () => void search.load().catch(() => {}), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(wellFormed(input.value))}`);
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

/** Without halves of characters, which no address can hold. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
}

class Search {
  private readonly form: HTMLFormElement;
  private readonly words: SearchWords;
  private readonly status: HTMLElement;
  private readonly list: HTMLElement;
  private readonly groups: HTMLElement;
  private readonly engineUrl: string;
  private readonly index: string;
  private readonly site: string;
  private searcher: Promise<Searcher> | undefined;
  private answer: Answer | undefined;
  /** Counts the searches: of two at once, the later one is shown. */
  private turn = 0;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.words = JSON.parse(form.dataset['words']!) as SearchWords;
    this.status = form.querySelector('[role=status]')!;
    this.list = form.querySelector('.results')!;
    this.groups = form.querySelector('.groups')!;
    // Results lead to where this copy of the site stands, in whatever folder that is.
    this.engineUrl = new URL(form.dataset['engine']!, location.href).href;
    this.index = new URL('./', this.engineUrl).href;
    this.site = new URL('../', this.index).href;
  }

  load(): Promise<Searcher> {
    this.searcher ??= this.engine()
      .then(({ openSearcher }) => openSearcher(this.index, this.words.code))
      .catch((error: unknown) => {
        this.searcher = undefined;
        throw error;
      });
    return this.searcher;
  }

  /** What finds, in a file of its own beside the index. */
  private engine(): Promise<typeof import('./search-engine.ts')> {
    return import(/* @vite-ignore */ this.engineUrl) as Promise<typeof import('./search-engine.ts')>;
  }

  async run(query: string): Promise<void> {
    const turn = ++this.turn;
    this.clear();
    if (query.trim() === '') return this.say('');
    this.say(this.words.loading);
    try {
      const answer = await (await this.load()).search(query);
      if (turn !== this.turn) return;
      this.answer = answer;
      this.offerFilters(answer);
      await this.showGrouped(answer);
      this.say(answer.hits.length === 0 ? this.words.none : countSentence(this.words, answer.hits.length), query);
      this.toggleHelp(answer.hits.length === 0);
      if (answer.isGuess || answer.hits.length === 0) await this.offerLanguages(query);
    } catch {
      if (turn !== this.turn) return;
      this.say(this.words.failed);
      this.toggleHelp(true);
    }
  }

  /** Shows what the filters leave. */
  async narrow(): Promise<void> {
    if (!this.answer) return;
    const { only, hits } = this.answer;
    const selects = [...this.form.querySelectorAll('select')].filter(({ value }) => value !== '');
    const left = selects.reduce<readonly Hit[]>((some, { name, value }) => only(some, name, value), hits);
    this.clearResults();
    this.say(countSentence(this.words, left.length), this.form.querySelector('input')!.value);
    await (left === hits ? this.showGrouped(this.answer) : this.show(left));
  }

  private clear(): void {
    this.answer = undefined;
    this.clearResults();
    this.toggleHelp(false);
    this.form.querySelector<HTMLElement>('.narrow')!.hidden = true;
    this.form.querySelector<HTMLElement>('.elsewhere')!.replaceChildren();
  }

  private clearResults(): void {
    this.list.replaceChildren();
    this.groups.replaceChildren();
  }

  private toggleHelp(shown: boolean): void {
    this.form.querySelector<HTMLElement>('.help')!.hidden = !shown;
  }

  private say(sentence: string, query = ''): void {
    const [before = '', after] = sentence.replace(/[\u2068\u2069]/g, '').split('{q}');
    this.status.replaceChildren(before, ...(after === undefined ? [] : [element('bdi', query), after]));
  }

  private offerFilters({ counts }: Answer): void {
    const selects = [...this.form.querySelectorAll('select')];
    for (const select of selects) {
      const found = [...(counts[select.name] ?? [])].sort(([, a], [, b]) => b - a);
      while (select.options.length > 1) select.remove(1);
      for (const [value, count] of found) {
        const number = new Intl.NumberFormat(this.words.tag).format(count);
        select.add(new Option(`${this.words.filters[select.name]?.[value] ?? value} (${number})`, value));
      }
      select.closest('label')!.hidden = found.length < 2;
    }
    this.form.querySelector<HTMLElement>('.narrow')!.hidden = selects.every((select) => select.options.length < 3);
  }

  /** The best results, whatever they are, then the others by kind. */
  private async showGrouped(answer: Answer): Promise<void> {
    const kinds = [...(answer.counts['kind'] ?? [])].map(([kind]) => kind);
    if (answer.hits.length <= PAGE || kinds.length < 2) return this.show(answer.hits);
    await this.show(answer.hits.slice(0, BEST));
    const rest = answer.hits.slice(BEST);
    const groups = kinds.map((kind) => ({ kind, hits: answer.only(rest, 'kind', kind) })).filter(({ hits }) => hits.length > 0);
    for (const { kind, hits } of groups.sort((a, b) => b.hits[0]!.score - a.hits[0]!.score)) {
      const results = await answer.show(hits.slice(0, PER_GROUP));
      if (answer !== this.answer) return;
      this.groups.append(this.group(kind, results, hits.length > PER_GROUP));
    }
  }

  private group(kind: string, results: readonly Result[], hasMore: boolean): HTMLElement {
    const section = document.createElement('section');
    const list = document.createElement('ol');
    list.className = 'list results';
    list.append(...results.map((result) => resultItem(result, this.words, this.site)));
    section.append(element('h2', this.words.filters['kind']?.[kind] ?? kind), list);
    if (hasMore) {
      const button = this.button(this.words.all, () => {
        const select = this.form.querySelector<HTMLSelectElement>('[name=kind]')!;
        select.value = kind;
        void this.narrow().then(() => this.list.querySelector('a')?.focus());
      });
      list.append(button);
    }
    return section;
  }

  private async show(hits: readonly Hit[]): Promise<void> {
    const { answer } = this;
    if (!answer) return;
    const results = await answer.show(hits.slice(0, PAGE));
    if (answer !== this.answer) return;
    this.list.append(...results.map((result) => resultItem(result, this.words, this.site)));
    if (hits.length > PAGE) this.offerMore(() => this.show(hits.slice(PAGE)));
  }

  private offerMore(show: () => Promise<void>): void {
    const item = this.button(this.words.more, () => {
      const before = item.previousElementSibling;
      item.remove();
      void show().then(() => before?.nextElementSibling?.querySelector('a')?.focus());
    });
    this.list.append(item);
  }

  private button(text: string, act: () => void): HTMLLIElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = text;
    button.addEventListener('click', act);
    item.append(button);
    return item;
  }

  /** Words of another language of the site lead to that language’s results. */
  private async offerLanguages(query: string): Promise<void> {
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
