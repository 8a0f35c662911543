import { SAMPLE_CAMPAIGN } from '#src/core/checks/sample-entries.ts';
import { SAMPLE_LOCALES } from '#src/core/checks/sample-locales.ts';
import { FOREST_FINGERPRINT } from '#src/core/keys/sample-keys.ts';
import type { HostileCase } from '../hostile-case.ts';

type Row = readonly [name: string, what: readonly string[], from: string, to: string];

/** One file in which many places were changed, each a case of its own. */
function changed(path: string, data: object, apart: string, rows: readonly Row[]): HostileCase[] {
  let text = JSON.stringify(data, null, 2);
  rows.forEach(([name, , from, to], i) => {
    if (!text.includes(from)) throw new Error(`${name}: ${path} has no ${from}`);
    text = text.replace(from, () => `‹${i}›${to}`);
  });
  const lineOf = (i: number) => text.slice(0, text.indexOf(`‹${i}›`)).split('\n').length;
  const content = text.replace(/‹\d+›/g, '');
  return rows.map(([name, what], i) => ({ name, files: { [path]: content }, file: path, lines: [lineOf(i)], what, apart }));
}

const CAMPAIGN = changed('content/campaign.json', SAMPLE_CAMPAIGN, 'broken campaign file', [
  [
    'A field of the campaign that all objects have',
    ['fields'],
    '"name": "Standing Forest"',
    '"__proto__": { "polluted": true },\n"name": "Standing Forest"',
  ],
  ['A constructor in the campaign', ['fields'], '"organiser"', '"constructor": { "prototype": {} },\n"organiser"'],
  ['A hashtag that is markup', ['fields'], '"hashtag": "#StandingForest"', '"hashtag": "#<script>alert(1)</script>"'],
  ['An organiser whose name turns the direction', ['text'], '"Forest Watch"', '"Forest \\u202eWatch"'],
  [
    'A main address with a name before its host',
    ['address', 'fields'],
    '"https://forest.example/"',
    '"https://forest.example@evil.example/"',
  ],
  ['A source language that climbs out', ['fields', 'refs'], '"sourceLocale": "en"', '"sourceLocale": "../../evil"'],
  ['A language that is a path', ['fields'], '    "am"\n', '    "../am"\n'],
  ['A day that never was', ['fields'], '"updated": "2026-03-21"', '"updated": "2026-02-31"'],
  ['A licence that is a script', ['fields', 'address'], '"https://creativecommons.org/licenses/by/4.0/"', '"javascript:alert(1)"'],
  ['A contact with a hidden copy', ['fields', 'address'], '"press@forest.example"', '"press@forest.example?bcc=evil@evil.example"'],
  ['A contact of two people', ['fields', 'address'], '"report@forest.example"', '"report@forest.example,evil@evil.example"'],
  ['A contact with markup', ['fields', 'address'], '"key": "report"', '"key": "\\"><script>"'],
  ['A fingerprint that is too short', ['fields'], `"${FOREST_FINGERPRINT}"`, `"${FOREST_FINGERPRINT.slice(-8)}"`],
  ['A mark with a script', ['fields'], '"path": "M5 0L10 10H0Z"', '"path": "M5 0\\"/><script>alert(1)</script>"'],
  ['A box with a script', ['fields'], '"viewBox": "0 0 10 10"', '"viewBox": "0 0 10 10\\" onload=\\"alert(1)"'],
  ['A colour with a style', ['fields'], '"paper": "#ffffff"', '"paper": "#ffffff;} body { display: none"'],
  ['A colour from elsewhere', ['fields'], '"surface": "#eef3ee"', '"surface": "url(https://evil.example/x.svg)"'],
  ['A colour that ends the style', ['fields'], '"ink": "#10240f"', '"ink": "</style><script>alert(1)</script>"'],
  ['A colourway that climbs out', ['fields'], '"id": "moss"', '"id": "../moss"'],
]);

const LOCALE = changed('locales/ar/locale.json', SAMPLE_LOCALES['locales/ar/locale.json'], 'broken campaign file', [
  ['A language whose own name turns the direction', ['text'], '"العربية"', '"\\u202eالعربية"'],
  ['A direction that is markup', ['fields'], '"direction": "rtl"', '"direction": "rtl\\" onload=\\"x"'],
  ['A script that is one', ['fields'], '"script": "Arab"', '"script": "<script>"'],
  ['A quotation mark too many', ['fields'], '"quotes": [', '"quotes": [\n"«",'],
  ['A calendar of a name that all objects have', ['fields'], '"gregory"', '"constructor"'],
  ['A country of no code', ['fields'], '"owners": []', '"countries": { "../../evil": "x" },\n"owners": []'],
  ['A review of a state that does not exist', ['fields'], '"state": "reviewed"', '"state": "__proto__"'],
]);

/** What is only looked at where the shape of the file is right. */
const CAMPAIGN_VALUES = changed('content/campaign.json', SAMPLE_CAMPAIGN, 'misleading campaign file', [
  ['A key on the disk', ['campaign', 'fields'], '"keys/report.asc"', '"../../../../etc/passwd"'],
  ['An action of a name that all objects have', ['refs', 'fields'], '"plant-a-tree"', '"constructor"'],
]);

const LOCALE_VALUES = changed('locales/ar/locale.json', SAMPLE_LOCALES['locales/ar/locale.json'], 'misleading campaign file', [
  ['A tag with markup', ['locales', 'fields'], '"tag": "ar"', '"tag": "ar\\"><script>"'],
  ['A tag for Intl that is none', ['locales', 'fields'], '"ar-EG"', '"../ar"'],
  ['Digits that do not exist', ['locales', 'fields'], '"numbering": "arab"', '"numbering": "constructor"'],
]);

/** The campaign’s own file and a language’s, with a hostile value in every field that can have one. */
export const CAMPAIGN_FILES: readonly HostileCase[] = [...CAMPAIGN, ...LOCALE, ...CAMPAIGN_VALUES, ...LOCALE_VALUES];
