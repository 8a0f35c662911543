import process from 'node:process';
import { parseArgs } from 'node:util';
import type { TranslatedText, TranslationBlock } from '#src/core/translation/block.ts';
import type { CampaignTexts } from '#src/core/translation/campaign-texts.ts';
import { nearest } from '#src/core/checks/nearest.ts';
import { stampOf } from '#src/core/translation/stamp.ts';
import { stampNew, type Restamp } from '#src/core/translation/sync-prose.ts';
import { campaignFolder } from '../campaign-folder.ts';
import { CampaignProblems } from '../campaign-problems.ts';
import { checkFolder } from '../check-folder.ts';
import { UsageError } from '../command.ts';
import { exportTexts, importTexts } from './exchange-texts.ts';
import { markSourceOnly } from './source-only.ts';
import { readTexts } from './read-texts.ts';
import { chosenTexts, today, writeTexts, type Written } from './write-texts.ts';

const USAGE = `npm run translate -- <what> <language> [text]

  sync fr                    stamps what was translated; adds what is missing, to be filled in; your words stay as they are
  sync fr the-numbers        the same for one text
  sync fr --machine          the same, where a machine made the translation
  done fr the-numbers        an outdated translation is right as it stands: it says what its source says now
  review fr the-numbers --by NAME
                             NAME (any name, an account, a nickname) has read these translations
  en-only the-numbers        the source was only corrected: nothing to do for translators (or: source-only)
  export fr --format po      writes all texts for a translation platform: po or xliff, into fr.po or fr.xlf; --output FILE
  import fr fr.po            takes the translations back

A text is called as its file is: the-numbers, explainer/the-numbers, wins/jordan-privacy-act, locales/ui.
Several languages at once: sync fr,ar,es, or sync all. Another campaign: --campaign DIR. A review of another day: --on 2026-11-27.

For example:
  npm run translate -- sync fr
  npm run translate -- sync fr the-numbers --machine
  npm run translate -- review fr the-numbers --by NAME
  npm run translate -- export fr,ar --format xliff`;

/** `npm run translate`: what translators do with the files of the campaign. */
export async function translateCommand(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args);
  const [what, first, second] = positionals;
  if (values.help || what === undefined) return console.log(USAGE);
  const folder = campaignFolder(args);
  const read = await readSound(folder);
  if (what === 'en-only' || what === 'source-only')
    return tell(await markSourceOnly(folder, read, needed(first, 'a text, such as the-numbers')));
  const locales = languagesOf(read, needed(first, 'a language, such as fr'));
  if (what === 'export') return exportTexts(folder, read, locales, values);
  if (what === 'import' && locales.length > 1) throw new UsageError('A file is of one language: name that.');
  if (what === 'import') return tell(await importTexts(folder, read, locales[0]!, needed(second, 'a file, such as fr.po')));
  const restamp = restampFor(what, values);
  for (const locale of locales) await writeLanguage(folder, locale, second, restamp);
}

interface Options {
  help?: boolean;
  machine?: boolean;
  by?: string;
  on?: string;
  format?: string;
  output?: string;
}

