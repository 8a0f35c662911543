import { expect, test } from 'vitest';
import { editAddress, type Forge, MOST_ADDRESS, newFile } from '#src/core/volunteer/forge.ts';

const GITHUB: Forge = { kind: 'github', url: 'https://github.com/a/b' };
const GITLAB: Forge = { kind: 'gitlab', url: 'https://gitlab.example.org/a/b/' };
const FORGEJO: Forge = { kind: 'forgejo', url: 'https://codeberg.org/a/b.git', branch: 'site' };

test('every forge has its own page to change a file', () => {
  expect([GITHUB, GITLAB, FORGEJO].map((forge) => editAddress(forge, 'content/coalition/ድምፅ.json'))).toEqual([
    'https://github.com/a/b/edit/main/content/coalition/%E1%8B%B5%E1%88%9D%E1%8D%85.json',
    'https://gitlab.example.org/a/b/-/edit/main/content/coalition/%E1%8B%B5%E1%88%9D%E1%8D%85.json',
    'https://codeberg.org/a/b/_edit/site/content/coalition/%E1%8B%B5%E1%88%9D%E1%8D%85.json',
  ]);
});

test('GitHub takes a new file’s text along, the others its name', () => {
  expect(newFile(GITHUB, 'content/x', 'a.json', '{"n": "l’été & \'x\'"}')).toEqual({
    href: 'https://github.com/a/b/new/main/content/x?filename=a.json&value=%7B%22n%22%3A%20%22l%E2%80%99%C3%A9t%C3%A9%20%26%20%27x%27%22%7D',
    carriesText: true,
  });
  expect(newFile(GITLAB, 'content/x', 'a.json', '{}')).toEqual({
    href: 'https://gitlab.example.org/a/b/-/new/main/content/x?file_name=a.json',
    carriesText: false,
  });
  expect(newFile(FORGEJO, 'content/x', 'a.json', '{}')).toEqual({
    href: 'https://codeberg.org/a/b/_new/site/content/x?filename=a.json',
    carriesText: false,
  });
});

test.each(['ا', 'አ', 'a'])('a text in %s that would make the address too long is pasted instead', (letter) => {
  const fits = (length: number) => newFile(GITHUB, 'content/x', 'a.json', letter.repeat(length)).carriesText;
  const each = encodeURIComponent(letter).length;
  expect(fits(Math.floor((MOST_ADDRESS - 100) / each))).toBe(true);
  expect(fits(Math.ceil(MOST_ADDRESS / each))).toBe(false);
  expect(newFile(GITHUB, 'content/x', 'a.json', letter.repeat(MOST_ADDRESS)).href.length).toBeLessThan(MOST_ADDRESS);
});

test('without a name the page for a new file opens empty', () => {
  expect(newFile(GITHUB, 'content/x').href).toBe('https://github.com/a/b/new/main/content/x');
});
