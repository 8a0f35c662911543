import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { type Posting, readMeta, readStems, withoutSignature } from '#src/core/search/index-file.ts';
import { foldRecord, type SearchRecord } from '#src/core/search/record.ts';
import { languageIndex } from './language-index.ts';
import type { IndexFile } from './pagefind-files.ts';

const RECORDS: Record<string, SearchRecord[]> = {
  fr: [
    {
      url: 'fr/a.html',
      kind: 'explainer',
      title: 'Une forêt, deux forêts',
      blocks: [
        { level: 2, id: 'qui', text: 'Qui coupe la forêt ?' },
        { level: 0, text: 'L’État coupe la forêt. La forêt brûle, et la pluie s’en va' },
        { level: 3, id: 'x', text: 'La pluie' },
      ],
    },
    { url: 'fr/c.html#pluie', kind: 'coalition', title: 'Pluie & Cie', blocks: [{ level: 0, text: 'Forêt · pluie' }] },
  ],
  ar: [{ url: 'ar/a.html', kind: 'page', title: 'الغابة', blocks: [{ level: 0, text: 'والغابات تُقطع، والمطر يغيب عن الغابة.' }] }],
  hi: [{ url: 'hi/a.html', kind: 'page', title: 'वन क्या है', blocks: [{ level: 0, text: 'सरकारें जंगल काटती हैं' }] }],
};

test.each(Object.entries(RECORDS))('in %s, the index says of each word what Pagefind’s own would say', async (language, records) => {
  const [own, theirs] = [readIndex(languageIndex(language, records).files), readIndex(await pagefindIndex(language, records))];
  expect(own.pages).toEqual(theirs.pages);
  expect(own.stems.size).toBeGreaterThan(1);
  const said = [...own.stems].filter(([, postings]) => postings.length > 0);
  for (const [stem, postings] of said) expect([stem, theirs.stems.get(stem)]).toEqual([stem, postings]);
});

/** What Pagefind makes of the folded words. */
async function pagefindIndex(language: string, records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index } = await createIndex({});
  for (const record of records) {
    const { folded } = foldRecord(record, language);
    const body = folded.map(({ block, stems }, i) => {
      const name = i === 0 ? 'h1' : block.level === 0 ? 'p' : `h${block.level}`;
      return `<${name}>${stems.join(' ')}</${name}>`;
    });
    const content = `<html lang="x-${language}"><body data-pagefind-body>${body.join('')}</body></html>`;
    await index!.addHTMLFile({ url: `/${record.url}`, content });
  }
  const { files } = await index!.getFiles();
  await close();
  return files;
}

function readIndex(files: readonly IndexFile[]): { pages: number[]; stems: Map<string, Posting[]> } {
  const unpacked = (ending: string): Uint8Array[] =>
    files
      .filter(({ path }) => path.endsWith(ending))
      .map(({ content }) => withoutSignature(content[0] === 0x1f ? gunzipSync(content) : content));
  const { pages, titleField } = readMeta(unpacked('.pf_meta')[0]!);
  return {
    pages: pages.map(({ words }) => words),
    stems: new Map(unpacked('.pf_index').flatMap((bytes) => [...readStems(bytes, titleField)])),
  };
}
