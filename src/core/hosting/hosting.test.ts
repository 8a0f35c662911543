import { expect, test } from 'vitest';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { SAMPLE_CAMPAIGN } from '#src/core/checks/sample-entries.ts';
import * as policies from '#src/core/site/content-policy.ts';
import { OVER_HTTPS, headerRules, SECURE_ONLY } from './header-rules.ts';
import { PAGE_CSP } from './header-values.ts';
import { readHeadersFile } from './headers-file.ts';
import { hostFiles } from './host-files.ts';
import { headersFor, rulePattern } from './path-pattern.ts';
import { isPackable } from '#src/core/packing/what-is-packed.ts';

const ONION = 'http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion/';
const CAMPAIGN = { ...(SAMPLE_CAMPAIGN as unknown as Campaign), mirrors: [{ kind: 'onion', url: ONION }] } satisfies Campaign;
const FILES = hostFiles(CAMPAIGN);
const RULES = headerRules(CAMPAIGN);

/** A file of each kind, by its path from the site’s root. */
const PATHS = [
  ...[
    '/',
    '/index.html',
    '/404.html',
    '/am/index.html',
    '/ar/explainer/لماذا.html',
    '/en/feed.xml',
    '/en/feeds/wins.xml',
    '/en/site.webmanifest',
  ],
  ...[
    '/embed/am/wins.html',
    '/kit/am/post.png',
    '/kit/am/slides.html',
    '/data/index.json',
    '/data/schemas/wins.json',
    '/preview/en/index.png',
  ],
  ...[
    '/editions/am/forest-am.html',
    '/assets/keys.js',
    '/fonts/am.woff2',
    '/sw.js',
    '/pagefind/search.js',
    '/pagefind/index/am_1.pf_index',
    '/keys/report.asc',
  ],
  ...['/.well-known/security.txt', '/.well-known/openpgpkey/policy', '/SHA256SUMS', '/SHA256SUMS.minisig', '/release.json', '/favicon.ico'],
  ...['/pictures/map.svg', '/hosting/README.txt', '/english/x.html', '/am'],
];

const fixed = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OVER_HTTPS.includes(name) && name !== 'Content-Type'));

