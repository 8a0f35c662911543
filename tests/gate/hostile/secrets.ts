import { entries, pages, placed, type HostileCase } from '../hostile-case.ts';

// Written in parts, so that no scanner takes this file for a leak.
const armour = (kind: string) => `-----BEGIN ${kind}-----\n\nlQVYBGcAAAEBDADK\n=abcd\n-----END ${kind}-----\n`;
const PGP = ['PGP', 'PRIVATE', 'KEY', 'BLOCK'].join(' ');
const PEM = (kind: string) => [kind, 'PRIVATE', 'KEY'].join(' ').trim();

const FILES = placed([
  ['A private key among the public ones', ['text.private-key', 'gate.private-key'], 'public/keys/private.asc', armour(PGP)],
  [
    'A private key behind a public one',
    ['text.private-key', 'gate.private-key'],
    'public/keys/both.asc',
    `A public key\n\n▶${armour(PGP)}`,
  ],
  [
    'A private key that is indented',
    ['text.private-key', 'gate.private-key'],
    'public/keys/indented.asc',
    `A public key\n\n▶    ${armour(PGP)}`,
  ],
  ['A private key in a note', ['text.private-key', 'gate.private-key'], 'public/notes/key.txt', armour(PEM('RSA'))],
  ['A private key of another program', ['text.private-key', 'gate.private-key'], 'public/notes/ssh.txt', armour(PEM('OPENSSH'))],
  ['A private key with a password', ['text.private-key', 'gate.private-key'], 'public/notes/locked.txt', armour(PEM('ENCRYPTED'))],
  ['A private key without a kind', ['text.private-key', 'gate.private-key'], 'public/notes/plain.txt', armour(PEM(''))],
  ['A private key of curves', ['text.private-key', 'gate.private-key'], 'public/notes/curve.txt', armour(PEM('EC'))],
  ['A private key in old line ends', ['text.private-key', 'gate.private-key'], 'public/keys/old.asc', armour(PGP).replaceAll('\n', '\r')],
  [
    'A private key in the guide for translators',
    ['text.private-key', 'gate.private-key'],
    'locales/en/GUIDE.md',
    `# Guide\n\n▶${armour(PGP)}`,
  ],
  [
    'A private key that calls itself public',
    ['text.private-key', 'gate.private-key'],
    'public/keys/disguised.asc',
    armour(['PGP', 'PUBLIC', 'KEY', 'BLOCK'].join(' ')),
  ],
  ['A private key without armour', 'text', 'public/keys/raw.asc', Uint8Array.of(0x95, 0x05, 0x58, 0x04, 0x67, 0x00, 0x00, 0x01)],
]);

/** Private keys, wherever they lie. */
export const SECRETS: readonly HostileCase[] = [
  ...FILES,
  ...pages([
    ['A private key in a page', ['text.private-key', 'gate.private-key'], '```\n▶' + armour(PGP) + '```\n'],
    ['A private key in a quotation', ['text.private-key', 'gate.private-key'], `> ${armour(PGP).replaceAll('\n', '\n> ')}`],
  ]),
  ...entries('wins', [
    [
      'A private key in an entry',
      ['text.private-key', 'gate.private-key'],
      '"A law for the river"',
      `"${armour(PGP).replaceAll('\n', ' ').slice(0, 80)}"`,
    ],
  ]),
];
