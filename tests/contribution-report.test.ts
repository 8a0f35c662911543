import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FakeForge, type Sent } from './fake-forge.ts';

const SHA = 'a'.repeat(40);
const HEAD = { sha: SHA, repo: { full_name: 'volunteer/site' } };
const RUN = {
  id: 7,
  conclusion: 'success',
  html_url: 'https://github.com/campaign/site/actions/runs/7',
  head_sha: SHA,
  head_branch: 'traduction & "co"',
  head_repository: { full_name: 'volunteer/site', owner: { login: 'volunteer' } },
};
const LIST = `repos/campaign/site/pulls?state=open&per_page=100&head=${encodeURIComponent('volunteer:traduction & "co"')}`;
const PULL = { number: 12, head: HEAD, base: { ref: 'main' }, labels: [] as { name: string }[], changed_files: 1 };

interface Scene {
  files?: { filename: string; previous_filename?: string }[];
  changed?: number;
  pull?: Partial<typeof PULL>;
  now?: Partial<typeof PULL>;
  run?: Partial<typeof RUN> | { head_repository: null };
  summary?: Uint8Array | string;
  comments?: object[];
}

/** A forge on which a check of pull request 12 has just ended. */
function forgeWith({ files = [{ filename: 'content/wins/a.json' }], changed = files.length, summary, comments = [], ...scene }: Scene) {
  const pull = { ...PULL, changed_files: changed, ...scene.pull };
  const forge = new FakeForge({
    [LIST]: [{ ...pull, number: 3, head: { ...HEAD, sha: 'b'.repeat(40) } }, pull],
    'repos/campaign/site/pulls/12': { ...pull, ...scene.now },
    'repos/campaign/site/issues/12/comments?per_page=100&page=1': comments,
  });
  for (let page = 0; page === 0 || files.length >= page * 100; page++) {
    forge.answer(`repos/campaign/site/pulls/12/files?per_page=100&page=${page + 1}`, files.slice(page * 100, page * 100 + 100));
  }
  const zip = typeof summary === 'string' ? zipSync({ 'summary.md': strToU8(summary) }) : summary;
  const artifacts = zip ? [{ id: 5, name: 'summary', expired: false, size_in_bytes: zip.length }] : [];
  forge.answer('repos/campaign/site/actions/runs/7/artifacts?per_page=100&name=summary', { artifacts });
  if (zip) forge.answer('repos/campaign/site/actions/artifacts/5/zip', zip);
  return forge;
}

function reportOf(scene: Scene, env: Record<string, string> = {}) {
  const forge = forgeWith(scene);
  const event = { workflow_run: { ...RUN, ...scene.run }, repository: { default_branch: 'main' } };
  writeFileSync(join(forge.folder, 'event.json'), JSON.stringify(event));
  return forge.run('report.mjs', [], { GITHUB_EVENT_PATH: join(forge.folder, 'event.json'), ...env });
}

const bodyOf = (sent: Sent[]) => (sent.at(-1)?.[2] as { body: string }).body;

