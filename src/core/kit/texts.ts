import type { Drawing } from './drawing.ts';
import type { EntryWords, KitCampaign, KitLocale } from './model.ts';

/** The strings of a language's graphics as plain text: for captions, for screen readers, for those who draw their own. */
export function kitTexts(campaign: KitCampaign, locale: KitLocale, drawings: readonly Drawing[]): string {
  const { hashtag, organiser, address, licence, updated } = campaign;
  const head = [hashtag, organiser, address, `${licence.name} ${licence.url}`, updated].join('\n');
  const parts = drawings.map((drawing) => partOf(locale, drawing));
  return `${[head, ...new Set(parts)].join('\n\n')}\n`;
}

/** One graphic: its name, its words, and what stands for it where it can't be seen. */
function partOf(locale: KitLocale, { graphic, entry, pages, alt }: Drawing): string {
  const id = [graphic, entry].filter((part) => part !== undefined).join(' / ');
  const name = locale.words[`graphics.${graphic}.name`];
  const words = pages.flatMap((page) => [...wordsOf(page), ...(page.notes ? [page.notes.text] : [])]);
  return [name === undefined ? id : `${name} (${id})`, ...words, `[${alt}]`].join('\n');
}

/** What can be read on a drawing, line by line, from the title on. */
export function wordsOf({ main, number, sub, points = [], columns = [], lines = [], who, role, source }: EntryWords): string[] {
  return [main, number, sub, ...points, ...columns, ...lines, who, role, source].flatMap((words) => (words ? [words.text] : []));
}