function readArguments(args: string[]): { values: Options; positionals: string[] } {
  try {
    const text = { type: 'string' } as const;
    const options = {
      help: { type: 'boolean', short: 'h' },
      machine: { type: 'boolean' },
      by: text,
      on: text,
      format: text,
      output: text,
    } as const;
    return parseArgs({ args, options: { ...options, campaign: text, lang: text }, allowPositionals: true }) as {
      values: Options;
      positionals: string[];
    };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function needed(argument: string | undefined, what: string): string {
  if (argument === undefined) throw new UsageError(`Which? Name ${what}.\n\n${USAGE}`);
  return argument;
}

/** The campaign's texts, where the files can be read: a file that can't is said as the check says it, and nothing is written. */
export async function readSound(folder: string): Promise<CampaignTexts> {
  const { texts, unreadable } = await readTexts(folder);
  if (unreadable.length === 0) return texts;
  const problems = await checkFolder(folder).then(
    () => [],
    (error: unknown) =>
      error instanceof CampaignProblems ? error.problems.filter(({ file }) => unreadable.includes(file)) : Promise.reject(error as Error),
  );
  if (problems.length > 0) throw new CampaignProblems(problems);
  throw new UsageError(`These files can’t be read: ${unreadable.join(', ')}. “npm run check” says why.`);
}

function languagesOf({ locales, sourceLocale }: CampaignTexts, asked: string): string[] {
  const known = locales.map(({ code }) => code).filter((code) => code !== sourceLocale);
  const wanted = asked === 'all' ? known : asked.split(',');
  for (const code of wanted) {
    if (known.includes(code)) continue;
    if (code === sourceLocale) throw new UsageError(`“${code}” is the language that the others are translated from.`);
    const near = nearest(code, known);
    throw new UsageError(`“${code}” is no language of this campaign. ${near ? `Did you mean “${near}”?` : `It has: ${known.join(', ')}.`}`);
  }
  return wanted;
}

function restampFor(what: string, { machine, by, on }: Options): Restamp {
  if (what === 'sync') return stampNew(machine ? 'machine' : 'person');
  if (what === 'done')
    return ({ hash, target, state, stamped }) =>
      target === undefined || (state === 'current' && stamped) ? undefined : stampOf(hash, target, 'person');
  if (what === 'review') {
    if (!by?.trim()) throw new UsageError('Who has read it? Add --by NAME: any name, an account, a nickname.');
    if (on !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new UsageError('--on is a day, such as 2026-11-27.');
    return ({ state, hash, target }) =>
      state === 'current' ? { ...stampOf(hash, target!, 'reviewed'), by, on: on ?? today() } : undefined;
  }
  throw new UsageError(`There is no “${what}”.\n\n${USAGE}`);
}

async function writeLanguage(folder: string, locale: string, chosen: string | undefined, restamp: Restamp): Promise<void> {
  const campaign = await readSound(folder);
  const texts = chosenTexts(campaign, locale, chosen);
  if (texts.length === 0) throw unknownText(campaign, locale, chosen!);
  const written = await writeTexts(folder, campaign, texts, restamp);
  console.log(
    `${locale}: ${summary(
      texts.flatMap(({ blocks }) => blocks),
      restamp,
    )}`,
  );
  tell(written);
}

function unknownText(campaign: CampaignTexts, locale: string, chosen: string): UsageError {
  const names = chosenTexts(campaign, locale, undefined).map(({ document }: TranslatedText) => document);
  const short = names.map((name) => name.split('/').pop()!);
  const near = nearest(chosen, [...names, ...short]);
  return new UsageError(
    `There is no text “${chosen}”. ${near ? `Did you mean “${near}”?` : `For example: ${names.slice(0, 5).join(', ')}.`}`,
  );
}

function summary(blocks: TranslationBlock[], restamp: Restamp): string {
  const count = (is: (block: TranslationBlock) => boolean): number => blocks.filter(is).length;
  const restamped = count((block) => block.state !== 'missing' && restamp(block) !== undefined);
  const [outdated, missing] = [count((block) => block.state === 'outdated' && !restamp(block)), count(({ state }) => state === 'missing')];
  return `${blocks.length} texts and paragraphs; ${restamped} stamped, ${outdated} outdated, ${missing} missing.`;
}

function tell({ changed, insideComments }: Written): void {
  for (const [file, texts] of insideComments) {
    console.log(`  ${file} was left as it is: you wrote inside a comment, where nobody sees it. Move your words out of {/* … */}:`);
    for (const text of texts) console.log(`      ${text.split('\n')[0]}`);
  }
  for (const file of changed) console.log(`  ${file}`);
  if (changed.length === 0) console.log('  Nothing to change.');
  if (insideComments.size > 0) process.exitCode = 1;
}
