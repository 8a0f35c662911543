import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { checkCampaign } from '#src/core/checks/check-campaign.ts';
import { checkTheme } from '#src/core/checks/check-theme.ts';
import { checkKeys } from '#src/core/checks/keys/check-keys.ts';
import { languageWarnings } from '#src/core/checks/language/language-warnings.ts';
import { countByRule } from '#src/core/checks/language/rule-counts.ts';
import { mostOfEachFile } from '#src/core/checks/most-of-each-file.ts';
import { excerptOf } from '#src/core/checks/print/excerpt.ts';
import { NO_WARNINGS, type Shown, type Warnings } from '#src/core/checks/print/told.ts';
import { sortProblems, type Problem } from '#src/core/checks/problem.ts';
import { CampaignProblems } from './campaign-problems.ts';
import { decideFolder, type Deciding } from './gate/decide-folder.ts';
import { withDecidedMark } from './mark.ts';
import type { Bar } from './progress.ts';
import { OWN_FILE_ONLY } from './read-flags.ts';

/** A campaign’s folder as read: its content where nothing is wrong with it, else its problems; and what stops nothing: its texts as their languages write them otherwise, its keys that end soon, its colours that some people can hardly read. */
export interface CheckedFolder {
  content: CampaignContent | undefined;
  problems: readonly Shown[];
  warnings: Warnings;
}

/** Reads and checks the campaign in a folder, of which files that are the same as in an earlier build are not decided anew; throws all its problems at once. `onWarnings` hears what stops nothing, `bar` how far it is. */
export async function checkFolder(folder: string, onWarnings?: (warnings: Warnings) => void, bar?: Bar): Promise<CampaignContent> {
  const { content, problems, warnings } = await readFolder(folder, { bar, isRemembered: true });
  onWarnings?.(warnings);
  if (problems.length > 0 || !content) throw new CampaignProblems(problems);
  return content;
}

/** Reads and checks the campaign in a folder, and tells its problems and its warnings. */
export async function readFolder(folder: string, deciding: Deciding = {}): Promise<CheckedFolder> {
  const { problems: named, readable, ...decided } = await decideFolder(folder, deciding);
  const { files, problems: ofMark } = await withDecidedMark(folder, decided);
  const { content, problems, isOfOtherVersion } = checkCampaign(files);
  if (isOfOtherVersion) return { content: undefined, problems: await withExcerpts(problems, folder, readable), warnings: NO_WARNINGS };
  const all = mostOfEachFile(sortProblems([...named, ...problems, ...ofMark]));
  const found = sortProblems([...languageWarnings(files), ...checkKeys(files).warnings, ...checkTheme(files).warnings]);
  return {
    content: all.length === 0 ? content : undefined,
    problems: await withExcerpts(all, folder, readable),
    warnings: {
      shown: await withExcerpts(mostOfEachFile(found, 'warnings'), folder, readable),
      count: found.length,
      byRule: countByRule(found),
    },
  };
}

/** Gives problems the lines that they are about. Only files that were decided are opened, each once: anything else may lead elsewhere. */
async function withExcerpts(problems: Problem[], folder: string, readable: ReadonlySet<string>): Promise<Shown[]> {
  const shown: Shown[] = [];
  let [path, text] = ['', ''];
  for (const problem of problems) {
    if (problem.file !== path) [path, text] = [problem.file, readable.has(problem.file) ? await readText(join(folder, problem.file)) : ''];
    const excerpt = excerptOf(text, problem);
    shown.push(excerpt ? { ...problem, excerpt } : problem);
  }
  return shown;
}

/** The text of a file that may have been changed meanwhile: never through a link, and nothing of what is no text. */
async function readText(path: string): Promise<string> {
  const text = await readFile(path, { encoding: 'utf8', flag: OWN_FILE_ONLY }).catch(() => '');
  return text.includes('\0') ? '' : text;
}
