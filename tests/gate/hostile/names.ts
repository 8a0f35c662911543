import { placed, type HostileCase } from '../hostile-case.ts';

const MAP = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2H0z"/></svg>';

/** Names of files that mean something to a computer, or that a person can't tell from others. */
const NAMES: readonly (readonly [name: string, path: string])[] = [
  ['that is hidden', '.hidden.svg'],
  ['of settings', '.env.txt'],
  ['that is hidden behind two dots', '..hidden.svg'],
  ['in a hidden folder', '.git/config.txt'],
  ['in a folder of hooks', '.husky/pre-commit.txt'],
  ['with a space', 'a map.svg'],
  ['with a space at its end', 'map .svg'],
  ['with a hard space', 'a\u00a0map.svg'],
  ['with a wide space', 'a\u3000map.svg'],
  ['with a line break', 'a\nmap.svg'],
  ['with a tab', 'a\tmap.svg'],
  ['with a sign of fragments', 'a#map.svg'],
  ['with a question mark', 'a?raw.svg'],
  ['with an escape', 'a%2e.svg'],
  ['with an escape of a slash', 'a%2f..%2fmap.svg'],
  ['with a backslash', 'a\\map.svg'],
  ['with a colon', 'a:map.svg'],
  ['with a star', 'a*.svg'],
  ['with a quotation mark', 'a"map.svg'],
  ['with an apostrophe of code', "a'map.svg"],
  ['with angle brackets', '<svg onload=alert(1)>.svg'],
  ['with an ampersand', 'a&map.svg'],
  ['with a bar', 'a|map.svg'],
  ['with a command for a shell', '$(touch MARKER).svg'],
  ['with a command between marks', '`id`.svg'],
  ['with a semicolon', 'a;map.svg'],
  ['with brackets of routes', '[...slug].svg'],
  ['with braces', '{a,b}.svg'],
  ['with an exclamation mark', '!map.svg'],
  ['that ends in a dot', 'folder./map.svg'],
  ['with two dots', 'a..map.svg'],
  ['of a device', 'con.svg'],
  ['of a device in capitals', 'AUX.svg'],
  ['of a device with two endings', 'nul.map.svg'],
  ['of a device as a folder', 'prn/map.svg'],
  ['of a numbered device', 'com1.svg'],
  ['of a device with a raised number', 'com¹.svg'],
  ['that turns the direction', 'a\u202egvs.png.svg'],
  ['with a hidden space', 'a\u200bmap.svg'],
  ['with a joiner', 'a\u200dmap.svg'],
  ['with a byte order mark', '\ufeffmap.svg'],
  ['with a soft hyphen', 'a\u00admap.svg'],
  ['with a control character', 'a\u0007map.svg'],
  ['with a command for a terminal', 'a\u001b[2Jmap.svg'],
  ['with a tag', 'a\u{e0041}map.svg'],
  ['with a private character', 'a\ue000map.svg'],
  ['that is not composed', 'cafe\u0301.svg'],
  ['with a tower of marks', `a${'\u0301\u0302\u0303\u0304\u0305\u0306\u0307'}map.svg`],
  ['that is too long', `${'a'.repeat(200)}.svg`],
  ['that is too long in Amharic', `${'ደ'.repeat(60)}.svg`],
  ['of a command of a forge', '::error file=x::evil.svg'],
];

/** Names that some computers take for one; the second is the one that is refused. */
const TWINS: readonly (readonly [name: string, first: string, second: string])[] = [
  ['in case', 'Twin-a.svg', 'twin-a.svg'],
  ['in the case of a folder', 'Twins/b.svg', 'twins/b.svg'],
  ['in width', 'twin-c.svg', 'ｔｗｉｎ-c.svg'],
  ['by a ligature', 'twin-field.svg', 'twin-ﬁeld.svg'],
  ['by a sharp s', 'twin-strasse.svg', 'twin-straße.svg'],
  ['by a long s', 'twin-sad.svg', 'twin-ſad.svg'],
  ['by a dotless i', 'twin-dig.svg', 'twin-dıg.svg'],
  ['by a sign of degrees', 'twin-Kelvin.svg', 'twin-\u212aelvin.svg'],
  ['by a final sigma', 'twin-σοφος.svg', 'twin-σοφοσ.svg'],
  ['in Cyrillic case', 'twin-Лес.svg', 'twin-лес.svg'],
];

/** Files of `public/` with names that do harm, and pairs of names that can't be told apart. */
export const NAME_CASES: readonly HostileCase[] = [
  ...placed(NAMES.map(([name, path]) => [`A name ${name}`, 'paths', `public/names/${path}`, MAP] as const)),
  ...TWINS.map(([name, first, second]): HostileCase => {
    const [one, other] = [`public/twins/${first}`, `public/twins/${second}`].sort();
    return {
      name: `Two names that differ ${name}`,
      files: { [one!]: MAP, [other!]: MAP },
      file: other!,
      lines: [1],
      what: ['paths.same-name', 'paths.character'],
    };
  }),
];
