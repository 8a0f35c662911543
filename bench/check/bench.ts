import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { machineLine, printTable, type Row } from '../report.ts';
import { enlarge } from './enlarge.ts';
import { measureCheck } from './measure.ts';

const MIDDLE = 2_500;
const LARGE = 5_000;

/** `npm run bench -- check`: what the source gate costs on this campaign and on larger ones made from it. */
export async function bench(args: string[]): Promise<void> {
  const campaign = campaignFolder(args);
  console.log(machineLine(['satteri', 'yaml', 'zod']));
  const folder = await mkdtemp(join(tmpdir(), 'campaign-'));
  try {
    const own = await measureCheck(campaign);
    const [middle, large] = [join(folder, 'middle'), join(folder, 'large')];
    const [fewer, more] = [await enlarge(campaign, middle, MIDDLE), await enlarge(campaign, large, LARGE)];
    const [half, whole] = [await measureCheck(middle), await measureCheck(large)];
    const growth = whole.cpuSeconds / half.cpuSeconds / (more / fewer);
    printTable('The source gate', [
      row('this campaign, processor time', own.cpuSeconds, 3, 's'),
      row(`${more} files, processor time`, whole.cpuSeconds, 30, 's'),
      row(`${more} files, memory of all processes`, whole.megabytes, 500, 'MB'),
      row(`${more} beside ${fewer} files, time a file`, growth, 1.2, '×'),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function row(what: string, found: number, most: number, unit: string): Row {
  return {
    what,
    found: `${found < 100 ? found.toFixed(2) : Math.round(found)} ${unit}`,
    target: `at most ${most} ${unit}`,
    holds: found <= most,
  };
}
