// Search libraries that bring their whole index to the browser, with the settings that their documentation begins with.
import { gzipSync } from 'node:zlib';
import { create, insertMultiple, save, search } from '@orama/orama';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Find } from './queries.ts';

/** A page as these libraries take it. */
export interface Document {
  id: string;
  title: string;
  text: string;
}

/** A library with its index of some pages: how it finds, and how many packed bytes a reader must bring. */
export interface Library {
  name: string;
  find: Find;
  bytes: number;
}

/** Builds the index of each library over the same pages. */
export async function buildLibraries(documents: readonly Document[]): Promise<Library[]> {
  return [miniSearch(documents), lunrSearch(documents), await oramaSearch(documents)];
}

function miniSearch(documents: readonly Document[]): Library {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    storeFields: ['title'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
  index.addAll([...documents]);
  return { name: 'MiniSearch', bytes: packed(index), find: (query) => index.search(query).map(({ id }) => String(id)) };
}

function lunrSearch(documents: readonly Document[]): Library {
  const index = lunr(function () {
    this.ref('id');
    this.field('title', { boost: 2 });
    this.field('text');
    for (const document of documents) this.add(document);
  });
  const find: Find = (query) => {
    try {
      return index.search(query).map(({ ref }) => ref);
    } catch {
      // Its query language takes a hyphen or a colon for an operator.
      return [];
    }
  };
  return { name: 'Lunr', bytes: packed(index), find };
}

async function oramaSearch(documents: readonly Document[]): Promise<Library> {
  const index = create({ schema: { title: 'string', text: 'string' } as const });
  await insertMultiple(index, [...documents]);
  const find: Find = async (query) => {
    const { hits } = await search(index, { term: query, tolerance: 1, boost: { title: 2 }, limit: 12 });
    return hits.map(({ id }) => id);
  };
  return { name: 'Orama', bytes: packed(save(index)), find };
}

function packed(index: unknown): number {
  return gzipSync(JSON.stringify(index), { level: 9 }).length;
}
