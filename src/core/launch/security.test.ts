import { expect, test } from 'vitest';
import { FOREST_FINGERPRINT } from '#src/core/keys/sample-keys.ts';
import { launchCampaign } from './launch-campaign.ts';
import { SAMPLE_BUILT, sampleLaunch, toldOf } from './sample-launch.ts';
import { securityChecks } from './security.ts';
import { siteChecks } from './site.ts';

const CAMPAIGN = 'content/campaign.json';
const RELEASE_KEY = `RW${'Q'.repeat(54)}`;

interface Editable {
  keys: { report: object };
  contacts: Record<string, object>;
  [field: string]: unknown;
}

const told = (id: string, edit: (data: Editable) => unknown, built = SAMPLE_BUILT) =>
  toldOf(securityChecks(sampleLaunch({ [CAMPAIGN]: edit }), built), id);

test('a key that is only for demonstration stops the launch, where campaign.json says that it is one', () => {
  expect(told('keys', (data) => void Object.assign(data.keys.report, { demonstration: true }))).toEqual([
    expect.stringMatching(/^stop OpenPGP keys are only for demonstration.* 1\. \| content\/campaign\.json:\d+:\d+ report$/),
  ]);
  expect(told('keys', (data) => data)).toEqual([]);
  expect(told('keys', (data) => ({ ...data, keys: {}, contacts: { press: { email: 'a@b.africa' } } }))).toBe(undefined);
});

const part = { algorithm: { name: 'ECDH', curve: 'Curve25519' } };

test.each([
  ['2026-05-01', ['stop The key in public/keys/report.asc expired on 2026-05-01.']],
  ['2026-06-20', [expect.stringMatching(/^stop .* expires in 19 days/)]],
  ['2026-08-20', [expect.stringMatching(/^note .* expires in 80 days/)]],
  ['2028-01-01', []],
])('a key that expires on %s is judged on the day of the launch', (expires, findings) => {
  const { files, texts } = sampleLaunch();
  const facts = {
    fingerprint: FOREST_FINGERPRINT,
    version: 4,
    created: '2025-01-01',
    expires,
    isRevoked: false,
    algorithm: part.algorithm,
    encryption: [part],
  };
  const userIds = [{ text: 'Forest <report@forest.example>', email: 'report@forest.example' }];
  const decided = new Map([...files.decided, ['public/keys/report.asc', { problems: [], value: { facts: { ...facts, userIds } } }]]);
  const told = toldOf(securityChecks(launchCampaign({ ...files, decided }, texts), undefined), 'keys')!;
  expect(told.map((line) => line.split(' | ')[0])).toEqual(findings);
});

test.each([
  ['2026-05-01', 'stop The site’s security.txt is valid until 2026-05-01'],
  ['2026-06-10', 'stop The site’s security.txt is valid for 9 days more'],
  ['2026-08-01', 'note The site’s security.txt is valid for 61 days more'],
])('security.txt until %s: %s', (expires, start) => {
  const [first = ''] = told('security-txt', (data) => ({ ...data, security: { expires } }))!;
  expect(first.slice(0, start.length)).toBe(start);
});

test('a security.txt that ends a year after the last change stops the launch too, once that is over', () => {
  const dated = (updated: string) =>
    told('security-txt', ({ security: _, ...data }) => ({ ...data, updated }))!.map((line) => line.split(' ')[0]);
  expect([dated('2025-01-01'), dated('2025-06-20'), dated('2025-08-01'), dated('2026-03-21')]).toEqual([['stop'], ['mend'], ['note'], []]);
});

test('without any contact, nobody can be told of weaknesses', () => {
  expect(told('security-txt', ({ security: _, ...data }) => ({ ...data, contacts: {}, keys: {} }))![0]).toMatch(/^mend Nobody can be told/);
});

test('what people tell in confidence is encrypted for somebody', () => {
  const { report: _, ...others } = { report: 0 };
  expect(told('form-keys', (data) => ({ ...data, keys: {}, contacts: { ...others, report: { email: 'r@trees.africa' } } }))).toEqual([
    expect.stringMatching(/^mend Contacts for what people tell in confidence have no OpenPGP key: 1\. .* report$/),
  ]);
  expect(told('form-keys', (data) => ({ ...data, keys: {}, contacts: { press: { email: 'r@trees.africa' } } }))).toBe(undefined);
});

test('a form whose contact has no key stops the launch', () => {
  const launch = sampleLaunch({
    'content/actions/plant-a-tree.json': (data: object) => ({ ...data, form: [{ title: 'event', fields: [{ block: 'what-happened' }] }] }),
  });
  expect(toldOf(securityChecks(launch, undefined), 'form-keys')![0]).toMatch(/^stop The contact “press” has no key/);
});

test('a campaign signs its releases, with a key of its own', () => {
  const release = (more: object) => (data: Editable) => ({ ...data, release: { serial: 1, key: RELEASE_KEY, ...more } });
  expect(told('release-key', (data) => data)![0]).toMatch(/^mend Readers cannot tell a true copy/);
  expect(told('release-key', release({ demonstration: true }))![0]).toMatch(/^stop The key that signs releases is only an example/);
  expect(told('release-key', release({}))).toEqual([]);
});

test('the built site is signed, by the campaign’s key; what is made anew before the launch is not asked', () => {
  const release = (more: object) => (data: Editable) => ({ ...data, release: { serial: 1, key: RELEASE_KEY, ...more } });
  const signature = (built: Partial<typeof SAMPLE_BUILT>, more = {}) =>
    told('signature', release(more), { ...SAMPLE_BUILT, ...built })?.map((line) => line.split(' | ')[0]);
  expect(signature({})).toEqual([]);
  expect(signature({ state: 'unsigned', isSigned: false })).toEqual(['stop The built site is not signed.']);
  expect(signature({ state: 'unsigned', isSigned: false }, { demonstration: true })).toEqual(['mend The built site is not signed.']);
  expect(signature({ state: 'other-key' })).toEqual([expect.stringMatching(/^stop The signature of the built site is not right/)]);
  expect(signature({ made: 'other' })).toBe(undefined);
  expect(told('signature', (data) => data)).toBe(undefined);
});

test('the built site is there, of this campaign, and as the build has checked it', () => {
  const site = (id: string, built: Partial<typeof SAMPLE_BUILT>) => toldOf(siteChecks({ ...SAMPLE_BUILT, ...built }), id);
  expect(toldOf(siteChecks(undefined), 'built')).toEqual(['stop There is no built site yet.']);
  expect(toldOf(siteChecks(undefined), 'current')).toBe(undefined);
  expect(['built', 'current', 'checked'].map((id) => site(id, {}))).toEqual([[], [], []]);
  expect(site('current', { made: 'other' })![0]).toMatch(/^stop /);
  expect(site('current', { made: 'unknown' })![0]).toMatch(/^mend Nobody can tell/);
  expect(site('current', { isOwnGenerator: false })![0]).toMatch(/^note /);
  expect(site('checked', { state: 'altered', changed: ['ar/index.html', 'ዛፍ.html'] })).toEqual([
    'stop Files of the built site are not what the build has checked: 2. | dist/ar/index.html | dist/ዛፍ.html',
  ]);
  expect(site('checked', { isListed: false })![0]).toMatch(/^stop The built site has no list/);
});
