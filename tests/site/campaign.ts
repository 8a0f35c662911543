// The campaign whose site is tested, read straight from its folder, so that the tests share no code with what they test.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeMessages } from '#src/core/messages/generator-words.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { ROOT } from '#src/io/folders.ts';

/** What the tests need to know of a language. */
export interface Language {
  code: string;
  tag: string;
  name: string;
  /** With its editorial region, as browsers name it: `ar-EG`. */
  intl: string;
  /** Its digits, as browsers name them: `arab`. */
  numbering: string;
  direction: string;
  script: string;
}

const folder = campaignFolder();

/** True for the campaign of this repository, false for one named with `--campaign`. */
export const isOwnCampaign = join(folder, '/') === join(ROOT, '/');

/** `content/campaign.json`. */
export const campaign = readJson('content/campaign.json') as {
  name: string;
  organiser: string;
  site: string;
  sourceLocale: string;
  locales: string[];
  licence: { name: string };
};

/** The languages of the campaign, in the order of its menu. */
export const languages: Language[] = campaign.locales.map((code) => ({ ...(readJson(`locales/${code}/locale.json`) as Language), code }));

/** A JSON file of the campaign, by its path. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

/** What the site says in a language: a file of messages of the campaign, with the generator’s words behind it. */
export function wordsOf(code: string, name: string): unknown {
  return mergeMessages(
    objectAt(join(ROOT, 'src/words/locales', code, `${name}.json`)),
    objectAt(join(folder, 'locales', code, `${name}.json`)),
  );
}

function objectAt(path: string): object {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as object) : {};
}

/** The ids in a folder of `content/`, which are its file names: `idsIn('coalition')`, `idsIn('explainer/en')`. */
export function idsIn(name: string): string[] {
  return readdirSync(join(folder, 'content', name))
    .filter((file) => /\.(json|mdx)$/.test(file))
    .map((file) => file.replace(/\.\w+$/, ''))
    .sort();
}

/** All keys of a language's messages that consist of several parts: `nav.home`, `graphics.badge.alt`. */
export function messageKeys(code: string): string[] {
  const folders = [join(folder, 'locales', code), join(ROOT, 'src/words/locales', code)].filter((path) => existsSync(path));
  const files = folders
    .flatMap((path) => readdirSync(path))
    .filter((file) => file.endsWith('.json') && !/^(?:locale|search|stamps)\./.test(file));
  const names = [...new Set(files)].map((file) => file.slice(0, -'.json'.length));
  return names.flatMap((name) => keysOf(wordsOf(code, name))).filter((key) => key.includes('.'));
}

function keysOf(messages: unknown, prefix = ''): string[] {
  if (typeof messages !== 'object' || messages === null) return [prefix.slice(0, -1)];
  return Object.entries(messages).flatMap(([name, value]) => keysOf(value, `${prefix}${name}.`));
}
