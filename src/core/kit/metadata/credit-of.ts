import type { Drawing } from '../drawing.ts';
import type { KitCampaign } from '../model.ts';
import type { Credit } from './credit.ts';

/** What the files of a drawing say of themselves. */
export function creditOf({ locale, pages, alt }: Drawing, campaign: KitCampaign): Credit {
  const { organiser, licence, address, hashtag, updated } = campaign;
  const { number, main } = pages[0];
  const title = number ? `${number.text} ${main.text}` : main.text;
  return { language: locale.code, title, alt, creator: organiser, licence, source: address, keyword: hashtag, date: updated };
}
