import { bytesOf } from '../output.ts';
import { PNG, FRAGMENT, KEY, file, entry, type Mutation } from './places.ts';

/** Names and kinds of files that no site has. */
export const NAMES: readonly Mutation[] = [
  ['a link to a file elsewhere', 'passwd.txt', 'link', () => entry('passwd.txt', 'link')],
  ['a pipe', 'pipe.txt', 'not-a-file', () => entry('pipe.txt', 'other')],
  ['a program', PNG, 'executable', () => entry(PNG, 'file', true)],
  ['a file of an unknown kind', 'en/tool.exe', 'ending', () => file('en/tool.exe', 'MZ')],
  ['a program for servers', 'index.php', 'ending', () => file('index.php', '<?php ?>')],
  ['an ending behind an ending', 'en/page.html.php', 'ending', () => file('en/page.html.php', 'x')],
  ['a hidden file', '.htpasswd', 'hidden', () => file('.htpasswd', 'Redirect / https://evil.example/')],
  ['a hidden folder', '.git/config.txt', 'hidden', () => file('.git/config.txt', 'x')],
  ['two names in one', 'INDEX.html', 'same-name', () => file('INDEX.html', 'x')],
  ['a name with a sign of addresses', 'en/a%2fb.html', 'name', () => file('en/a%2fb.html', 'x')],
  ['a page that no content explains', 'en/donate.html', 'stranger', () => file('en/donate.html', '<!doctype html><title>x</title>')],
  ['a picture that no content explains', 'en/x.png', 'stranger', async () => file('en/x.png', await bytesOf(PNG))],
  [
    'a part of the search index that nothing asks for',
    'pagefind/fragment/x-en_0000000.pf_fragment',
    'stranger',
    async () => file('pagefind/fragment/x-en_0000000.pf_fragment', await bytesOf(FRAGMENT)),
  ],
  [
    'a secret key',
    KEY,
    'secret-key',
    () => file(KEY, '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nxx\n-----END PGP PRIVATE KEY BLOCK-----\n'),
  ],
];
