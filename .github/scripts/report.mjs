// What the privileged workflow does after a check: finds the pull request, labels it where it touches code, and keeps one comment below it
// up to date. Of the contribution it knows its list of files and one text, and it runs neither.
import { appendFileSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { artifactOf } from './artifact.mjs';
import { commentOf, MARK } from './comment.mjs';
import { list, send } from './forge.mjs';
import { pullRequestOf, touchesCode } from './pull-request.mjs';
import { bytesOf, filesIn } from './zip.mjs';

const LABEL = 'touches-code';
const MOST_BYTES = 1024 * 1024;

const { GITHUB_EVENT_PATH, GITHUB_OUTPUT, GITHUB_REPOSITORY: repository, PREVIEW_ADDRESS } = process.env;
const { workflow_run: run, repository: own } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));

const pull = pullRequestOf(run, repository);
const isCode = pull && touchesCode(pull, repository);
if (isCode === undefined) console.log('No open pull request stands at this commit: nothing to report.');
else report();

function report() {
  label();
  // What is shown as a preview is the campaign alone, on the branch whose gates look at it.
  const hasPreview = !isCode && run.conclusion === 'success' && pull.base.ref === own.default_branch;
  const preview = hasPreview && PREVIEW_ADDRESS ? `${PREVIEW_ADDRESS.replace(/\/?$/, '/')}${pull.number}/` : undefined;
  comment(commentOf({ summary: summaryOf(), isCode, page: run.html_url, commit: run.head_sha, preview }));
  appendFileSync(GITHUB_OUTPUT, `number=${pull.number}\npreview=${hasPreview ? 'yes' : 'no'}\n`);
}

function label() {
  const has = pull.labels.some(({ name }) => name === LABEL);
  if (has === isCode) return;
  const labels = `repos/${repository}/issues/${pull.number}/labels`;
  try {
    if (isCode) send('POST', labels, { labels: [LABEL] });
    else send('DELETE', `${labels}/${LABEL}`);
  } catch {
    console.log(`::warning::The label “${LABEL}” could not be set or removed. Does it exist in this repository?`);
  }
}

/** The text that the check left, or undefined; a text that can’t be read is as good as none. */
function summaryOf() {
  try {
    const zip = artifactOf(repository, run.id, 'summary', MOST_BYTES);
    const file = zip && filesIn(zip).find(({ name }) => name === 'summary.md');
    if (!file || file.size > MOST_BYTES) return undefined;
    return new TextDecoder().decode(bytesOf(zip, file));
  } catch (error) {
    console.log(`::warning::The summary could not be read: ${error.message.split('\n')[0]}`);
    return undefined;
  }
}

function comment(body) {
  const comments = `repos/${repository}/issues/${pull.number}/comments`;
  const before = list(comments).find(({ user, body: text }) => user?.login === 'github-actions[bot]' && text.startsWith(MARK));
  if (before) send('PATCH', `repos/${repository}/issues/comments/${before.id}`, { body });
  else send('POST', comments, { body });
}
