import { revokeKey } from 'openpgp';
import { expect, test } from 'vitest';
import { checkCampaign } from '#src/core/checks/check-campaign.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { decideText } from '#src/core/checks/decide-file.ts';
import { checkKeys } from '#src/core/checks/keys/check-keys.ts';
import { decideKey } from '#src/core/checks/keys/decide-key.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { printProblem } from '#src/core/checks/print/told.ts';
import { decideAll, sampleCampaign } from '#src/core/checks/sample-campaign.ts';
import { SAMPLE_CAMPAIGN } from '#src/core/checks/sample-entries.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { FOREST_KEY, WEAK_KEYS } from '#src/core/keys/sample-keys.ts';
import { readKeyFile } from '#src/core/keys/read-key.ts';
import { sampleKey } from '#src/core/keys/sample-key.ts';

const tell = tellIn('en');
const TODAY = '2026-06-01';

const KEY_FILE = 'public/keys/report.asc';
const bytes = (text: string) => new TextEncoder().encode(text);

/** The sample with this key in its file; the fingerprint is the key’s own unless `changes` says otherwise. */
async function sampleWith(key: string, changes: object, campaignChanges: object): Promise<CampaignFiles> {
  const read = await readKeyFile(key);
  const fingerprint = 'facts' in read ? read.facts.fingerprint : 'A'.repeat(40);
  const campaign = { ...SAMPLE_CAMPAIGN, keys: { report: { file: 'keys/report.asc', fingerprint, ...changes } }, ...campaignChanges };
  const decided = new Map([
    [CAMPAIGN_FILE, decideText(CAMPAIGN_FILE, JSON.stringify(campaign, null, 2), undefined)],
    [KEY_FILE, await decideKey(KEY_FILE, bytes(key), { problems: [] })],
  ]);
  return { decided, publicPaths: sampleCampaign().publicPaths };
}

/** What is said of the sample with a key, on a day. */
async function saidOf(key: string, changes: object = {}, campaignChanges: object = {}, today: string | null = TODAY) {
  const files = await sampleWith(key, changes, campaignChanges);
  const { problems, warnings } = checkKeys({ ...files, ...(today !== null && { today }) });
  return {
    problems: problems.map(({ what }) => what[0]),
    warnings: warnings.map(({ what }) => what[0]),
    told: [...problems, ...warnings].map((one) => printProblem(one, tell)),
  };
}

test('what is wrong with a key is among the problems of the campaign, and what only warns is not', async () => {
  const files = decideAll(sampleCampaign());
  const own = await decideKey(KEY_FILE, bytes(WEAK_KEYS.sha1), { problems: [] });
  const { problems } = checkCampaign({ ...files, decided: new Map(files.decided).set(KEY_FILE, own) });
  expect(problems).toMatchObject([{ file: CAMPAIGN_FILE, what: ['keys.other-fingerprint', { file: 'keys/report.asc' }] }]);
});

test('a sound key is not talked about', async () => {
  expect(await saidOf(FOREST_KEY)).toMatchObject({ problems: [], warnings: [] });
});

test('a key with another fingerprint than campaign.json says is told at that line, with its own', async () => {
  const { told } = await saidOf(FOREST_KEY, { fingerprint: 'B'.repeat(40) });
  expect(told).toEqual([
    expect.stringMatching(
      /^content\/campaign\.json:\d+:\d+ {2}The key in public\/keys\/report\.asc has another fingerprint: 5A37191280C6C850BD194979A540526F676260E5\.\n {2}Fix: If the key was changed on purpose/,
    ),
  ]);
});

const inDays = (days: number) => new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);

test.each([
  [0, ['keys.expired'], []],
  [1, ['keys.late'], []],
  [30, ['keys.late'], []],
  [31, [], ['keys.soon']],
  [90, [], ['keys.soon']],
  [91, [], []],
])('with %i days left, a key stops the build or is only told', async (left, problems, warnings) => {
  const { armored } = await sampleKey({ day: inDays(left - 400), lasts: 400 });
  expect(await saidOf(armored)).toMatchObject({ problems, warnings });
});

test('a key whose part for encryption ends earlier than the key is told so, and one with a longer part is not', async () => {
  const ends = (days: number) => ({ keyExpirationTime: days * 86_400 });
  const day = inDays(-100);
  const { armored } = await sampleKey({ day, subkeys: [ends(110)] });
  expect(await saidOf(armored)).toMatchObject({ problems: ['keys.part-late'] });
  const { armored: two } = await sampleKey({ day, subkeys: [ends(110), ends(900)] });
  expect(await saidOf(two)).toMatchObject({ problems: [], warnings: [] });
  const { armored: over } = await sampleKey({ day, subkeys: [ends(50)] });
  expect(await saidOf(over)).toMatchObject({ problems: ['keys.part-expired'] });
});

test('without a day, nothing is said of days', async () => {
  const { armored } = await sampleKey({ day: '2001-01-01', lasts: 10 });
  expect(await saidOf(armored, {}, {}, null)).toMatchObject({ problems: [], warnings: [] });
});

