import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { sampleCampaign, withFile } from '#src/core/checks/sample-campaign.ts';
import { FOREST_FINGERPRINT } from '#src/core/keys/sample-keys.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { judgeLaunch } from '#src/core/launch/judge-launch.ts';
import { launchAsJson, printLaunch } from '#src/core/launch/print-launch.ts';
import { writeSums } from '#src/core/release/sums.ts';
import { ROOT } from '../folders.ts';
import { sampleFolder } from '../sample-folder.ts';
import { sha256 } from '../sha256.ts';
import { launchCommand } from './launch-command.ts';
import { readLaunch } from './read-launch.ts';
import { sampleWeb } from './sample-web.ts';

afterEach(() => vi.restoreAllMocks());

const TELL = tellIn('en');
const NOWHERE = join(tmpdir(), 'no-site-was-built-here');

interface Data {
  ready: boolean;
  areas: {
    area: string;
    passed: number;
    applicable: number;
    checks: { id: string; state: string; findings: { code: string; severity: string }[] }[];
  }[];
}

/** Runs the command; what it prints, and its exit code. */
async function run(
  args: string[],
  tools: Parameters<typeof launchCommand>[1] = { site: NOWHERE },
): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void err.push(text));
  const code = await launchCommand(args, tools);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** What is found, by area: the names of the findings that stop the launch. */
function stopsIn(text: string): Record<string, string[]> {
  const { areas } = JSON.parse(text) as Data;
  return Object.fromEntries(
    areas.map(({ area, checks }) => [
      area,
      checks.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'stop').map(({ code }) => code)),
    ]),
  );
}

/** A campaign that has nothing more to do, but for its site. */
function readyCampaign() {
  const files = sampleCampaign();
  const texts = [...files.texts].map(
    ([path, text]) => [path, text.replaceAll('forest.example', 'forest.africa').replaceAll('.example', '.africa')] as const,
  );
  files.texts = new Map(texts);
  const campaign = JSON.parse(files.texts.get('content/campaign.json')!) as Record<string, unknown>;
  const key = { file: 'keys/report.asc', fingerprint: FOREST_FINGERPRINT };
  withFile('content/campaign.json', JSON.stringify({ ...campaign, donations: undefined, keys: { report: key } }), files);
  withFile(
    'content/pages/en/about.mdx',
    `${files.texts.get('content/pages/en/about.mdx')}\nSee [the law](https://law.africa/ዛፍ).\n`,
    files,
  );
  const action = JSON.parse(files.texts.get('content/actions/plant-a-tree.json')!) as Record<string, unknown>;
  return withFile('content/actions/plant-a-tree.json', JSON.stringify({ ...action, donations: undefined }), files);
}

let folder: string;
beforeAll(async () => {
  folder = await sampleFolder(readyCampaign());
});

async function builtSite(): Promise<string> {
  const site = join(await mkdtemp(join(tmpdir(), 'built-')), 'dist');
  await mkdir(site);
  await writeFile(join(site, 'index.html'), 'ዛፎች');
  await writeFile(join(site, 'SHA256SUMS'), writeSums(new Map([['index.html', sha256(Buffer.from('ዛፎች'))]])));
  return site;
}

test('the example campaign is not ready, for the right reasons, and docs/launch.md shows what is said of it', async () => {
  const report = judgeLaunch({ ...(await readLaunch(ROOT)), built: undefined });
  const stops = stopsIn(launchAsJson(report, TELL));
  expect(report.isReady).toBe(false);
  expect(stops['content']).toEqual(expect.arrayContaining(['launch.reserved', 'launch.donations']));
  expect(stops['security']).toEqual(expect.arrayContaining(['launch.example-keys', 'launch.example-release']));
  expect(stops['languages']).toEqual(['launch.unread']);
  expect([stops['people'], stops['graphics'], stops['site']]).toEqual([[], [], ['launch.not-built']]);
  const plain = (line: string) => line.replace(/\d+/g, 'N').trim();
  const said = new Set(printLaunch(report, TELL, 'en', { links: false, live: false }).split('\n').map(plain));
  const [, block = ''] = /^(Is [^]*?)\n```/m.exec(readFileSync(join(ROOT, 'docs/launch.md'), 'utf8')) ?? [];
  const shown = block
    .split('\n')
    .map(plain)
    .filter((line) => line !== '' && line !== '…');
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((line) => !said.has(line))).toEqual([]);
});

test('a campaign that is ready ends with 0, one that something stops with 1', async () => {
  const ready = await run(['--campaign', folder, '--lang', 'ar'], { site: await builtSite() });
  expect(ready.out).toContain('جاهز: لا شيء يمنع الإطلاق.');
  expect(ready.code).toBe(0);
  const unbuilt = await run(['--campaign', folder]);
  expect([unbuilt.code, unbuilt.out]).toEqual([1, expect.stringContaining('There is no built site yet.')]);
});

test('files of the built site that were changed by hand stop the launch', async () => {
  const site = await builtSite();
  await writeFile(join(site, 'index.html'), 'ዛፍ');
  await writeFile(join(site, 'ads.js'), '');
  const { code, out } = await run(['--campaign', folder], { site });
  expect(code).toBe(1);
  expect(out).toMatch(/STOP {2}Files of the built site are not what the build has checked: 2\.\n +dist\/index\.html\n +dist\/ads\.js/);
});

test('an empty folder has mistakes, and a folder that is not there was not meant', async () => {
  const empty = await run(['--campaign', await mkdtemp(join(tmpdir(), 'empty-')), '--json']);
  expect([empty.code, stopsIn(empty.out)['content']]).toEqual([1, ['launch.mistakes']]);
  expect(await run(['--campaign', NOWHERE])).toMatchObject({ code: 2, err: `There is no folder ${NOWHERE}.` });
});

test.each([[['--lang', 'xx']], [['--nonsense']], [['file.json']], [['--live', 'trees']], [['--campaign']]])(
  '%s was not asked for rightly: 2',
  async (args) => {
    expect((await run(args)).code).toBe(2);
  },
);

test('without being asked to, the command asks nothing of the network', async () => {
  const forbidden = () => {
    throw new Error('The network was asked.');
  };
  const spies = [
    vi.spyOn(net.Socket.prototype, 'connect'),
    vi.spyOn(http, 'request'),
    vi.spyOn(https, 'request'),
    vi.spyOn(globalThis, 'fetch'),
  ];
  for (const spy of spies) spy.mockImplementation(forbidden as never);
  const ask = vi.fn(forbidden);
  const { code } = await run(['--campaign', folder], { site: await builtSite(), ask });
  expect(code).toBe(0);
  for (const spy of [...spies, ask]) expect(spy).not.toHaveBeenCalled();
});

test('links are asked for where that is wanted, and dead ones are named', async () => {
  const files = readyCampaign();
  withFile(
    'content/pages/en/about.mdx',
    `${files.texts.get('content/pages/en/about.mdx')}\nSee [the law](https://law.africa/ዛፍ).\n`,
    files,
  );
  const web = await sampleWeb({});
  const { out } = await run(['--campaign', folder, '--links', '--json'], { site: NOWHERE, ask: web.ask });
  expect(web.asked).toContain('HEAD https://law.africa/%E1%8B%9B%E1%8D%8D');
  expect((JSON.parse(out) as Data).areas.find(({ area }) => area === 'links')!.checks[0]).toMatchObject({
    id: 'dead-links',
    state: 'failed',
  });
});

test('--help shows how it is used', async () => {
  expect(await run(['--help'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('npm run launch-check -- --live https://your.site/') as string,
  });
});
