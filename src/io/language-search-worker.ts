// A thread that makes the search of one language after the other: it is sent a language, writes its files, and sends what is known of it.
import { parentPort } from 'node:worker_threads';
import { searchLanguage, type ToSearch } from './language-search.ts';

parentPort!.on('message', (language: ToSearch) => {
  const made = searchLanguage(language);
  parentPort!.postMessage(made, [made.packed.buffer as ArrayBuffer]);
});