test('a key of the future, a revoked one and one that cannot encrypt stop the build', async () => {
  const { armored: future } = await sampleKey({ day: inDays(3) });
  expect(await saidOf(future)).toMatchObject({ problems: ['keys.from-future'] });
  const { privateKey } = await sampleKey({});
  const { publicKey: revoked } = await revokeKey({ key: privateKey, format: 'armored' });
  expect(await saidOf(revoked)).toMatchObject({ problems: ['keys.revoked'] });
  const { armored: mute } = await sampleKey({ subkeys: [{ sign: true }] });
  expect(await saidOf(mute)).toMatchObject({ problems: ['keys.no-encryption'] });
});

test.each([
  ['rsa1024', ['keys.too-short'], ['keys.no-address']],
  ['rsa2048', [], ['keys.short', 'keys.no-address']],
  ['sha1', ['keys.weak-hash'], ['keys.no-address']],
  ['dsa', ['keys.old-algorithm'], ['keys.no-address']],
  ['curve', ['keys.unreadable'], []],
] as const)('of the weak key %s is said what is weak', async (name, problems, warnings) => {
  expect(await saidOf(WEAK_KEYS[name])).toMatchObject({ problems, warnings });
});

test('a key without a contact’s address only warns: the forms can encrypt to it, mail programs don’t find it', async () => {
  const { armored } = await sampleKey({ userIDs: [{ name: 'Forest', email: 'office@forest.example' }] });
  const { problems, told } = await saidOf(armored);
  expect(problems).toEqual([]);
  expect(told).toEqual([expect.stringContaining('The key “report” has no user ID with the address report@forest.example.')]);
});

test('a key for demonstration says so in all its user IDs, and one that says so is told to readers', async () => {
  const [demo, real] = [
    { name: 'DEMONSTRATION KEY', email: 'report@forest.example' },
    { name: 'Report', email: 'press@forest.example' },
  ];
  const { armored: says } = await sampleKey({ userIDs: [demo] });
  expect(await saidOf(says, { demonstration: true })).toMatchObject({ problems: [], warnings: [] });
  expect(await saidOf(says)).toMatchObject({ problems: ['keys.demonstration-unmarked'] });
  const { armored: half } = await sampleKey({ userIDs: [demo, real] });
  expect(await saidOf(half, { demonstration: true })).toMatchObject({ problems: ['keys.demonstration-unsaid'] });
  expect(await saidOf(FOREST_KEY, { demonstration: true })).toMatchObject({ problems: ['keys.demonstration-unsaid'] });
});

test('a file that is no key is told where campaign.json names it; another one where it lies', async () => {
  const { told } = await saidOf('<b>My key</b>');
  expect(told).toEqual([expect.stringMatching(/^content\/campaign\.json:\d+:15 {2}The file public\/keys\/report\.asc is no public key/)]);
  const files = decideAll(sampleCampaign());
  const stray = await decideKey('public/keys/old.asc', bytes('Soon'), { problems: [] });
  const decided = new Map(files.decided).set('public/keys/old.asc', stray);
  expect(checkKeys({ ...files, decided }).problems).toMatchObject([
    { file: 'public/keys/old.asc', line: 1, what: ['keys.not-key', { file: 'keys/old.asc' }] },
  ]);
});

test('a private key behind a public title is told at once, and once', async () => {
  const { privateKey } = await sampleKey({});
  const decided = await decideKey('public/keys/report.asc', bytes(privateKey.armor().replaceAll('PRIVATE', 'PUBLIC')), { problems: [] });
  expect(decided.problems).toMatchObject([{ file: 'public/keys/report.asc', line: 1, what: ['gate.private-key'] }]);
  const again = await decideKey('public/keys/report.asc', bytes(privateKey.armor()), decided);
  expect(again.problems).toHaveLength(1);
});

test('a key under another ending than .asc is told, as nothing would read it', async () => {
  const { problems } = await saidOf(FOREST_KEY, { file: 'pictures/map.svg' });
  expect(problems).toEqual(['keys.not-key']);
});

test.each([
  ['2026-06-01', ['keys.security-past'], []],
  ['2026-07-01', ['keys.security-late'], []],
  ['2026-08-30', [], ['keys.security-soon']],
  ['2026-12-01', [], []],
])('a security.txt that somebody wrote to be valid until %s is held to that', async (expires, problems, warnings) => {
  expect(await saidOf(FOREST_KEY, {}, { security: { expires } })).toMatchObject({ problems, warnings });
});

test('one whose day follows from the last change only warns, so that an old campaign can still be built', async () => {
  const { told, problems } = await saidOf(FOREST_KEY, {}, { security: undefined, updated: '2021-01-01' });
  expect(problems).toEqual([]);
  expect(told).toEqual([expect.stringContaining('The site’s security.txt is valid until 2021-12-31, and that day has come.')]);
});

test.each([
  ['ሪፖርት', ['keys.security-contact']],
  ['ftp://forest.example', ['keys.security-contact']],
  ['stories', ['keys.security-contact']],
  ['press', []],
  ['security@forest.example', []],
  ['https://forest.example/security', []],
])('security.txt can name %s, or not', async (contact, problems) => {
  expect(await saidOf(FOREST_KEY, {}, { security: { contact, expires: '2027-05-01' } })).toMatchObject({ problems });
});
