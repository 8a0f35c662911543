// One thread that makes the index of a language after the other: it is sent a language with its records, and sends the files.
import { parentPort } from 'node:worker_threads';
import { close } from 'pagefind';
import type { SearchRecord } from '#src/core/search/record.ts';
import { languageIndex } from './language-index.ts';

parentPort!.on('message', ({ language, records }: { language: string; records: SearchRecord[] }) => void index(language, records));

async function index(language: string, records: readonly SearchRecord[]): Promise<void> {
  const files = await languageIndex(language, records);
  // Pagefind’s own process would stay when this thread ends.
  await close();
  parentPort!.postMessage(files);
}
