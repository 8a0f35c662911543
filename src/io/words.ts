import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { NO_WORDS, type Words } from '#src/core/messages/generator-words.ts';
import { NO_MESSAGES } from '#src/core/messages/message-files.ts';
import { ROOT } from './folders.ts';

/** The generator’s words: a campaign of words alone, so that all that translates campaigns translates them too. */
export const WORDS_FOLDER = join(ROOT, 'src', 'words');

let read: Words | undefined;

/** The generator’s words, for a campaign in a folder; none for themselves. */
export function readWords(campaign: string): Words {
  return relative(WORDS_FOLDER, campaign) === '' ? NO_WORDS : (read ??= readAll(join(WORDS_FOLDER, 'locales')));
}

function readAll(folder: string): Words {
  return new Map(readdirSync(folder).sort().map((code) => [code, readLanguage(join(folder, code))])); // prettier-ignore
}

function readLanguage(folder: string): Map<string, object> {
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []));
  const messages = names.filter((name) => !NO_MESSAGES.includes(name)).sort();
  return new Map(messages.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as object]));
}
