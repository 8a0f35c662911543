import type { Campaign } from '#src/core/campaign/schema.ts';
import { onionAddress } from '#src/core/mirrors/judge.ts';
import { SIGNATURE_FILE } from '#src/core/release/paths.ts';
import { contentType, PLAIN_TEXTS } from './content-types.ts';
import { headerRules, type HeaderRule, SECURE_ONLY } from './header-rules.ts';

/** What these hosts don’t know by the ending of a name. */
const TYPES: readonly HeaderRule[] = [
  { paths: ['/.well-known/openpgpkey/*'], headers: { 'Content-Type': 'application/octet-stream' } },
  {
    paths: [...PLAIN_TEXTS, 'hosting/nginx.conf', SIGNATURE_FILE].map((name) => `/${name}`),
    headers: { 'Content-Type': contentType('x.txt') },
  },
  { paths: ['/:language/site.webmanifest'], headers: { 'Content-Type': 'application/manifest+json' } },
];

/** The file `_headers`, which Netlify, Cloudflare Pages and others read. */
export function headersFile(campaign: Campaign): string {
  const rules = [...headerRules(campaign), { paths: ['/*'], headers: SECURE_ONLY }, ...TYPES, ...onionRules(campaign)];
  return `# Headers for Netlify, Cloudflare Pages and hosts like them. Made by the build.\n${rulesOf(rules)}`;
}

/** Each path once, with all that it gets. */
function rulesOf(rules: readonly HeaderRule[]): string {
  const byPath = new Map<string, string[]>();
  for (const { paths, headers } of rules) {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    for (const path of paths) byPath.set(path, [...(byPath.get(path) ?? []), ...lines]);
  }
  return [...byPath].map(([path, lines]) => `\n${path}\n${lines.join('')}`).join('');
}

/** These hosts can’t put the path into a header: Tor Browser is sent to the first page of the same language. */
function onionRules({ mirrors, locales }: Campaign): HeaderRule[] {
  const onion = onionAddress(mirrors);
  if (onion === undefined) return [];
  return [
    { paths: ['/', '/index.html'], headers: { 'Onion-Location': onion } },
    ...locales.map((code) => ({ paths: [`/${code}/*`], headers: { 'Onion-Location': `${onion}${code}/index.html` } })),
  ];
}

/** Reads such a file: each path with its headers. Lines that are none of these are passed over, as hosts do. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { paths: string[]; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([A-Za-z-]+):\s*(.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ paths: [line.trim()], headers: {} });
    else if (name !== undefined && rules.length > 0) rules.at(-1)!.headers[name] = value!;
  }
  return rules;
}
