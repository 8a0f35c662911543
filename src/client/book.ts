// The search in a file that holds everything: nothing is loaded, stored or sent. The index is made when the field is entered.
import { indexTexts, type TextSearch } from '#src/core/search/text-index.ts';
import { readTexts } from './book/read-texts.ts';
import { showResults } from './book/results.ts';
import type { BookWords } from './book/words.ts';

const PAUSE = 160;

start(document.querySelector<HTMLElement>('.ask')!);

function start(field: HTMLElement): void {
  const words = JSON.parse(document.querySelector('#words')!.textContent) as BookWords;
  const input = field.querySelector('input')!;
  const panel = document.querySelector<HTMLElement>('.found')!;
  let search: TextSearch | undefined;
  let waiting: number | undefined;
  const ready = (): TextSearch =>
    (search ??= indexTexts(readTexts(document.querySelector('main')!), words.code, { ...words, common: new Set(words.common) }));
  const run = (): void => {
    clearTimeout(waiting);
    const query = input.value.trim();
    panel.hidden = query === '';
    if (query !== '') showResults(panel, words, query, ready().search(query));
  };
  const close = (): void => {
    panel.hidden = true;
  };
  field.hidden = false;
  // Once the field is there to be seen, so that the first letter doesn’t wait.
  input.addEventListener('focus', () => setTimeout(ready, 50), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(run, PAUSE);
  });
  field.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || panel.hidden) return;
    close();
    input.focus();
  });
  if (input.value !== '') run();
}
