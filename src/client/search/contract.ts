// What the script that searches on a disk leaves for the search of a page, which is bundled without it.
import type { DiskFiles } from '#src/core/search/on-disk.ts';
import type { Searcher } from '../search-engine.ts';

declare global {
  /** Opens an index that stands in one script. */
  var openSearchFiles: ((files: DiskFiles, code: string) => Promise<Searcher>) | undefined;
  /** The files of such an index. */
  var searchFiles: DiskFiles | undefined;
}
