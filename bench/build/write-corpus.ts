// node bench/build/write-corpus.ts PAGES DIR: writes a made-up campaign of about so many pages.
import process from 'node:process';
import { ROOT } from '#src/io/folders.ts';
import { makeCorpus, pagesOf } from './corpus.ts';
import { LANGUAGES, readTongues } from './tongues.ts';
import { writeCampaign } from './write-campaign.ts';

const [pages = '', folder] = process.argv.slice(2);
if (!/^\d+$/.test(pages) || folder === undefined) throw new Error('node bench/build/write-corpus.ts PAGES DIR');
const corpus = makeCorpus(Number(pages), await readTongues(ROOT));
await writeCampaign(corpus, ROOT, folder);
const { testimonies, organisations, explainers } = corpus;
console.log(
  `${pagesOf(corpus) * LANGUAGES.length} pages: ${testimonies.size} testimonies, ${organisations.size} organisations, ${explainers.size} explainers`,
);
