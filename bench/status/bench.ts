import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { machineLine, printTable, type Row } from '../report.ts';
import { CHANGED, multiplyPages } from './multiply-pages.ts';
import { processorTime } from './processor-time.ts';

const PAGES = 200;

/** `npm run bench -- status`: what it costs to tell how far 200 pages in each language of a campaign are translated, and to bring one up. */
export async function bench(args: string[]): Promise<void> {
  console.log(machineLine(['satteri', 'yaml', '@noble/hashes']));
  const folder = await mkdtemp(join(tmpdir(), 'campaign-'));
  try {
    const languages = await multiplyPages(campaignFolder(args), folder, PAGES);
    const all = await processorTime('translate', ['sync', 'all', '--campaign', folder]);
    const status = await processorTime('status', ['--campaign', folder]);
    const again = await touchedBy(folder, ['sync', 'all']);
    const { source, target, locale } = CHANGED;
    await writeFile(join(folder, source), `${await readFile(join(folder, source), 'utf8')}\nA sentence that is new.\n`);
    await writeFile(join(folder, target), `${await readFile(join(folder, target), 'utf8')}\nUne phrase nouvelle.\n`);
    const one = await touchedBy(folder, ['sync', locale]);
    printTable(`Translations of ${languages} languages, ${PAGES} pages each`, [
      seconds('status, processor time', status, 5),
      seconds('sync of one language, one page changed, processor time', one.cpu, 5),
      { what: 'files that it touches: the page and the memory', found: `${one.files}`, target: '2', holds: one.files === 2 },
      { what: 'files that a sync without any change touches', found: `${again.files}`, target: '0', holds: again.files === 0 },
      seconds('sync of all languages without any change, processor time', again.cpu, 30),
      seconds('first sync of all, everything stamped, processor time', all, 60),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a command costs, and how many files of the campaign it writes. */
async function touchedBy(folder: string, args: string[]): Promise<{ cpu: number; files: number }> {
  const before = await timesIn(folder);
  const cpu = await processorTime('translate', [...args, '--campaign', folder]);
  const after = await timesIn(folder);
  return { cpu, files: [...after].filter(([path, time]) => before.get(path) !== time).length };
}

async function timesIn(folder: string): Promise<Map<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [path, (await stat(path)).mtimeMs] as const)));
}

function seconds(what: string, found: number, most: number): Row {
  return { what, found: `${found.toFixed(2)} s`, target: `at most ${most} s`, holds: found <= most };
}
