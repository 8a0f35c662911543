import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Makes Pagefind's index of a finished site, one per language, into the site's `pagefind/`. Returns how many pages it holds. */
export async function makeSearchIndex(site: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
  await close();
  const failed = [...added.errors, ...written.errors];
  if (failed.length > 0) throw new Error(`Pagefind could not index the site: ${failed.join(', ')}`);
  return added.page_count;
}
