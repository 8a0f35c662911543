import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { monitorJson, releaseFacts, releaseJson } from '#src/core/release/facts.ts';
import { MONITOR_FILE, RELEASE_FILE, SUMS_FILE } from '#src/core/release/paths.ts';
import { writeSums } from '#src/core/release/sums.ts';
import { type Weighed, wrongRelease } from './check-release.ts';

const RELEASE = { serial: 7, key: `RW${'A'.repeat(54)}` };
const PAGES = { 'en/index.html': 'forest', 'ar/index.html': 'غابة' };

function contentWith(release: typeof RELEASE | undefined): CampaignContent {
  const campaign = { name: 'Forest', site: 'https://forest.example/', updated: '2026-03-21', release };
  return { campaign, locales: [{ code: 'en' }, { code: 'ar' }] } as unknown as CampaignContent;
}

function weighed(text: string): Weighed {
  const data = Buffer.from(text);
  return { sum: createHash('sha256').update(data).digest('hex'), bytes: data.length, data };
}

/** A site with what proves it, as it was made. */
function site(content = contentWith(RELEASE)): Map<string, Weighed> {
  const files = new Map(Object.entries(PAGES).map(([path, text]) => [path, weighed(text)]));
  const bytes = [...files.values()].reduce((whole, file) => whole + file.bytes, 0);
  const facts = releaseFacts(content, { files: files.size, bytes });
  if (facts) files.set(RELEASE_FILE, weighed(releaseJson(facts)));
  const list = weighed(writeSums(new Map([...files].map(([path, { sum }]) => [path, sum]))));
  if (facts) files.set(MONITOR_FILE, weighed(monitorJson(facts, list.sum)));
  return files.set(SUMS_FILE, list);
}

const found = (files: Map<string, Weighed>, content = contentWith(RELEASE)) =>
  wrongRelease(content, files).map(({ file, what: [key] }) => `${file} ${key}`);

test('what was made is sound, with a release and without one', () => {
  expect(found(site())).toEqual([]);
  expect(found(site(contentWith(undefined)), contentWith(undefined))).toEqual([]);
});

test('a page that changed after the list was made is found', () => {
  expect(found(site().set('ar/index.html', weighed('غابات')))).toContain('ar/index.html output.wrong-sum');
});

test('a page that the list lacks is found, and one that only the list has', () => {
  expect(found(site().set('en/new.html', weighed('new')))).toContain('en/new.html output.wrong-sum');
  const lost = site();
  lost.delete('en/index.html');
  expect(found(lost)).toContain('en/index.html output.missing');
});

test('a release that says something else than the campaign is found', () => {
  expect(found(site(), contentWith({ ...RELEASE, serial: 8 }))).toEqual(['release.json output.wrong-release']);
  expect(found(site(), contentWith(undefined))).toEqual(['release.json output.wrong-release']);
});

test('what monitors read must be of this list', () => {
  const files = site();
  const text = Buffer.from(files.get(MONITOR_FILE)!.data!).toString();
  files.set(MONITOR_FILE, weighed(text.replace(/[0-9a-f]{64}/, '0'.repeat(64))));
  expect(found(files)).toEqual(['.well-known/site-release.json output.wrong-release']);
});
