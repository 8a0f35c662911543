import { expect, test } from 'vitest';
import { problemsOf, withMistake } from '#src/core/checks/sample-campaign.ts';
import { mirrorFault, type MirrorFault, onionAddress } from './judge.ts';
import type { Mirror } from './schema.ts';

const SITE = 'https://forest.example/';
const ONION = '2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid';

const GOOD: [Mirror['kind'], string][] = [
  ['web', 'https://mirror.example/'],
  ['web', 'https://mirror.example:8443/copies/forest/'],
  ['web', 'https://مرآة.example/'],
  ['onion', `http://${ONION}.onion/`],
  ['onion', 'https://duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion/'],
  ['ipfs', 'ipfs://QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKSPdG/'],
  ['ipfs', 'ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/'],
  ['ipfs', 'ipns://k51qzi5uqu5dme2di9zsgrc593jr927sbl6xsy6uc65f0gvnbnu4jgg0njrlf3/'],
  ['ipfs', 'ipns://forest.example/'],
];

test.each(GOOD)('a mirror of the kind %s may stand at %s', (kind, url) => expect(mirrorFault({ kind, url }, SITE)).toBeUndefined());

const WRONG: [Mirror['kind'], string, MirrorFault][] = [
  ['web', 'mirror.example', 'not-address'],
  ['web', 'http://mirror.example/', 'not-https'],
  ['web', 'ftp://mirror.example/', 'not-web'],
  ['web', `http://${ONION}.onion/`, 'is-onion'],
  ['web', 'https://mirror.example/?from=mail', 'more-than-address'],
  ['web', 'https://me@mirror.example/', 'more-than-address'],
  ['web', 'https://mirror.example/forest', 'no-slash'],
  ['web', 'https://FOREST.example/', 'main-site'],
  ['onion', 'https://mirror.example/', 'not-onion'],
  ['onion', `http://www.${ONION}.onion/`, 'not-onion'],
  ['onion', `http://${ONION.slice(1)}.onion/`, 'not-onion'],
  ['onion', 'http://expyuzz4wqqyqhjn.onion/', 'old-onion'],
  ['onion', `http://${ONION.replace('2g', 'g2')}.onion/`, 'onion-checksum'],
  ['onion', `http://${ONION}.onion/forest/`, 'more-than-address'],
  ['ipfs', 'https://ipfs.example/ipfs/QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKSPdG/', 'not-ipfs'],
  ['ipfs', 'ipfs://QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKSPdG', 'no-slash'],
  ['ipfs', 'ipfs://QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKSPd/', 'not-cid'],
  ['ipfs', 'ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzd/', 'not-cid'],
  ['ipfs', 'ipfs://forest.example/', 'not-cid'],
  ['ipfs', 'ipns://k51qzi5uqu5dme2di9zsgrc593jr927sbl6xsy6uc65f0gvnbnu4jgg0njrl/', 'not-ipns'],
];

test.each(WRONG)('a mirror of the kind %s can’t stand at %s: %s', (kind, url, fault) =>
  expect(mirrorFault({ kind, url }, SITE)).toBe(fault),
);

test('Tor Browser is told of the first onion service', () => {
  const mirrors = [GOOD[0]!, GOOD[4]!, GOOD[3]!].map(([kind, url]): Mirror => ({ kind, url }));
  expect(onionAddress(mirrors)).toBe(GOOD[4]![1]);
  expect(onionAddress([])).toBeUndefined();
});

test('a wrong mirror is told at its place, once, and what to do', () => {
  const mirrors = [`http://${ONION}.onion/`, `http://${ONION.toUpperCase()}.onion/`].map((url) => ({ kind: 'onion', url }));
  const field = `"mirrors": ${JSON.stringify(mirrors, null, 2)},\n  "theme"`;
  const problems = problemsOf(withMistake('content/campaign.json', '"theme"', field));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^content\/campaign\.json:\d+:\d+/);
  expect(problems[0]).toContain('This mirror stands here twice.');
  expect(problems[0]).toContain('Remove one of the two.');
});
