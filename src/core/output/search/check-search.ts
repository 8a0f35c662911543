import type { FileFacts, OwnLink } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { attempt, type Tools } from '#src/core/output/tools.ts';
import type { Fragment } from '#src/core/search/fragment.ts';
import { readFilter, readMeta, readStems, withoutSignature } from '#src/core/search/index-file.ts';

/** Looks at one file of the search index: whole, readable, and what it leads to. */
export function checkIndexFile(file: string, data: Uint8Array, tools: Tools): FileFacts {
  const isPacked = data[0] === 0x1f && data[1] === 0x8b;
  const facts = attempt(() => indexFacts(file, withoutSignature(isPacked ? tools.gunzip(data) : data)));
  return { problems: facts ? [] : [finding(file, ['output.not-index'])], links: [], ...facts };
}

/** What a file of the index leads to and asks for, once it is unpacked; throws where it can’t be read. */
export function indexFacts(file: string, data: Uint8Array): Partial<FileFacts> {
  if (file.endsWith('.json')) return rootsIn(data);
  if (file.endsWith('.pf_fragment')) return { links: placesOf(JSON.parse(new TextDecoder().decode(data)) as object) };
  if (file.endsWith('.pf_meta')) return { parts: partsOf(data) };
  if (file.endsWith('.pf_index')) readStems(data, 0);
  else readFilter(data);
  return {};
}

/** The list of languages, each of which names the file with which its index begins. */
function rootsIn(data: Uint8Array): Partial<FileFacts> {
  const { languages } = JSON.parse(new TextDecoder().decode(data)) as { languages: Record<string, { hash: string }> };
  return { parts: Object.values(languages).map(({ hash }) => `pagefind/pagefind.${hash}.pf_meta`) };
}

function partsOf(data: Uint8Array): string[] {
  const { pages, chunks, filters } = readMeta(data);
  return [
    ...pages.map(({ fragment, group }) => `pagefind/fragment/${group ?? fragment}.pf_fragment`),
    ...chunks.map(({ hash }) => `pagefind/index/${hash}.pf_index`),
    ...filters.map(({ hash }) => `pagefind/filter/${hash}.pf_filter`),
  ];
}

/** Where results lead and what they show; a file holds one fragment, or several by their hash. */
function placesOf(read: object): OwnLink[] {
  const fragments = 'url' in read ? [read as Fragment] : (Object.values(read) as Fragment[]);
  const at = { line: 1, column: 1 };
  return fragments.flatMap(({ url, meta, anchors }) => {
    const [path = '', hash = ''] = url.replace(/^\//, '').split('#').map(decodeURIComponent);
    const headings = anchors.map(({ id }) => ({ path, hash: id, ...at }));
    return [
      { path, hash, ...at },
      ...headings,
      ...(meta.image === undefined ? [] : [{ path: meta.image, hash: '', picture: true, ...at }]),
    ];
  });
}
