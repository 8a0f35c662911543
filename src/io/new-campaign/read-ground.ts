import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Tell, tellIn, TOLD_IN } from '#src/core/checks/words.ts';
import { saysDemonstration } from '#src/core/keys/demonstration.ts';
import { readKeyFile } from '#src/core/keys/read-key.ts';
import { askedCode } from '#src/core/locales/asked-code.ts';
import { newGuide } from '#src/core/locales/guide.ts';
import { languageFacts } from '#src/core/locales/language-facts.ts';
import { newLocale } from '#src/core/locales/new-locale.ts';
import { quotesOf } from '#src/core/locales/quotes.ts';
import type { LocaleFile } from '#src/core/locales/schema.ts';
import { textAt } from '#src/core/messages/generator-words.ts';
import type { Answers } from '#src/core/new-campaign/answers.ts';
import type { Ground } from '#src/core/new-campaign/campaign-files.ts';
import { asGaps, type Starter, starterSchema } from '#src/core/new-campaign/starter.ts';
import { ROOT } from '../folders.ts';
import { cldrLanguages, readDelimiters } from '../locale/cldr.ts';
import { UsageError } from '../usage-error.ts';
import { readWords, WORDS_FOLDER } from '../words.ts';

/** Reads what a new campaign is written from. Languages and a key that can’t be taken are told. */
export async function readGround(answers: Answers, folder: string, today: string, tell: Tell): Promise<Ground> {
  const words = readWords(folder);
  const codes = [...new Set(answers.languages)];
  const locales = await Promise.all(codes.map(async (code) => [code, await readLocale(code, codes[0]!, tell)] as const));
  const starters = await Promise.all(codes.map(async (code) => [code, await readStarter(code, code === codes[0])] as const));
  const slogans = codes.flatMap((code) => {
    const general = textAt(words.get(code)?.get('site'), 'tagline');
    return general === undefined ? [] : [[code, general] as const];
  });
  return {
    today,
    locales: new Map(locales),
    starters: new Map(starters.flatMap(([code, starter]) => (starter ? [[code, starter] as const] : []))),
    slogans: new Map(slogans),
    key: answers.key === undefined ? undefined : await readKey(answers.key, tell),
  };
}

/** The starter texts of a language; in the first language of a campaign there are always some. */
async function readStarter(code: string, isFirst: boolean): Promise<Starter | undefined> {
  const fileOf = (name: string): string => join(ROOT, 'src', 'starter', `${name}.json`);
  const read = async (name: string) => starterSchema.parse(JSON.parse(await readFile(fileOf(name), 'utf8')));
  if (existsSync(fileOf(code))) return read(code);
  return isFirst ? asGaps(await read('en')) : undefined;
}

async function readLocale(code: string, source: string, tell: Tell): Promise<{ locale: LocaleFile; guide: string }> {
  const asked = askedCode(code, cldrLanguages());
  if ('refused' in asked) throw new UsageError(`--languages: ${tell(asked.refused.what)} ${tell(asked.refused.fix)}`);
  const known = join(WORDS_FOLDER, 'locales', code, 'locale.json');
  const facts = languageFacts(asked.tag, { spare: source });
  const quotes = quotesOf(new Intl.Locale(facts.tag).language, facts.direction, readDelimiters(facts.tag));
  const locale = existsSync(known)
    ? (JSON.parse(await readFile(known, 'utf8')) as LocaleFile)
    : newLocale({ ...facts, name: facts.name || code }, quotes, tellIn('en')(['locale-add.review-note']));
  const own = { ...locale, review: reviewOf(locale, code === source, tell) };
  const inWords = tellIn(TOLD_IN.includes(code) ? code : 'en');
  return { locale: own, guide: newGuide({ facts, quotes, source, terms: [] }, inWords) };
}

/** Only one language is that in which a campaign is written: the generator’s own begins as any other where another is. */
function reviewOf({ review }: LocaleFile, isSource: boolean, tell: Tell): LocaleFile['review'] {
  if (isSource) return { state: 'source', note: tell(['new-campaign.source-note']) };
  return review.state === 'source' ? { state: 'new', note: tellIn('en')(['locale-add.review-note']) } : review;
}

async function readKey(path: string, tell: Tell): Promise<Ground['key']> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const read = text === undefined ? undefined : await readKeyFile(text);
  if (text === undefined || !read || 'fault' in read) throw new UsageError(`--key: ${tell(['new-campaign.no-key', { file: path }])}`);
  const { fingerprint, userIds } = read.facts;
  const isDemonstration = userIds.length > 0 && userIds.every(saysDemonstration);
  return { file: 'keys/main.asc', fingerprint: fingerprint.toUpperCase(), isDemonstration, text };
}
