import type { Campaign } from '#src/core/campaign/schema.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { isKeyFile } from '#src/core/checks/keys/key-file.ts';
import { judgeKey, saidOfFault } from '#src/core/checks/keys/judge-key.ts';
import { judgeSecurity } from '#src/core/checks/keys/judge-security.ts';
import type { Judged } from '#src/core/checks/keys/judged.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { placeOf } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import type { KeyFile } from '#src/core/keys/key-facts.ts';

/** What is wrong with the public keys of a campaign and what depends on them: what stops a build, and what only warns. */
export interface CheckedKeys {
  problems: Problem[];
  warnings: Problem[];
}

/** Holds the public keys against what `campaign.json` says of them, its contacts against the keys, and its security.txt against the day. */
export function checkKeys(files: CampaignFiles): CheckedKeys {
  const { value, located } = files.decided.get(CAMPAIGN_FILE) ?? {};
  if (value === undefined || !located) return { problems: strayFiles(files, []), warnings: [] };
  const campaign = value as Campaign;
  const judged = [
    ...Object.entries(campaign.keys).flatMap(([name, key]) =>
      judgeFile(key, files).map(({ at, ...said }) => ({ path: ['keys', name, at], ...said })),
    ),
    ...missingAddresses(campaign, files),
    ...judgeSecurity(campaign, files.today),
  ];
  const ofLevel = (wanted: Judged['level']): Problem[] =>
    judged.flatMap(({ level, path, what, fix }) =>
      level === wanted ? [{ file: CAMPAIGN_FILE, ...placeOf(located, path), what, fix }] : [],
    );
  return { problems: [...ofLevel('problem'), ...strayFiles(files, namedFiles(campaign))], warnings: ofLevel('warning') };
}

/** The key of a file, where it was read; a file that is missing or has been refused is told elsewhere. */
function keyFileOf({ file }: { file: string }, { decided }: CampaignFiles): KeyFile | undefined {
  return decided.get(`public/${file}`)?.value as KeyFile | undefined;
}

function judgeFile(key: Campaign['keys'][string], files: CampaignFiles): Judged[] {
  const read = keyFileOf(key, files);
  if (!read) return wrongEnding(key.file, files);
  if ('facts' in read) return judgeKey(key, read.facts, files.today);
  return read.fault === 'private' ? [] : [{ level: 'problem', at: 'file', ...saidOfFault(read.fault, key.file, read.number) }];
}

/** A key that lies under another ending is published, but never read. */
function wrongEnding(file: string, { publicPaths }: CampaignFiles): Judged[] {
  const isRead = isKeyFile(`public/${file}`) || !publicPaths.has(file);
  return isRead ? [] : [{ level: 'problem', at: 'file', ...saidOfFault('not-key', file) }];
}

/** A key that does not name the address is still good for the forms, so that this only warns; mail programs and key directories need it. */
function missingAddresses({ contacts, keys }: Campaign, files: CampaignFiles) {
  return Object.entries(contacts).flatMap(([name, { email, key }]) => {
    const named = key === undefined ? undefined : keys[key];
    const read = named && keyFileOf(named, files);
    if (!named || !read || !('facts' in read) || read.facts.fingerprint !== named.fingerprint) return [];
    if (read.facts.userIds.some((userId) => userId.email === email.toLowerCase())) return [];
    const said: Said = { what: ['keys.no-address', { key: key!, email }], fix: ['keys.no-address-fix', { email }] };
    return [{ level: 'warning' as const, path: ['contacts', name, 'key'], ...said }];
  });
}

function namedFiles({ keys }: Campaign): string[] {
  return Object.values(keys).map(({ file }) => `public/${file}`);
}

/** Other files with the ending of keys are published too: they must at least be public keys. */
function strayFiles({ decided }: CampaignFiles, named: readonly string[]): Problem[] {
  return [...decided].flatMap(([file, { value }]) => {
    const read = value as KeyFile | undefined;
    if (!isKeyFile(file) || named.includes(file) || !read || 'facts' in read || read.fault === 'private') return [];
    return [{ file, line: 1, column: 1, ...saidOfFault(read.fault, file.slice('public/'.length), read.number) }];
  });
}
