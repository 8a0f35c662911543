import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { checkCampaign } from '#src/core/checks/check-campaign.ts';
import { endingOf, mostBytes, PICTURES } from '#src/core/checks/paths/file-types.ts';
import { excerptOf } from '#src/core/checks/print/excerpt.ts';
import { printProblems, type Shown } from '#src/core/checks/print/told.ts';
import { sortProblems, type Problem } from '#src/core/checks/problem.ts';
import { tellIn, type Tell } from '#src/core/checks/words.ts';
import { decideFolder } from './gate/decide-folder.ts';

/** What stops a command: mistakes in the campaign, each said with its place and its fix. */
export class CampaignProblems extends Error {
  readonly problems: readonly Shown[];

  constructor(problems: readonly Shown[]) {
    super(tellProblems(problems, tellIn('en')));
    this.problems = problems;
  }

  /** All problems in another language. */
  in(language: string): string {
    return tellProblems(this.problems, tellIn(language));
  }
}

function tellProblems(problems: readonly Shown[], tell: Tell): string {
  return `${printProblems(problems, tell)} ${tell(['print.unchanged'])}`;
}

/** Reads and checks the campaign in a folder; throws all its problems at once. */
export async function checkFolder(folder: string): Promise<CampaignContent> {
  const { problems: named, ...files } = await decideFolder(folder);
  const { content, problems } = checkCampaign(files);
  const all = sortProblems([...named, ...problems]);
  if (all.length > 0 || !content) throw new CampaignProblems(await Promise.all(all.map((problem) => shown(folder, problem))));
  return content;
}

/** A problem with the line that it is about, where the file is a text that can be read. */
async function shown(folder: string, problem: Problem): Promise<Shown> {
  const path = join(folder, problem.file);
  const isText = ['gate.', 'paths.'].every((area) => !problem.what[0].startsWith(area)) && !isRaster(problem.file);
  const found = isText ? await stat(path).catch(() => undefined) : undefined;
  if (!found?.isFile() || found.size > mostBytes(endingOf(problem.file))) return problem;
  const text = await readFile(path, 'utf8');
  // Of a file that is no text there is nothing to show.
  const excerpt = text.includes('\0') ? undefined : excerptOf(text, problem);
  return excerpt ? { ...problem, excerpt } : problem;
}

function isRaster(path: string): boolean {
  return (PICTURES as readonly string[]).includes(endingOf(path)) && !path.endsWith('.svg');
}
