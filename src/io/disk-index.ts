import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readMeta, withoutSignature } from '#src/core/search/index-file.ts';
import { DISK_ENGINE, diskIndex, fileToText, INDEX_DATA } from '#src/core/search/on-disk.ts';
import { dataScript } from '#src/core/volunteer/data-script.ts';
import { recordCode } from './code-record.ts';
import { ROOT } from './folders.ts';
import { bundle } from './script-text.ts';

/** Writes what searches where browsers let a page read no file, as on a USB stick: the script, and each language’s index as another. */
export async function writeDiskIndex(site: string, codes: readonly string[]): Promise<void> {
  const { code: script } = await bundle(join(ROOT, 'src/client/search-on-disk.ts'));
  await recordCode('js', script);
  await writeFile(join(site, DISK_ENGINE), script);
  for (const code of codes)
    await writeFile(join(site, diskIndex(code)), dataScript(INDEX_DATA, await filesOf(join(site, 'pagefind'), code)));
}

/** The files of one language’s index, unpacked. */
async function filesOf(folder: string, code: string): Promise<Record<string, string>> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  const { hash } = languages[code]!;
  const list = `pagefind.${hash}.pf_meta`;
  const { pages, chunks, filters } = readMeta(await unpacked(folder, list));
  const names = new Set([
    list,
    ...filters.map((filter) => `filter/${filter.hash}.pf_filter`),
    ...chunks.map((chunk) => `index/${chunk.hash}.pf_index`),
    ...pages.map(({ fragment, group }) => `fragment/${group ?? fragment}.pf_fragment`),
  ]);
  const words = `words.${code}.json`;
  const files: Record<string, string> = {
    // Without the other languages, so that it is the same whichever of them are built with it.
    'pagefind-entry.json': JSON.stringify({ languages: { [code]: { hash } } }),
    [words]: await readFile(join(folder, words), 'utf8'),
  };
  for (const name of names) files[name] = fileToText(name, await unpacked(folder, name));
  return files;
}

async function unpacked(folder: string, path: string): Promise<Uint8Array> {
  return withoutSignature(gunzipSync(await readFile(join(folder, path))));
}
