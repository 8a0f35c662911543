// One thread that makes the index of a language after the other: it is sent a language with its records, and sends the files.
import { parentPort } from 'node:worker_threads';
import { close } from 'pagefind';
import type { SearchRecord } from '#src/core/search/record.ts';
import { languageIndex } from './language-index.ts';

parentPort!.on('message', (job: { language: string; records: SearchRecord[] } | undefined) => {
  // Pagefind’s own process would keep the thread alive.
  if (!job) return void close().then(() => parentPort!.close());
  void languageIndex(job.language, job.records).then((files) => parentPort!.postMessage(files));
});
