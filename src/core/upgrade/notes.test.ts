import { describe, expect, test } from 'vitest';
import { tellIn } from '#src/core/checks/words.ts';
import { MIGRATIONS } from '#src/core/migrations/all.ts';
import { releasesIn } from './changelog.ts';
import { notesSince, tellNotes } from './notes.ts';

const CHANGELOG = `# Changelog

The form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

## [Unreleased]

### Added

- **Organisers**: a map, see
  [docs/maps.md](docs/maps.md) or [the page](maps.html).
- **Readers**: no note for organisers.

## [0.3.0] - 2026-11-27

### Added

- **Content version 2**: \`home.numbersPage\`.

### Changed

- **Organisers, to do**: run \`npm run migrate\`.

## [0.2.0] - 2026-11-21

- **Organisers**: letters
- a line that says nothing about whom it concerns

## [0.1.0] - 2026-11-21

- **Content version 1**: the first.
`;
const releases = releasesIn(CHANGELOG);

function told(from: string, language = 'en', waiting = MIGRATIONS): string {
  const tell = tellIn(language);
  const notes = notesSince(from, releases);
  return 'what' in notes ? `${tell(notes.what)} ${tell(notes.fix)}` : tellNotes(notes, waiting, tell);
}

test('a changelog is read version by version, with lines that are broken and links that lead somewhere', () => {
  expect(releases.map(({ version, date }) => [version, date])).toEqual([
    ['Unreleased', undefined],
    ['0.3.0', '2026-11-27'],
    ['0.2.0', '2026-11-21'],
    ['0.1.0', '2026-11-21'],
  ]);
  expect(releases[0]!.entries[0]).toEqual({ about: 'Organisers', text: 'a map, see docs/maps.md or the page (maps.html).' });
  expect(releases[2]!.entries).toEqual([{ about: 'Organisers', text: 'letters' }]);
  expect(releasesIn(CHANGELOG.replaceAll('\n', '\r\n'))).toEqual(releases);
});

describe('organisers hear what concerns them, oldest first, and what is to be done before all else', () => {
  test('since a version of the generator', () => {
    expect(told('0.2.0')).toBe(
      `From version 0.2.0 to version 0.3.0

To do:
  0.3.0, 2026-11-27
    - Run \`npm run migrate\`.

To know:
  not released yet
    - A map, see docs/maps.md or the page (maps.html).

Waiting for npm run migrate:
  2  “numbers” in “home” is called “numbersPage”, as it names a page.`,
    );
  });

  test('since the version that brought a version of the content', () => {
    expect(told('1')).toContain('From version 0.1.0 to version 0.3.0');
    expect(told('1')).toContain('    - Letters');
    expect(told('2')).not.toContain('npm run migrate`');
  });

  test('in their language, as far as it is not the changelog itself', () => {
    expect(told('0.2.0', 'ar', [])).toMatch(/^من الإصدار .*0\.2\.0.* إلى الإصدار [^]*لا شيء ينتظر/);
  });

  test('nothing, where nothing is new', () => {
    const [, ...released] = releases;
    const notes = notesSince('0.3.0', released);
    expect('since' in notes && tellNotes(notes, undefined, tellIn('en'))).toBe('Nothing is new since version 0.3.0.');
  });

  test.each(['7.0.0', '', '9', 'latest', 'v0.2.0'])('a version that is none is answered with those that are: “%s”', (from) => {
    expect(told(from)).toBe(`CHANGELOG.md has no version “${from}”. Use one of: 0.3.0, 0.2.0, 0.1.0.`);
  });
});
