import type { LocaleFile } from '#src/core/locales/schema.ts';
import type { Answers } from './answers.ts';
import { campaignJson, type NewKey } from './campaign-json.ts';
import { type Starters, starterFiles } from './starter.ts';
import { STARTER_KIT } from './starter-kit.ts';

/** What a new campaign is written from, besides the answers. */
export interface Ground {
  /** The day, YYYY-MM-DD. */
  today: string;
  starters: Starters;
  /** The `locale.json` and `GUIDE.md` of each language. */
  locales: ReadonlyMap<string, { locale: LocaleFile; guide: string }>;
  /** What stands for a slogan in each language that the generator knows, where none was told. */
  slogans: ReadonlyMap<string, string>;
  key?: (NewKey & { text: string }) | undefined;
}

/** All files of a new campaign, by path. */
export function campaignFiles(answers: Answers, ground: Ground): Map<string, string> {
  const { key, today, starters, locales } = ground;
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const kit = Object.entries(STARTER_KIT).map(([id, graphic]) => [`content/kit/${id}.json`, json(graphic)] as const);
  const languages = [...locales].flatMap(([code, { locale, guide }]) => [
    [`locales/${code}/locale.json`, json(locale)] as const,
    [`locales/${code}/GUIDE.md`, guide] as const,
  ]);
  return new Map([
    ['content/campaign.json', json(campaignJson(answers, today, key))],
    ...starterFiles(starters, { hashtag: answers.hashtag, name: answers.name }),
    ...kit,
    ...languages,
    ...Object.entries(ownWords(answers, ground)).map(([path, words]) => [path, json(words)] as const),
    ...(key ? [[`public/${key.file}`, key.text] as const] : []),
  ]);
}

/** The campaign’s own words: its sentence and slogan in its first language; where it has no slogan yet, a general one in each language. */
function ownWords({ languages, sentence, slogan }: Answers, { slogans }: Ground): Record<string, object> {
  const [source = ''] = languages;
  const said = slogan ?? slogans.get(source) ?? sentence;
  const site = {
    sentence,
    hero: { lead: sentence, ...(slogan !== undefined && { title: slogan }) },
    ...(slogan !== undefined && { tagline: slogan }),
  };
  const others = slogan === undefined ? [...slogans].filter(([code]) => code !== source && languages.includes(code)) : [];
  const words = (text: string): object => ({ slogans: { main: text } });
  return {
    [`locales/${source}/site.json`]: site,
    [`locales/${source}/kit.json`]: words(said),
    ...Object.fromEntries(others.map(([code, text]) => [`locales/${code}/kit.json`, words(text)])),
  };
}
