import type { FileFacts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { attempt } from '#src/core/output/tools.ts';
import { type DiskFiles, fileFrom, INDEX_DATA } from '#src/core/search/on-disk.ts';
import { dataIn, isDataScript } from '#src/core/volunteer/data-script.ts';
import { indexFacts } from './check-search.ts';

/** Looks at a language’s index that stands in one script: each of its files readable, none missing, and all of them of the site’s index. */
export function checkDiskIndex(file: string, text: string): FileFacts {
  const facts = isDataScript(INDEX_DATA, text) ? attempt(() => factsOf(dataIn(INDEX_DATA, text) as DiskFiles)) : undefined;
  return facts ? { problems: [], ...facts } : { problems: [finding(file, ['output.not-index'])], links: [] };
}

function factsOf(files: DiskFiles): Pick<FileFacts, 'links' | 'parts'> {
  const found = Object.keys(files)
    .filter((path) => !path.startsWith('words.'))
    .map((path) => indexFacts(path, fileFrom(files, path)));
  const parts = found.flatMap((facts) => facts.parts ?? []);
  const lost = parts.filter((path) => !Object.hasOwn(files, path.slice('pagefind/'.length)));
  if (parts.length === 0 || lost.length > 0) throw new RangeError(`The index lacks ${lost[0]}.`);
  return { links: found.flatMap(({ links }) => links ?? []), parts };
}
