import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../../report.ts';
import { belongsTo, changeOneString } from './change.ts';
import { buildCopy, type BuildReport, copyProject } from './copies.ts';
import { differingFiles, type Files, kitFiles, largestFile } from './files.ts';

const ELSEWHERE = { TZ: 'Asia/Kathmandu', LANG: 'ar_EG.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
const HERE = { TZ: 'UTC', LANG: 'C.UTF-8' };
const MEMORY = 700;

const SIZES: [what: string, pattern: RegExp, kilobytes: number][] = [
  ['largest link preview (PNG)', /^preview\/.*\.png$/, 32],
  ['largest link preview of a quote or number (PNG)', /^kit\/.*-(quote|number|coalition)-preview-[^/]*\.png$/, 32],
  ['largest static sticker (WebP)', /^kit\/.*-sticker-(?![^/]*animated)[^/]*\.webp$/, 15],
  ['largest animated sticker (WebP)', /^kit\/.*-sticker-[^/]*animated[^/]*\.webp$/, 500],
  ['largest poster (PDF)', /^kit\/.*-poster-[^/]*\.pdf$/, 30],
  ['largest ZIP of a language', /^kit\/[^/]*\.zip$/, 6000],
];

/** Cold builds in two places, one unchanged, and one with a changed string: what is made again, how large it is, and the memory. */
export async function measureBuilds(campaign: string, locale: string): Promise<Row[]> {
  const home = await mkdtemp(join(tmpdir(), 'kit-bench-'));
  try {
    const [first, second] = [join(home, 'first'), join(home, 'another place', 'second')];
    for (const folder of [first, second]) await copyProject(campaign, folder);
    const cold = buildCopy(first, HERE);
    const files = await kitFiles(first);
    buildCopy(second, { ...ELSEWHERE, HOME: join(home, 'nobody') });
    const differing = differingFiles(files, await kitFiles(second));
    return [coldRow(cold), problemsRow(cold), sameRow(differing, files), ...(await warmRows(first, files, locale)), ...sizeRows(files)];
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function coldRow({ files, rasterised, seconds, megabytes }: BuildReport): Row {
  const found = `${megabytes.toFixed(0)} MB for ${files} files, ${rasterised} rasterised, ${seconds.toFixed(1)} s`;
  return { what: 'cold build: peak memory', found, target: `≤ ${MEMORY} MB`, holds: megabytes <= MEMORY };
}

function problemsRow({ problems }: BuildReport): Row {
  const found = problems.length === 0 ? 'none' : `${problems.length}: ${problems[0]}`;
  return { what: 'problems of the words', found, target: 'none', holds: problems.length === 0 };
}

function sameRow(differing: string[], files: Files): Row {
  const found =
    differing.length === 0 ? `${files.size} files, all equal` : `${differing.length} differ: ${differing.slice(0, 3).join(', ')}`;
  const what = 'other TZ, LANG, HOME and folder: bytes';
  return { what, found, target: 'all equal', holds: differing.length === 0 };
}

async function warmRows(folder: string, before: Files, locale: string): Promise<Row[]> {
  const unchanged = buildCopy(folder, HERE);
  const key = await changeOneString(folder, locale);
  const changed = buildCopy(folder, HERE);
  const differing = differingFiles(before, await kitFiles(folder));
  const foreign = differing.filter((path) => !belongsTo(path, locale));
  const found =
    foreign.length === 0 ? `${changed.rasterised} rasterised, all “${locale}”` : `also changed: ${foreign.slice(0, 3).join(', ')}`;
  return [
    {
      what: 'unchanged kit: rasterisations',
      found: `${unchanged.rasterised} in ${unchanged.seconds.toFixed(1)} s`,
      target: '0',
      holds: unchanged.rasterised === 0,
    },
    {
      what: `“${key}” of “${locale}” changed`,
      found,
      target: 'its language only',
      holds: foreign.length === 0 && differing.length > 0 && changed.rasterised > 0 && changed.rasterised <= differing.length,
    },
  ];
}

function sizeRows(files: Files): Row[] {
  return SIZES.map(([what, pattern, kilobytes]) => {
    const largest = largestFile(files, pattern);
    const found = largest ? `${(largest.bytes / 1000).toFixed(1)} kB  ${largest.path.split('/').at(-1)}` : 'there is none';
    return { what, found, target: `≤ ${kilobytes} kB`, holds: largest !== undefined && largest.bytes <= kilobytes * 1000 };
  });
}
