import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TOP_FOLDERS } from '#src/core/checks/paths/tree.ts';
import type { Corpus, Prose } from './corpus.ts';
import { LANGUAGES } from './tongues.ts';

/** Writes a made-up campaign as the three folders of a campaign. The words of the interface and the colours are those of `model`. */
export async function writeCampaign(corpus: Corpus, model: string, folder: string): Promise<void> {
  for (const name of TOP_FOLDERS) await rm(join(folder, name), { recursive: true, force: true });
  for (const code of LANGUAGES) await cp(join(model, 'locales', code), join(folder, 'locales', code), { recursive: true });
  await mkdir(join(folder, 'public'), { recursive: true });
  await writeFiles(join(folder, 'content'), [
    ['campaign.json', json(await campaignFrom(model, corpus))],
    ...[...corpus.testimonies].map(([id, entry]): File => [`testimonies/${id}.json`, json(entry)]),
    ...[...corpus.organisations].map(([id, entry]): File => [`coalition/${id}.json`, json(entry)]),
    ...[...corpus.explainers].flatMap(([id, pages]) =>
      [...pages].map(([code, page]): File => [`explainer/${code}/${id}.mdx`, mdx(page, code)]),
    ),
  ]);
}

type File = [path: string, text: string];

async function writeFiles(folder: string, files: File[]): Promise<void> {
  const folders = new Set(files.map(([path]) => join(folder, path, '..')));
  for (const path of folders) await mkdir(path, { recursive: true });
  for (const [path, text] of files) await writeFile(join(folder, path), text);
}

/** The sign, colours and licence of the model; no graphics, so that pages are what is measured. */
async function campaignFrom(model: string, { testimonies }: Corpus): Promise<object> {
  const { licence, mark, theme } = JSON.parse(await readFile(join(model, 'content', 'campaign.json'), 'utf8')) as Record<string, unknown>;
  return {
    name: 'Standing Forest',
    hashtag: '#StandingForest',
    organiser: 'Forest Watch',
    site: 'https://forest.example/',
    sourceLocale: 'en',
    locales: LANGUAGES,
    updated: '2026-03-21',
    licence,
    contacts: { press: { email: 'press@forest.example' } },
    keys: {},
    asks: [],
    home: { figures: [], testimonies: [...testimonies.keys()].slice(0, 3), wins: [] },
    mark,
    theme,
  };
}

function json(entry: object): string {
  return `${JSON.stringify(entry, null, 2)}\n`;
}

/** Order and group stand in the source language's page alone. */
function mdx({ title, description, order, group, blocks }: Prose, code: string): string {
  const own = code === 'en' ? [`order: ${order}`, `group: ${JSON.stringify(group)}`] : [];
  const front = [`title: ${JSON.stringify(title)}`, `description: ${JSON.stringify(description)}`, ...own];
  return `---\n${front.join('\n')}\n---\n${blocks.join('\n\n')}\n`;
}
