import type { Result } from '#src/core/search/fragment.ts';
import type { Hit } from '#src/core/search/rank.ts';
import type { Answer } from '#src/core/search/reader.ts';
import { element, resultItem } from './results.ts';
import type { SearchWords } from './words.ts';

const PAGE = 8;
const BEST = 5;
const PER_GROUP = 3;

/** The results of a search as they stand in the page. */
export class ResultList {
  private readonly list: HTMLElement;
  private readonly groups: HTMLElement;
  private readonly words: SearchWords;
  private readonly site: string;
  /** What is shown; an answer that comes late, after another was asked for, is not. */
  private answer: Answer | undefined;

  constructor(form: HTMLFormElement, words: SearchWords, site: string) {
    this.list = form.querySelector('.results')!;
    this.groups = form.querySelector('.groups')!;
    this.words = words;
    this.site = site;
  }

  clear(answer?: Answer): void {
    this.answer = answer;
    this.list.replaceChildren();
    this.groups.replaceChildren();
  }

  /** The best results, whatever they are, then the others by kind; `all` is called with the kind of which all are wanted. */
  async showGrouped(answer: Answer, all: (kind: string) => Promise<void>): Promise<void> {
    const kinds = [...(answer.counts['kind'] ?? [])].map(([kind]) => kind);
    if (answer.hits.length <= PAGE || kinds.length < 2) return this.show(answer, answer.hits);
    await this.add(answer, answer.hits.slice(0, BEST));
    const rest = answer.hits.slice(BEST);
    const groups = kinds.map((kind) => ({ kind, hits: answer.only(rest, 'kind', kind) })).filter(({ hits }) => hits.length > 0);
    for (const { kind, hits } of groups.sort((a, b) => b.hits[0]!.score - a.hits[0]!.score)) {
      const results = await answer.show(hits.slice(0, PER_GROUP));
      if (answer !== this.answer) return;
      this.groups.append(this.group(kind, results, hits.length > PER_GROUP ? all : undefined));
    }
  }

  /** One result after the other, some at a time. */
  async show(answer: Answer, hits: readonly Hit[]): Promise<void> {
    await this.add(answer, hits.slice(0, PAGE));
    if (hits.length <= PAGE || answer !== this.answer) return;
    const item = buttonItem(this.words.more, () => {
      const before = item.previousElementSibling;
      item.remove();
      void this.show(answer, hits.slice(PAGE)).then(() => before?.nextElementSibling?.querySelector('a')?.focus());
    });
    this.list.append(item);
  }

  focusFirst(): void {
    this.list.querySelector('a')?.focus();
  }

  private async add(answer: Answer, hits: readonly Hit[]): Promise<void> {
    const results = await answer.show(hits);
    if (answer === this.answer) this.list.append(...results.map((result) => resultItem(result, this.words, this.site)));
  }

  private group(kind: string, results: readonly Result[], all: ((kind: string) => Promise<void>) | undefined): HTMLElement {
    const section = document.createElement('section');
    const list = document.createElement('ol');
    list.className = 'list results';
    list.append(...results.map((result) => resultItem(result, this.words, this.site)));
    section.append(element('h2', this.words.filters['kind']?.[kind] ?? kind), list);
    if (all) list.append(buttonItem(this.words.all, () => void all(kind)));
    return section;
  }
}

function buttonItem(text: string, act: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  item.append(button);
  return item;
}
