import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TOP_FOLDERS } from '#src/core/checks/paths/tree.ts';

const KINDS = ['coalition', 'testimonies', 'wins'];

/** Copies a campaign and multiplies its entries and explainer pages until it has so many files. */
export async function enlarge(campaign: string, folder: string, files: number): Promise<number> {
  for (const name of TOP_FOLDERS) await cp(join(campaign, name), join(folder, name), { recursive: true });
  let count = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
  const originals = await Promise.all(
    KINDS.map(async (kind) => ({ kind, names: (await readdir(join(campaign, 'content', kind))).sort() })),
  );
  const pages = join(campaign, 'content', 'explainer');
  const languages = await readdir(pages);
  const prose = (await readdir(join(pages, languages[0]!))).sort();
  for (let round = 2; count < files; round++) {
    for (const { kind, names } of originals) {
      for (const name of names.slice(0, files - count)) await copyAs(join('content', kind), name, round);
      count += Math.min(names.length, Math.max(0, files - count));
    }
    for (const name of prose) {
      if (count + languages.length > files) break;
      for (const language of languages) await copyAs(join('content', 'explainer', language), name, round);
      count += languages.length;
    }
    if (count + languages.length > files) break;
  }
  return count;

  async function copyAs(path: string, name: string, round: number): Promise<void> {
    await mkdir(join(folder, path), { recursive: true });
    await writeFile(join(folder, path, name.replace('.', `-${round}.`)), await readFile(join(campaign, path, name)));
  }
}
