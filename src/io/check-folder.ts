import type { CampaignContent } from '#src/core/campaign/content.ts';
import { checkCampaign } from '#src/core/checks/check-campaign.ts';
import { formatProblem, type Problem } from '#src/core/checks/problem.ts';
import { readCampaignFiles } from './campaign-files.ts';

/** What stops a command: mistakes in the campaign, each said with its place and its fix. */
export class CampaignProblems extends Error {
  constructor(problems: Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${problems.map(formatProblem).join('\n\n')}\n\n${count}. Nothing was changed.`);
  }
}

/** Reads and checks the campaign in a folder; throws all its problems at once. */
export async function checkFolder(folder: string): Promise<CampaignContent> {
  const { content, problems } = checkCampaign(await readCampaignFiles(folder));
  if (problems.length > 0 || !content) throw new CampaignProblems(problems);
  return content;
}
