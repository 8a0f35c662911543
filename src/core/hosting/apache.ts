import type { Campaign } from '#src/core/campaign/schema.ts';
import { CONTENT_TYPES, isText, PLAIN_TEXTS } from './content-types.ts';
import { headerRules, SECURE_ONLY } from './header-rules.ts';
import { rulePattern } from './path-pattern.ts';
import { siteFacts } from './site-facts.ts';

/**
 * A file `.htaccess`, which Apache and hosts of websites read; it works in any folder. It needs nothing but “AllowOverride FileInfo”, as
 * where more is forbidden, a directive too many would close the whole site.
 */
export function apacheConfig(campaign: Campaign): string {
  return [
    INTRO,
    section('mod_rewrite.c', rewriteLines(campaign)),
    section('mod_headers.c', headerLines(campaign)),
    section('mod_mime.c', typeLines()),
    section('mod_deflate.c', [`AddOutputFilterByType DEFLATE ${DEFLATED.join(' ')}`]),
    MISSING,
  ].join('\n');
}

const INTRO = `# The site under Apache. Made by the build.\n`;

/** A path in this directive begins at the root of the host; the rules above find out in which folder the site lies. */
const MISSING = `ErrorDocument 404 /%{reqenv:SITE_FOLDER}404.html\n`;

const DEFLATED = [...new Set(Object.values(CONTENT_TYPES))].filter((type) => isText(type) || /json|svg/.test(type));

/** Only over https, which another server before this one may speak. */
const SECURE = `"expr=%{HTTPS} == 'on' || %{HTTP:X-Forwarded-Proto} == 'https'"`;

/** A mark for each rule that a file falls under. In this place, paths begin at the folder of this file. */
function rewriteLines(campaign: Campaign): string[] {
  const marks = headerRules(campaign).flatMap(({ paths }, i) =>
    paths.includes('/*') ? [] : `RewriteRule ${rulePattern(paths).replace('^/', '^')} - [E=SITE_RULE${i}:1]`,
  );
  return [
    'RewriteEngine On',
    '# Where https works, take the first # from the next four lines: they lead from http to it.',
    '# RewriteCond %{HTTPS} !=on',
    '# RewriteCond %{HTTP:X-Forwarded-Proto} !=https',
    '# RewriteCond %{HTTP_HOST} !\\.onion$',
    '# RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]',
    'RewriteCond %{REQUEST_URI}::$1 ^/(.*?)(.*)::\\2$',
    'RewriteRule ^(.*)$ - [E=SITE_FOLDER:%1]',
    'RewriteRule ^(_headers$|_redirects$|\\.ht) - [R=404,L]',
    ...marks,
  ];
}

function headerLines(campaign: Campaign): string[] {
  const { onion } = siteFacts(campaign);
  const own = headerRules(campaign).flatMap(({ paths, headers }, i) =>
    Object.entries(headers).map(([name, value]) => set(name, value, paths.includes('/*') ? '' : ` env=SITE_RULE${i}`)),
  );
  const secure = Object.entries(SECURE_ONLY).map(([name, value]) => set(name, value, ` ${SECURE}`));
  const location = `Header always set Onion-Location "expr=${onion?.address}%{escape:%{REQUEST_URI}}" ${SECURE}`;
  return [...own, ...secure, ...(onion ? [location] : [])];
}

function set(name: string, value: string, condition: string): string {
  return `Header always set ${name} "${value}"${condition}`;
}

function typeLines(): string[] {
  const types = Map.groupBy(Object.entries(CONTENT_TYPES), ([, type]) => type);
  const texts = Object.entries(CONTENT_TYPES).filter(([, type]) => isText(type));
  return [
    ...[...types].map(([type, all]) => `AddType ${type} ${all.map(([ending]) => `.${ending}`).join(' ')}`),
    `AddCharset utf-8 ${texts.map(([ending]) => `.${ending}`).join(' ')}`,
    `<FilesMatch "^(${PLAIN_TEXTS.map((name) => name.split('/').at(-1)).join('|')})$">\n    ForceType "text/plain; charset=utf-8"\n  </FilesMatch>`,
    '<FilesMatch "^(policy|[13-9a-km-uw-z]{32})$">\n    ForceType application/octet-stream\n  </FilesMatch>',
  ];
}

function section(module: string, lines: readonly string[]): string {
  return `<IfModule ${module}>\n${lines.map((line) => `  ${line}\n`).join('')}</IfModule>\n`;
}
