import type { Hit } from '#src/core/search/rank.ts';
import type { Answer } from '#src/core/search/reader.ts';
import type { SearchWords } from './words.ts';

/** Offers what the results can be narrowed to, with how many there are; a filter with one value is none. */
export function offerFilters(form: HTMLFormElement, { counts }: Answer, words: SearchWords): void {
  const selects = [...form.querySelectorAll('select')];
  for (const select of selects) {
    const found = [...(counts[select.name] ?? [])].sort(([, a], [, b]) => b - a);
    while (select.options.length > 1) select.remove(1);
    for (const [value, count] of found) {
      const number = new Intl.NumberFormat(words.tag).format(count);
      select.add(new Option(`${words.filters[select.name]?.[value] ?? value} (${number})`, value));
    }
    select.closest('label')!.hidden = found.length < 2;
  }
  rowOf(form).hidden = selects.every((select) => select.options.length < 3);
}

/** Takes the filters away until there is an answer. */
export function hideFilters(form: HTMLFormElement): void {
  rowOf(form).hidden = true;
}

/** What the chosen filters leave of an answer; all of it where none is chosen. */
export function narrowed(form: HTMLFormElement, { hits, only }: Answer): readonly Hit[] {
  const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
  return chosen.reduce<readonly Hit[]>((some, { name, value }) => only(some, name, value), hits);
}

function rowOf(form: HTMLFormElement): HTMLElement {
  return form.querySelector<HTMLElement>('.narrow')!;
}
