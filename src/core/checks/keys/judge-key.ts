import type { Campaign } from '#src/core/campaign/schema.ts';
import { judgeDays } from '#src/core/checks/keys/judge-days.ts';
import { judgeStrength } from '#src/core/checks/keys/judge-strength.ts';
import type { Judged } from '#src/core/checks/keys/judged.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { saysDemonstration } from '#src/core/keys/demonstration.ts';
import { MOST_USER_IDS, type KeyFacts, type KeyFault } from '#src/core/keys/key-facts.ts';

type NamedKey = Campaign['keys'][string];

/** What is wrong with a key that `campaign.json` names, as its file was read. Without a day, nothing is said of how long it is valid. */
export function judgeKey(key: NamedKey, facts: KeyFacts, today: string | undefined): Judged[] {
  const { file } = key;
  const problem = (at: Judged['at'], said: Said): Judged[] => [{ level: 'problem', at, ...said }];
  // Of another key than the one that is meant, nothing else is worth saying.
  if (facts.version !== 4) {
    return problem('file', { what: ['keys.other-version', { file, version: facts.version }], fix: ['keys.other-version-fix'] });
  }
  if (facts.fingerprint !== key.fingerprint) return problem('fingerprint', otherFingerprint(file, facts));
  if (facts.isRevoked) return problem('file', { what: ['keys.revoked', { file }], fix: ['keys.revoked-fix'] });
  const mute = facts.encryption.length === 0 ? problem('file', noEncryption(file)) : [];
  return [
    ...mute,
    ...(today === undefined ? [] : judgeDays(facts, file, today)),
    ...judgeStrength(facts, file),
    ...judgeDemonstration(key, facts),
  ];
}

/** What is said of a file that is no public key; a private one is told where the file itself is decided. */
export function saidOfFault(fault: Exclude<KeyFault, 'private'>, file: string, number = 0): Said {
  switch (fault) {
    case 'not-key':
      return { what: ['keys.not-key', { file }], fix: ['keys.export-fix'] };
    case 'unreadable':
      return { what: ['keys.unreadable', { file }], fix: ['keys.export-fix'] };
    case 'several':
      return { what: ['keys.several', { file, number }], fix: ['keys.several-fix'] };
    case 'many-users':
      return { what: ['keys.many-users', { file, most: MOST_USER_IDS }], fix: ['keys.many-users-fix'] };
  }
}

function otherFingerprint(file: string, { fingerprint }: KeyFacts): Said {
  return { what: ['keys.other-fingerprint', { file, fingerprint }], fix: ['keys.other-fingerprint-fix'] };
}

function noEncryption(file: string): Said {
  return { what: ['keys.no-encryption', { file }], fix: ['keys.no-encryption-fix'] };
}

/** Programs show user IDs and not our pages: a key for demonstration says so itself, and the pages say it where the key does. */
function judgeDemonstration({ file, demonstration }: NamedKey, { userIds }: KeyFacts): Judged[] {
  const says = userIds.filter(saysDemonstration);
  if (demonstration === true && says.length < userIds.length) {
    return [{ level: 'problem', at: 'demonstration', what: ['keys.demonstration-unsaid'], fix: ['keys.demonstration-unsaid-fix'] }];
  }
  if (demonstration === true || says.length === 0) return [];
  return [{ level: 'problem', at: 'file', what: ['keys.demonstration-unmarked', { file }], fix: ['keys.demonstration-unmarked-fix'] }];
}
