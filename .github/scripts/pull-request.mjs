// Which pull request a run belongs to, and whether it touches more than the campaign.
import { get, list } from './forge.mjs';

const CAMPAIGN = ['content/', 'locales/', 'public/'];

/**
 * The open pull request whose head is exactly what the run checked; undefined where there is none, or it has moved on.
 * A run of a fork doesn’t name its pull request, so it is found by branch and believed only if the commit is the same.
 */
export function pullRequestOf(run, repository) {
  const { full_name: headRepository, owner } = run.head_repository ?? {};
  if (!headRepository || !/^[0-9a-f]{40,64}$/.test(run.head_sha)) return undefined;
  const head = encodeURIComponent(`${owner.login}:${run.head_branch}`);
  return get(`repos/${repository}/pulls?state=open&per_page=100&head=${head}`)
    .filter((pull) => pull.head.sha === run.head_sha && pull.head.repo?.full_name === headRepository)
    .sort((a, b) => a.number - b.number)[0];
}

/** True where a pull request changes, adds, moves or deletes a file that isn’t the campaign’s; undefined where it has moved on meanwhile. */
export function touchesCode({ number, head }, repository) {
  const files = list(`repos/${repository}/pulls/${number}/files`);
  const now = get(`repos/${repository}/pulls/${number}`);
  if (now.head.sha !== head.sha) return undefined;
  // GitHub lists at most 3,000 files: what can’t be seen counts as code.
  if (files.length !== now.changed_files) return true;
  return files.some(({ filename, previous_filename: before = filename }) => !isCampaign(filename) || !isCampaign(before));
}

function isCampaign(path) {
  return CAMPAIGN.some((folder) => path.startsWith(folder));
}