test('pages can’t be framed, and what other websites may show can', () => {
  expect(headersFor('/am/index.html', RULES)).toMatchObject({
    'Content-Security-Policy': PAGE_CSP,
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  expect(PAGE_CSP).toContain("frame-ancestors 'none'");
  for (const path of ['/embed/am/wins.html', '/kit/am/post.png']) {
    const headers = headersFor(path, RULES);
    expect(headers).toMatchObject({ 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' });
    expect(JSON.stringify(headers)).not.toMatch(/X-Frame-Options|frame-ancestors 'none'/);
  }
});

test('no page tells where its reader comes from, guesses what a file is, or asks for a camera', () => {
  for (const path of PATHS) {
    const headers = headersFor(path, RULES);
    expect(headers).toMatchObject({ 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' });
    expect(headers['Permissions-Policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  }
});

test('no file gets the same header from two rules, as some hosts would join them', () => {
  const twice = PATHS.flatMap((path) => {
    const names = RULES.filter(({ paths }) => new RegExp(rulePattern(paths), 'u').test(path)).flatMap(({ headers }) =>
      Object.keys(headers),
    );
    return names.filter((name, i) => names.indexOf(name) < i).map((name) => `${path}: ${name}`);
  });
  expect(twice).toEqual([]);
});

test('what a page’s own policy allows, the header allows too', () => {
  const header = new Map(PAGE_CSP.split('; ').map((part) => [part.split(' ')[0]!, part.split(' ').slice(1)]));
  const all = Object.values(policies).filter((policy) => typeof policy === 'object');
  expect(all.length).toBeGreaterThan(6);
  for (const policy of all) {
    for (const [name, sources] of Object.entries(policy)) {
      // From a disk there are no headers.
      const wanted = sources.split(' ').filter((source) => source !== 'file:' && source !== "'none'");
      if (header.has(name)) expect(header.get(name), name).toEqual(expect.arrayContaining(wanted));
    }
  }
});

test('no header stands where it does not fit into one line of one host', () => {
  const locales = Array.from({ length: 60 }, (_, i) => `x${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + i / 26)}`);
  const text = hostFiles({ ...CAMPAIGN, locales }).get('_headers')!;
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
  expect(readHeadersFile(text).length).toBeLessThanOrEqual(100);
});

test('Tor Browser is led to the onion service, page by page where a host can', () => {
  const rules = readHeadersFile(FILES.get('_headers')!);
  expect(headersFor('/am/act/index.html', rules)['Onion-Location']).toBe(`${ONION}am/index.html`);
  expect(headersFor('/am/index.html', rules)).toMatchObject(SECURE_ONLY);
  expect(FILES.get('hosting/nginx.conf')).toContain(`https "${ONION.slice(0, -1)}$request_uri";`);
  const without = [...hostFiles({ ...CAMPAIGN, mirrors: [] }).values()].join('\n');
  expect(without).not.toContain('.onion/');
  expect(without).not.toContain('Onion-Location');
});

test.each(PATHS)('all hosts say the same of %s', (path) => {
  const wanted = headersFor(path, RULES);
  expect(Object.keys(wanted).length).toBeGreaterThan(3);
  expect(fixed(headersFor(path, readHeadersFile(FILES.get('_headers')!)))).toEqual(wanted);
  expect(fixed(underNginx(path))).toEqual(wanted);
  expect(fixed(underCaddy(path))).toEqual(wanted);
  expect(fixed(underApache(path))).toEqual(wanted);
  // Apache sends the packed file under its own name.
  if (isPackable(path.slice(1))) expect(fixed(underApache(`${path}.br`))).toEqual(wanted);
});

test('every host sends what lies packed beside a file, to those who take it', () => {
  expect(FILES.get('hosting/nginx.conf')).toMatch(/^ {2}gzip_static on;$/m);
  expect(FILES.get('hosting/Caddyfile')!.match(/file_server \{\s+precompressed br gzip\s+\}/g)).toHaveLength(2);
  const [br, gzip] = [...FILES.get('.htaccess')!.matchAll(/%\{HTTP:Accept-Encoding\} (.*)$/gm)].map(([, takes]) => new RegExp(takes!));
  for (const header of ['br', 'gzip, deflate, br', 'gzip;q=0.5,br;q=0.8', 'br ; q=1.000, gzip', 'zstd,br;q=.1'])
    expect(header).toMatch(br!);
  for (const header of ['', 'gzip', 'br;q=0', 'gzip, br;q=0.000', 'brotli', 'xbr', 'zebr, gzip']) expect(header).not.toMatch(br!);
  expect(['gzip, deflate', 'gzip;q=0, br', 'x-gzip'].map((header) => gzip!.test(header))).toEqual([true, false, false]);
});

/** As nginx reads its file: the value of a variable is that of the first expression that fits. */
function underNginx(path: string): Record<string, string> {
  const text = FILES.get('hosting/nginx.conf')!;
  const values = new Map<string, string>();
  for (const [, name = '', body = ''] of text.matchAll(/^map \$uri (\S+) \{\n(.*?)^\}/gms)) {
    const found = [...body.matchAll(/"~(.*)" "(.*)";/g)].find(([, pattern]) => new RegExp(pattern!, 'u').test(path));
    if (found) values.set(name, found[2]!);
  }
  const added = [...text.matchAll(/^ {2}add_header (\S+) (?:"(.*)"|(\S+)) always;$/gm)];
  const known = added.map(([, name, value, variable]) => [name!, value ?? values.get(variable!)] as const);
  return Object.fromEntries(known.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function underCaddy(path: string): Record<string, string> {
  const text = /^\(site_headers\) \{\n(.*?)^\}/ms.exec(FILES.get('hosting/Caddyfile')!)![1]!;
  const patterns = new Map([...text.matchAll(/^ {2}(@\w+) path_regexp (.*)$/gm)].map(([, name, pattern]) => [name, pattern!]));
  const lines = [...text.matchAll(/^ {2}header (?:(@\w+) )?([\w-]+) "(.*)"$/gm)];
  const fitting = lines.filter(([, matcher]) => matcher === undefined || new RegExp(patterns.get(matcher)!, 'u').test(path));
  return Object.fromEntries(fitting.map(([, , name, value]) => [name, value]));
}

/** As Apache reads its file in the folder of the site: paths begin there. */
function underApache(path: string): Record<string, string> {
  const text = FILES.get('.htaccess')!;
  const marks = [...text.matchAll(/^ {2}RewriteRule (\S+) - \[E=(SITE_RULE\d+):1\]$/gm)];
  const set = new Set(marks.filter(([, pattern]) => new RegExp(pattern!, 'u').test(path.slice(1))).map(([, , name]) => name));
  const lines = [...text.matchAll(/^ {2}Header always set ([\w-]+) "([^"]*)"(?: env=(\w+))?$/gm)];
  return Object.fromEntries(lines.filter(([, , , mark]) => mark === undefined || set.has(mark)).map(([, name, value]) => [name, value]));
}
