import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem } from '#src/core/checks/problem.ts';
import type { TranslatedText, TranslationBlock } from '#src/core/translation/block.ts';
import { textsIn, type CampaignTexts } from '#src/core/translation/campaign-texts.ts';
import type { ExchangeHead, ReadFile, ReadUnit } from '#src/core/translation/exchange/exchange-file.ts';
import { holdAgainst } from '#src/core/translation/exchange/hold-against.ts';
import { readPo } from '#src/core/translation/exchange/read-po.ts';
import { readXliff } from '#src/core/translation/exchange/read-xliff.ts';
import { PLURAL_FORMS, type Plural } from '#src/core/translation/exchange/unit.ts';
import { unitsOf } from '#src/core/translation/exchange/units-of.ts';
import { writePo } from '#src/core/translation/exchange/write-po.ts';
import { writeXliff } from '#src/core/translation/exchange/write-xliff.ts';
import { fileFromForm } from '#src/core/translation/form-document.ts';
import { stampOf, type Review } from '#src/core/translation/stamp.ts';
import type { Restamp } from '#src/core/translation/sync-prose.ts';
import { textHash } from '#src/core/translation/text-hash.ts';
import { CampaignProblems } from '../campaign-problems.ts';
import { UsageError } from '../command.ts';
import { readForms } from './form-documents.ts';
import { readTexts } from './read-texts.ts';
import { save } from './save.ts';
import { change, readText, today, writeTexts, type Written } from './write-texts.ts';

const FORMATS = {
  po: { write: writePo, read: readPo, ending: 'po' },
  xliff: { write: writeXliff, read: readXliff, ending: 'xlf' },
} as const;

/** Writes all texts of each language into a file for translation platforms. */
export async function exportTexts(
  folder: string,
  campaign: CampaignTexts,
  locales: readonly string[],
  { format = 'po', output }: { format?: string; output?: string },
): Promise<void> {
  if (!Object.hasOwn(FORMATS, format)) throw new UsageError(`There is no format “${format}”: po or xliff.`);
  if (output !== undefined && locales.length > 1)
    throw new UsageError('--output is for one language; several go into a file each, named after the language.');
  const { write, ending } = FORMATS[format as keyof typeof FORMATS];
  for (const locale of locales) {
    const path = output ?? `${locale}.${ending}`;
    const units = unitsOf(textsIn(campaign, locale));
    await save(path, write(units, await headOf(folder, campaign, locale)));
    console.log(`${locale}: ${units.length} texts and paragraphs in ${path}`);
  }
}

/** Takes the translations of a platform's file into the campaign's. Where anything is wrong with the file, all of it is said and nothing is written. */
export async function importTexts(folder: string, campaign: CampaignTexts, locale: string, file: string): Promise<Written> {
  const bytes = await readFile(file, 'utf8').catch(() => undefined);
  if (bytes === undefined) throw new UsageError(`There is no file “${file}”.`);
  const texts = textsIn(campaign, locale);
  const { read } = /\.xlf$|\.xliff$/i.test(file) || bytes.trimStart().startsWith('<') ? FORMATS.xliff : FORMATS.po;
  const held: ReadFile = holdAgainst(file, read(file, bytes), await headOf(folder, campaign, locale), unitsOf(texts));
  if (held.problems.length > 0) throw new CampaignProblems(held.problems satisfies Problem[]);
  const units = new Map(held.units.map((unit) => [nameOf(unit, unit), unit]));
  const changed = texts.filter((text) => text.blocks.some((block) => isNew(block, units.get(nameOf(text, block)))));
  const written: Written = { changed: [], insideComments: new Map() };
  if (changed.length === 0) return written;
  const news = changed.flatMap((text) => text.blocks.map((block) => [block, units.get(nameOf(text, block))] as const));
  const came = new Map(news.flatMap(([block, unit]) => (unit && isNew(block, unit) ? [[fingerprint(block), unit] as const] : [])));
  await fillIn(folder, changed, units, written);
  const { texts: after } = await readTexts(folder);
  const now = textsIn(after, locale).filter(({ document }) => changed.some((text) => text.document === document));
  const stamped = await writeTexts(folder, after, now, restampBy(basename(file), came));
  return { changed: [...new Set([...written.changed, ...stamped.changed])], insideComments: stamped.insideComments };
}

async function fillIn(folder: string, texts: readonly TranslatedText[], units: Units, written: Written): Promise<void> {
  const forms = await readForms(folder);
  for (const text of texts) {
    const form = forms.find(({ document, locale }) => document === text.document && locale === text.locale);
    if (!form)
      throw new UsageError(
        `${text.file} can’t be filled in. “npm run translate -- sync ${text.locale} ${text.document}” brings it into order first.`,
      );
    const targets = text.blocks.flatMap((block) => targetsOf(block, units.get(nameOf(text, block))));
    const filled = new Map(targets.map(([key, target]) => [form.blocks.findIndex((block) => block.key === key), target]));
    const before = await readText(folder, text.file);
    const after = fileFromForm(form, filled);
    if (after !== before) await change(folder, text.file, after, written);
  }
}

/** What is to be written for a block, by the names that a form has for its places. Forms of a plural that the file lacks stay as they are. */
function targetsOf(block: TranslationBlock, unit: ReadUnit | undefined): [key: string, target: string][] {
  const target = unit?.target;
  if (target === undefined) return [];
  if (typeof target === 'string') return target === '' || target === block.target ? [] : [[block.key, target]];
  const before: Plural = block.plural?.target ?? {};
  return PLURAL_FORMS.flatMap((form): [string, string][] => {
    const text = target[form];
    return text && text !== before[form] ? [[`${block.key}_${form}`, text]] : [];
  });
}

type Units = ReadonlyMap<string, ReadUnit>;

function nameOf({ document }: Pick<TranslatedText, 'document'>, { key }: Pick<TranslationBlock, 'key'>): string {
  return `${document}#${key}`;
}

/** True where the file says more than the campaign: another translation, or that a person has reviewed it. */
function isNew(block: TranslationBlock, unit: ReadUnit | undefined): boolean {
  return targetsOf(block, unit).length > 0 || (unit?.state === 'reviewed' && block.state === 'current' && block.review !== 'reviewed');
}

/** Stamps what came in the file, as the file says of it; a translation of an older source stays one. */
function restampBy(file: string, came: ReadonlyMap<string, ReadUnit>): Restamp {
  const review: Record<ReadUnit['state'], Review> = {
    machine: 'machine',
    reviewed: 'reviewed',
    translated: 'person',
    outdated: 'person',
    missing: 'person',
  };
  return (block) => {
    const unit = came.get(fingerprint(block));
    if (!unit || block.target === undefined) return undefined;
    const said = review[unit.state];
    const source = unit.state === 'outdated' && unit.previous !== undefined ? textHash(unit.previous) : block.hash;
    return { ...stampOf(source, block.target, said), ...(said === 'reviewed' && { by: file, on: today() }) };
  };
}

/** What a block is known by once it has been read anew. */
function fingerprint({ key, hash }: Pick<TranslationBlock, 'key' | 'hash'>): string {
  return `${key} ${hash}`;
}

async function headOf(folder: string, { sourceLocale, locales }: CampaignTexts, locale: string): Promise<ExchangeHead> {
  const { name } = JSON.parse(await readFile(join(folder, 'content/campaign.json'), 'utf8')) as { name: string };
  const tag = (code: string): string => locales.find((found) => found.code === code)?.intl ?? code;
  return { project: name, source: sourceLocale, target: tag(locale) };
}
