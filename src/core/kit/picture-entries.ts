import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Picture } from '#src/core/figures/picture.ts';
import type { Language } from '#src/core/figures/picture-words.ts';
import { picturesOf } from '#src/core/figures/pictures.ts';
import { linesUnder } from '#src/core/figures/source-lines.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import { createTranslator } from '#src/core/messages/translator.ts';
import type { EntryWords, KitEntry, Words } from './model.ts';

/** The pictures of the campaign’s numbers, in each language. */
export function pictureEntries(content: CampaignContent): KitEntry[] {
  const entries = new Map<string, KitEntry>();
  for (const locale of content.locales) {
    const formats = createFormats(locale);
    const language: Language = { content, locale, formats, t: createTranslator(locale.tag, content.messages[locale.code]!, formats) };
    for (const picture of picturesOf(language)) {
      const entry = entries.get(picture.id) ?? { id: picture.id, texts: {} };
      entry.texts[locale.code] = wordsOf(picture, language);
      entries.set(picture.id, entry);
    }
  }
  return [...entries.values()];
}

function wordsOf(picture: Picture, language: Language): EntryWords {
  const { title, summary, shape, file } = picture;
  const isFigure = file.startsWith('content/');
  const say = (text: string, key: string): Words => ({ text, file, key: isFigure ? `text.${language.locale.code}.${key}` : 'pictures' });
  return {
    main: say(title, 'title'),
    sub: say(summary, 'summary'),
    source: say(linesUnder(picture, language).join(' · '), 'source'),
    picture: shape,
  };
}
