import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Said } from '#src/core/checks/problem.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { addToList } from '#src/core/locales/add-to-list.ts';
import { askedCode } from '#src/core/locales/asked-code.ts';
import { firstSteps } from '#src/core/locales/first-steps.ts';
import { glossaryTerms, newGuide } from '#src/core/locales/guide.ts';
import { englishName, type LanguageFacts, languageFacts } from '#src/core/locales/language-facts.ts';
import { localeText, newLocale } from '#src/core/locales/new-locale.ts';
import { wholeSource } from '#src/core/messages/generator-words.ts';
import { messageFiles } from '#src/core/messages/message-files.ts';
import type { NewsInput } from '#src/core/locales/news.ts';
import { quotesOf } from '#src/core/locales/quotes.ts';
import { readWords } from '../words.ts';
import { cldrLanguages, readDelimiters } from './cldr.ts';
import { fontNews } from './font-news.ts';
import { parsed, readSource, type Source } from './read-source.ts';
import { writeLocale } from './write-locale.ts';

/** What a person asks for: a code such as `sw`, and what Unicode’s data should not decide. */
export interface Wish {
  code: string;
  region?: string;
  name?: string;
}

/** A language that was added, and what to say of it. */
export type Added = Omit<NewsInput, 'code'>;

/** Adds a language to the campaign in a folder, or says why not; then nothing was changed. */
export async function addLocale(folder: string, wish: Wish): Promise<Added | { refused: Said }> {
  const { code } = wish;
  const asked = askedCode(code, cldrLanguages());
  if ('refused' in asked) return asked;
  const source = await readSource(folder);
  if (source === 'missing') return { refused: { what: ['locale-add.no-campaign'], fix: ['locale-add.no-campaign-fix', { code }] } };
  const after = source === 'broken' ? undefined : addToList(source.text, code);
  if (source === 'broken' || !isListed(after, source.codes, code))
    return { refused: { what: ['locale-add.broken-campaign'], fix: ['locale-add.broken-campaign-fix'] } };
  const refused = (await existing(folder, source, code)) ?? wrongWish(wish, asked.tag);
  if (refused) return { refused };
  const facts = languageFacts(asked.tag, { name: wish.name, region: wish.region, spare: source.code });
  return unnamed(facts, code) ?? sameTag(source, facts.tag) ?? write(folder, code, source, facts, after!);
}

async function write(
  folder: string,
  code: string,
  source: Source,
  facts: LanguageFacts,
  after: string,
): Promise<Added | { refused: Said }> {
  const tell = tellIn(source.code);
  const quotes = quotesOf(new Intl.Locale(facts.tag).language, facts.direction, readDelimiters(facts.tag));
  const locale = newLocale(facts, quotes, tellIn('en')(['locale-add.review-note']));
  const own = source.locales.get(source.code);
  const guide = newGuide({ facts, quotes, source: own?.name ?? source.code, terms: glossaryTerms(source.guides) }, tell);
  const files = { 'locale.json': localeText(locale, own?.$schema), 'GUIDE.md': guide };
  try {
    await writeLocale(folder, { code, files, campaign: { before: source.text, after } });
  } catch (error) {
    return { refused: { what: ['locale-add.not-written', { reason: (error as Error).message }], fix: ['locale-add.not-written-fix'] } };
  }
  const formatted = new Intl.Locale(facts.intl).language;
  return {
    locale,
    files: [...Object.keys(files).map((name) => `locales/${code}/${name}`), ...(after === source.text ? [] : ['content/campaign.json'])],
    font: await fontNews(facts.tag, facts.script),
    steps: firstSteps({ code, source: source.code, texts: wholeTexts(folder, source, code), campaign: source.campaign }),
    source: own?.name ?? source.code,
    ...(formatted !== new Intl.Locale(facts.tag).language && { spare: englishName(formatted) ?? formatted }),
  };
}

/** What is to be translated: where the generator doesn’t know the language, its words too. */
function wholeTexts(folder: string, { code, texts }: Source, added: string): ReadonlyMap<string, string> {
  const words = readWords(folder);
  if (words.has(added)) return texts;
  const whole = messageFiles([], words).map((name) => {
    const path = `locales/${code}/${name}.json`;
    // A file that can’t be read has nothing to count: the check says what is wrong with it.
    const source = parsed(texts.get(path) ?? '{}') as object | undefined;
    return [path, JSON.stringify(wholeSource({ words, sourceLocale: code, name, source }))] as const;
  });
  return new Map([...whole, ...[...texts].filter(([path]) => !whole.some(([other]) => other === path))]);
}

/** The edit is held against what JSON makes of it: nothing but one more code. */
function isListed(after: string | undefined, before: readonly string[], code: string): boolean {
  if (after === undefined) return false;
  const { locales } = JSON.parse(after.replace(/^\uFEFF/, '')) as { locales: string[] };
  return locales.join(' ') === [...before, ...(before.includes(code) ? [] : [code])].join(' ');
}

/** What is there of a language already. Some disks can’t tell small letters from capitals. */
async function existing(folder: string, { codes }: Source, code: string): Promise<Said | undefined> {
  const names = await readdir(join(folder, 'locales')).catch(() => []);
  const own = names.find((name) => name.toLowerCase() === code);
  if (own === undefined) return undefined;
  const files = (await readdir(join(folder, 'locales', own)).catch(() => [])).sort().join(', ') || '–';
  return {
    what: ['locale-add.folder-exists', { code: own, files }],
    fix: [codes.includes(code) ? 'locale-add.folder-exists-fix' : 'locale-add.not-listed-fix', { code }],
  };
}

function wrongWish({ region, name }: Wish, tag: string): Said | undefined {
  if (region !== undefined && !isRegion(tag, region))
    return { what: ['locale-add.no-region', { region }], fix: ['locale-add.no-region-fix'] };
  const isLine =
    name === undefined || (name === name.trim() && name.length > 0 && name.length <= 40 && !/[\p{Cc}\u2028\u2029]/u.test(name));
  return isLine ? undefined : { what: ['locale-add.long-name'], fix: ['locale-add.long-name-fix'] };
}

function isRegion(tag: string, region: string): boolean {
  if (!/^([A-Z]{2}|\d{3})$/.test(region)) return false;
  const known = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(region);
  return known !== undefined && new Intl.Locale(tag, { region }).region === region;
}

function unnamed({ name, english }: LanguageFacts, code: string): { refused: Said } | undefined {
  return name === '' ? { refused: { what: ['locale-add.no-name', { english }], fix: ['locale-add.no-name-fix', { code }] } } : undefined;
}

function sameTag({ locales }: Source, tag: string): { refused: Said } | undefined {
  const [other] = [...locales].find(([, locale]) => locale.tag === tag) ?? [];
  return other === undefined ? undefined : { refused: { what: ['locale-add.same-tag', { other, tag }], fix: ['locale-add.same-tag-fix', { other }] } }; // prettier-ignore
}