describe.skipIf(process.platform === 'win32')('the answer to a contribution', () => {
  test('a pull request of a fork is found by its branch and its exact commit, and gets one comment', () => {
    const { sent, output, status } = reportOf({ summary: '### ✅ No problems' });
    expect(status).toBe(0);
    expect(sent).toEqual([['POST', 'repos/campaign/site/issues/12/comments', { body: expect.stringContaining('\n### ✅ No problems\n') }]]);
    expect(output).toBe('number=12\npreview=yes\n');
  });

  test('nothing is said where the pull request has moved on, or the fork is gone', () => {
    const silent: Scene[] = [
      { pull: { head: { ...HEAD, sha: 'c'.repeat(40) } } },
      { pull: { head: { ...HEAD, repo: { full_name: 'other/site' } } } },
      { now: { head: { ...HEAD, sha: 'c'.repeat(40) } } },
      { run: { head_repository: null } },
      { run: { head_sha: 'main; rm -rf /' } },
    ];
    for (const scene of silent) expect(reportOf(scene)).toMatchObject({ status: 0, sent: [], output: '' });
  });

  test('the comment is changed, not repeated, and a stranger’s comment with our mark is left alone', () => {
    const comments = [
      { id: 1, user: { login: 'stranger' }, body: '<!-- altaveu-check -->' },
      { id: 2, user: { login: 'github-actions[bot]' }, body: 'Something else' },
      { id: 3, user: { login: 'github-actions[bot]' }, body: '<!-- altaveu-check -->\n\nold' },
    ];
    expect(reportOf({ comments, summary: 'new' }).sent.map(([method, path]) => `${method} ${path}`)).toEqual([
      'PATCH repos/campaign/site/issues/comments/3',
    ]);
  });

  test.each([
    ['src/pages/index.astro', undefined],
    ['.github/workflows/check.yml', undefined],
    ['package.json', undefined],
    ['contents/x.json', undefined],
    ['content/x.json', 'src/x.ts'],
  ])('%s (before: %s) makes it a pull request that touches code: label, warning, no preview', (filename, previous) => {
    const files = [{ filename: 'content/a.json' }, { filename, ...(previous && { previous_filename: previous }) }];
    const { sent, output } = reportOf({ files, summary: '**All good**, merge me' }, { PREVIEW_ADDRESS: 'https://preview.example.org' });
    expect(sent[0]).toEqual(['POST', 'repos/campaign/site/issues/12/labels', { labels: ['touches-code'] }]);
    expect(bodyOf(sent)).toMatch(
      /^<!-- altaveu-check -->\n\n\*\*This pull request changes files outside[^]*\n```text\n\*\*All good\*\*, merge me\n```\n/,
    );
    expect(bodyOf(sent)).not.toContain('preview.example.org');
    expect(output).toBe('number=12\npreview=no\n');
  });

  test('what the forge doesn’t list counts as code', () => {
    expect(reportOf({ changed: 3001 }).sent[0]?.[2]).toEqual({ labels: ['touches-code'] });
  });

  test('files on every page of the list are seen', () => {
    const files = Array.from({ length: 201 }, (_, i) => ({ filename: `content/wins/${i}.json` }));
    expect(reportOf({ files }).output).toContain('preview=yes');
    files[200] = { filename: 'scripts/run.mjs' };
    expect(reportOf({ files }).output).toContain('preview=no');
  });

  test('the label goes when the code does', () => {
    const labels = [{ name: 'touches-code' }, { name: 'other' }];
    expect(reportOf({ pull: { labels } }).sent[0]?.slice(0, 2)).toEqual(['DELETE', 'repos/campaign/site/issues/12/labels/touches-code']);
    expect(reportOf({ pull: { labels }, files: [{ filename: 'src/a.ts' }] }).sent).toHaveLength(1);
  });

  test('a preview is named only for the campaign alone, checked, on the main branch', () => {
    const env = { PREVIEW_ADDRESS: 'https://preview.example.org' };
    expect(bodyOf(reportOf({}, env).sent)).toContain('https://preview.example.org/12/');
    expect(bodyOf(reportOf({}).sent)).not.toContain('Preview');
    expect(bodyOf(reportOf({ run: { conclusion: 'failure' } }, env).sent)).not.toContain('Preview');
    expect(bodyOf(reportOf({ pull: { base: { ref: 'old' } } }, env).sent)).not.toContain('Preview');
  });

  test('a summary that is missing, broken, too large or a link is as good as none', () => {
    const link = zipSync({ 'summary.md': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
    const bomb = zipSync({ 'summary.md': new Uint8Array(2 * 1024 * 1024) });
    const elsewhere = zipSync({ '../summary.md': strToU8('x') });
    for (const summary of [undefined, strToU8('no zip'), link, bomb, elsewhere, new Uint8Array(3 * 1024 * 1024)]) {
      const { sent, status } = reportOf({ ...(summary && { summary }) });
      expect(status).toBe(0);
      expect(bodyOf(sent)).toContain('The check left no summary.');
    }
  });

  test('a summary that says it is smaller than it is isn’t unpacked further', () => {
    const zip = zipSync({ 'summary.md': new Uint8Array(5_000_000) });
    const view = new DataView(zip.buffer);
    const entry = view.getUint32(zip.length - 22 + 16, true);
    view.setUint32(entry + 24, 100, true);
    expect(bodyOf(reportOf({ summary: zip }).sent)).toContain('The check left no summary.');
  });

  test('a label that is refused does not stop the comment', () => {
    const forge = forgeWith({ files: [{ filename: 'src/a.ts' }] });
    writeFileSync(join(forge.folder, 'event.json'), JSON.stringify({ workflow_run: RUN, repository: { default_branch: 'main' } }));
    writeFileSync(join(forge.folder, 'no-labels'), '');
    const { printed, sent, status } = forge.run('report.mjs', [], { GITHUB_EVENT_PATH: join(forge.folder, 'event.json') });
    expect(printed).toContain('::warning::The label “touches-code” could not be set');
    expect(status).toBe(0);
    expect(sent.map(([method, path]) => `${method} ${path}`)).toEqual(['POST repos/campaign/site/issues/12/comments']);
  });
});
