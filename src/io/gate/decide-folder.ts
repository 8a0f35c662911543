import { realpath } from 'node:fs/promises';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import type { Decided } from '#src/core/checks/decided.ts';
import { languagesOf, tellsLanguages } from '#src/core/checks/languages.ts';
import { mannersOf } from '#src/core/checks/language/manner.ts';
import { isPicture } from '#src/core/checks/paths/file-types.ts';
import { checkPaths } from '#src/core/checks/paths/check-paths.ts';
import type { TreeEntry } from '#src/core/checks/paths/tree.ts';
import { type Problem, problemOf, type Said } from '#src/core/checks/problem.ts';
import type { Bar } from '#src/io/progress.ts';
import { today } from '#src/io/today.ts';
import { readWords } from '#src/io/words.ts';
import { openDecisions } from './known-decisions.ts';
import { readTree } from './source-tree.ts';
import { type Outcome, Workers } from './workers.ts';

/** What is told of a folder besides its content: problems of names and places, and the files that may be opened again. */
export interface DecidedFolder {
  problems: Problem[];
  readable: ReadonlySet<string>;
}

/** How a folder is read. */
export interface Deciding {
  /** Processes that stay for the next time that this folder is read. */
  kept?: Workers | undefined;
  bar?: Bar | undefined;
  /** True to take what was decided before of a file that is still the same. */
  isRemembered?: boolean | undefined;
}

/** Reads a campaign's folder through the source gate: the names of its files first, then each file in a bounded process. */
export async function decideFolder(given: string, deciding: Deciding = {}): Promise<CampaignFiles & DecidedFolder> {
  // The processes may read below this path only: it must be the one that the disk has.
  const folder = await realpath(given).catch(() => given);
  const workers = deciding.kept ?? new Workers(folder);
  try {
    // While it starts, what is known is read.
    if (deciding.isRemembered) workers.prepare();
    return await decideBy(workers, folder, deciding);
  } finally {
    if (!deciding.kept) await workers.close();
  }
}

async function decideBy(workers: Workers, folder: string, deciding: Deciding): Promise<CampaignFiles & DecidedFolder> {
  const tree = readTree(folder);
  const misnamed = new Set(checkPaths(tree, []).map(({ file }) => file));
  const files = tree.filter(({ path }) => !misnamed.has(path));
  const decided = new Map(misspeltEndings(tree).map((path): [string, Decided] => [path, { problems: [] }]));
  await decideFiles(workers, { folder, files, decided }, deciding);
  const publicPaths = tree.filter(({ path }) => path.startsWith('public/')).map(({ path }) => path.slice('public/'.length));
  return {
    decided,
    publicPaths: new Set(publicPaths),
    words: readWords(folder),
    today: today(),
    problems: checkPaths(tree, languagesOf(decided)?.locales ?? []),
    readable: new Set(files.map(({ path }) => path).filter(isText)),
  };
}

interface Files {
  folder: string;
  files: readonly TreeEntry[];
  decided: Map<string, Decided>;
}

async function decideFiles(workers: Workers, { folder, files, decided }: Files, { bar = () => {}, isRemembered }: Deciding): Promise<void> {
  const known = isRemembered ? await openDecisions(folder) : undefined;
  let done = 0;
  const onDecided = (): void => bar(++done, files.length);
  const decide = async (entries: readonly TreeEntry[]): Promise<void> => {
    const languages = languagesOf(decided);
    const manners = JSON.stringify(mannersOf(decided));
    const jobs = entries.map(({ path, bytes }) => ({ folder, path, bytes, languages, manners }));
    const found = new Map(jobs.map((job) => [job.path, known?.find(job)]));
    const open = jobs.filter(({ path }) => !found.get(path));
    for (let i = open.length; i < jobs.length; i++) onDecided();
    const outcomes = await workers.decide(open, onDecided);
    open.forEach((job, i) => {
      const outcome = outcomes[i]!;
      if (typeof outcome !== 'string') known?.note(job, outcome);
      found.set(job.path, decidedOf(job.path, outcome));
    });
    for (const [path, outcome] of found) decided.set(path, outcome!);
  };
  // What the languages are told by comes first: the others are held against them.
  await decide(files.filter(({ path }) => tellsLanguages(path)));
  await decide(files.filter(({ path }) => !tellsLanguages(path)));
  await known?.keep();
}

function isText(path: string): boolean {
  return !isPicture(path) || path.endsWith('.svg');
}

function decidedOf(file: string, outcome: Outcome): Decided {
  if (typeof outcome !== 'string') return outcome;
  const said: Said = { what: [`gate.${outcome}`], fix: [outcome === 'not-read' ? 'gate.not-read-fix' : 'gate.rejected-fix'] };
  return { problems: [problemOf(file, said)] };
}

/** A page called about.MDX is misnamed and not missing: under its right name it counts as there. */
function misspeltEndings(tree: readonly TreeEntry[]): string[] {
  return tree.flatMap(({ path }) => {
    const right = path.replace(/\.\w+$/, (ending) => ending.toLowerCase());
    return right === path ? [] : [right];
  });
}
