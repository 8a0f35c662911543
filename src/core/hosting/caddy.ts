import type { Campaign } from '#src/core/campaign/schema.ts';
import { PACKED_ENDINGS } from '#src/core/packing/what-is-packed.ts';
import { CONTENT_TYPES, contentType, PLAIN_TEXTS } from './content-types.ts';
import { headerRules, SECURE_ONLY } from './header-rules.ts';
import { headersFor, rulePattern } from './path-pattern.ts';
import { type SiteFacts, siteFacts } from './site-facts.ts';

/** A file for Caddy, which gets and renews the certificate by itself. */
export function caddyfile(campaign: Campaign): string {
  const facts = siteFacts(campaign);
  const secure = Object.entries(SECURE_ONLY).map(([name, value]) => `header ${name} "${value}"`);
  const onion = facts.onion ? [`header Onion-Location "${facts.onion.address}{http.request.orig_uri}"`] : [];
  return [
    INTRO,
    snippet('site_headers', headerLines(campaign)),
    snippet('site', siteLines(facts, missingLines(campaign))),
    block(facts.host, [...secure, ...onion, 'import site']),
    ...(facts.onion ? [ONION, block(`http://${facts.onion.host}:8080`, ['bind 127.0.0.1', 'import site'])] : []),
  ].join('\n');
}

const INTRO = `# The site under Caddy. Made by the build.
# Change the name of the host and the folder where yours differ, then: caddy validate --config Caddyfile
`;

const ONION = `# The onion service. In torrc:  HiddenServiceDir /var/lib/tor/site/   HiddenServicePort 80 127.0.0.1:8080`;

function headerLines(campaign: Campaign): string[] {
  return headerRules(campaign).flatMap(({ paths, headers }, i) => {
    const all = paths.includes('/*');
    const matcher = all ? [] : [`@rule${i} path_regexp ${rulePattern(paths)}`];
    return [...matcher, ...Object.entries(headers).map(([name, value]) => `header ${all ? '' : `@rule${i} `}${name} "${value}"`)];
  });
}

/** What lies packed beside a file is sent in its place. */
const FILES = 'file_server {\n    precompressed br gzip\n  }';

function siteLines({ folder }: SiteFacts, missing: readonly string[]): string[] {
  return [
    `root * ${folder}`,
    'encode gzip',
    '@hosts path /_headers /_redirects /.ht*',
    'error @hosts 404',
    ...typeLines(),
    'import site_headers',
    `@packed path */ ${PACKED_ENDINGS.map((ending) => `*.${ending}`).join(' ')}`,
    'header @packed ?Vary Accept-Encoding',
    FILES,
    `handle_errors {\n${missing.map((line) => `    ${line}\n`).join('')}  }`,
  ];
}

/** The page for what is not there, with its headers: they were set for another path. */
function missingLines(campaign: Campaign): string[] {
  const headers = { ...headersFor('/404.html', headerRules(campaign)), 'Content-Type': contentType('404.html') };
  return [...Object.entries(headers).map(([name, value]) => `header ${name} "${value}"`), 'rewrite * /404.html', FILES];
}

/** What Caddy does not know, or says in another way on other machines. */
function typeLines(): string[] {
  const endings = Object.keys(CONTENT_TYPES).map((ending, i) => {
    return `@type${i} path *.${ending}\n  header @type${i} Content-Type "${contentType(`x.${ending}`)}"`;
  });
  return [
    ...endings,
    '@pages path */',
    `header @pages Content-Type "${contentType('x.html')}"`,
    `@texts path ${PLAIN_TEXTS.map((name) => `/${name}`).join(' ')}`,
    `header @texts Content-Type "${contentType('x.txt')}"`,
    '@directory path /.well-known/openpgpkey/*',
    'header @directory Content-Type "application/octet-stream"',
  ];
}

function snippet(name: string, lines: readonly string[]): string {
  return block(`(${name})`, lines);
}

function block(name: string, lines: readonly string[]): string {
  return `${name} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}
