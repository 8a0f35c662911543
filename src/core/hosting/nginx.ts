import type { Campaign } from '#src/core/campaign/schema.ts';
import { CONTENT_TYPES, isText, PLAIN_TEXTS } from './content-types.ts';
import { headerRules, type HeaderRule, SECURE_ONLY } from './header-rules.ts';
import { rulePattern } from './path-pattern.ts';
import { type SiteFacts, siteFacts } from './site-facts.ts';

/** A header of a server: its name, its value or the variable that has it, and what makes that variable. */
interface ServerHeader {
  name: string;
  value: string;
  map?: string;
}

/** A file for nginx, to be put where it includes sites from, such as `/etc/nginx/sites-enabled/`. */
export function nginxConfig(campaign: Campaign): string {
  const facts = siteFacts(campaign);
  const headers = [...ownHeaders(headerRules(campaign), facts), ...secureHeaders(facts)];
  const maps = headers.flatMap(({ map }) => map ?? []);
  const redirect = ['listen 80;', 'listen [::]:80;', `server_name ${facts.host};`, 'return 301 https://$host$request_uri;'];
  return [INTRO, ...maps, block('server', redirect), block('server', serverLines(facts, headers))].join('\n');
}

const INTRO = `# The site under nginx. Made by the build.
# Change the name of the host, the folder and the certificate where yours differ, then: nginx -t
`;

/** One value for all files stands as it is; else a variable is empty where a file has none, and nginx leaves out a header without a value. */
function ownHeaders(rules: readonly HeaderRule[], facts: SiteFacts): ServerHeader[] {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  return [...names].map((name) => {
    const naming = rules.filter(({ headers }) => headers[name] !== undefined);
    const [first] = naming;
    if (first!.paths.includes('/*')) return { name, value: `"${first!.headers[name]}"` };
    const value = variable(name, facts);
    const lines = naming.map(({ paths, headers }) => `"~${rulePattern(paths)}" "${headers[name]}";`);
    return { name, value, map: block(`map $uri ${value}`, lines) };
  });
}

function secureHeaders(facts: SiteFacts): ServerHeader[] {
  const onion = facts.onion ? { 'Onion-Location': `${facts.onion.address}$request_uri` } : {};
  return Object.entries({ ...SECURE_ONLY, ...onion }).map(([name, given]) => {
    const value = variable(name, facts);
    return { name, value, map: block(`map $scheme ${value}`, [`https "${given}";`]) };
  });
}

/**
 * A server may have several sites, so the names of variables are those of this one; long ones would not fit into nginx’s tables.
 * @example variable('Content-Security-Policy', facts) // '$site_forest_csp'
 */
function variable(name: string, { slug }: SiteFacts): string {
  const initials = name.split('-').map((word) => word[0]!.toLowerCase());
  return `$site_${slug.slice(0, 20)}_${initials.join('')}`;
}

function serverLines(facts: SiteFacts, headers: readonly ServerHeader[]): string[] {
  return [
    'listen 443 ssl;',
    'listen [::]:443 ssl;',
    `server_name ${facts.host}${facts.onion ? ` ${facts.onion.host}` : ''};`,
    ...(facts.onion ? ONION : []),
    `ssl_certificate /etc/letsencrypt/live/${facts.host}/fullchain.pem;`,
    `ssl_certificate_key /etc/letsencrypt/live/${facts.host}/privkey.pem;`,
    `root ${facts.folder};`,
    'index index.html;',
    'error_page 404 /404.html;',
    'server_tokens off;',
    ...headers.map(({ name, value }) => `add_header ${name} ${value} always;`),
    ...typeLines(),
    'location ~ ^/(_headers|_redirects|\\.ht) { return 404; }',
  ];
}

const ONION = [
  '# The onion service. In torrc:  HiddenServiceDir /var/lib/tor/site/   HiddenServicePort 80 127.0.0.1:8080',
  'listen 127.0.0.1:8080;',
];

const PACKED =
  'text/css text/csv text/calendar text/javascript text/plain application/json application/manifest+json application/xml image/svg+xml';

function typeLines(): string[] {
  const endings = Map.groupBy(Object.entries(CONTENT_TYPES), ([, type]) => type);
  const texts = [...endings.keys()].filter(isText);
  return [
    'gzip_static on;',
    '# The smallest files: where nginx has the module for them (Debian: libnginx-mod-http-brotli-static), take the # away.',
    '# brotli_static on;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    `gzip_types ${PACKED};`,
    'charset utf-8;',
    // It names pages by itself, and warns of what stands there twice.
    `charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};`,
    `types {\n${[...endings].map(([type, all]) => `    ${type} ${all.map(([ending]) => ending).join(' ')};\n`).join('')}  }`,
    'default_type application/octet-stream;',
    ...PLAIN_TEXTS.map((name) => `location = /${name} { default_type text/plain; }`),
    'location ^~ /.well-known/openpgpkey/ { default_type application/octet-stream; }',
  ];
}

function block(name: string, lines: readonly string[]): string {
  return `${name} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}
