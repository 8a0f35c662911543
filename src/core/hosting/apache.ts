import type { Campaign } from '#src/core/campaign/schema.ts';
import { type Packing, PACKINGS } from '#src/core/packing/packings.ts';
import { PACKED_ENDINGS } from '#src/core/packing/what-is-packed.ts';
import { CONTENT_TYPES, contentType, isText, PLAIN_TEXTS } from './content-types.ts';
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
    paths.includes('/*') ? [] : `RewriteRule ${markPattern(paths)} - [E=SITE_RULE${i}:1]`,
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
    'RewriteCond %{REQUEST_URI} ^(.*?)(\\.br|\\.gz)?$',
    'RewriteRule ^ - [E=SITE_PATH:%1]',
    'RewriteRule ^(_headers$|_redirects$|\\.ht) - [R=404,L]',
    ...PACKINGS.flatMap(packedLines),
    ...marks,
  ];
}

/** A file that is sent in place of another falls under the same rules: Apache looks at all of them once more, under its name. */
function markPattern(paths: readonly string[]): string {
  return rulePattern(paths).replace('^/', '^').replaceAll('$', '(\\.br|\\.gz)?$');
}

/** Sends what lies packed beside a file to who takes that, which a weight of zero forbids. */
function packedLines({ ending, encoding }: Packing): string[] {
  return [
    `RewriteCond %{HTTP:Accept-Encoding} (^|[\\s,])${encoding}\\s*(;\\s*q=(1|0?\\.\\d*[1-9])[\\d.]*\\s*)?(,|$)`,
    `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
    `RewriteRule ^(.+\\.(${PACKED_ENDINGS.join('|')}))$ $1.${ending} [L]`,
  ];
}

function headerLines(campaign: Campaign): string[] {
  const { onion } = siteFacts(campaign);
  const own = headerRules(campaign).flatMap(({ paths, headers }, i) =>
    Object.entries(headers).map(([name, value]) => set(name, value, paths.includes('/*') ? '' : ` env=SITE_RULE${i}`)),
  );
  const secure = Object.entries(SECURE_ONLY).map(([name, value]) => set(name, value, ` ${SECURE}`));
  const location = `Header always set Onion-Location "expr=${onion?.address}%{escape:%{reqenv:SITE_PATH}}" ${SECURE}`;
  const vary = `<FilesMatch "\\.(${PACKED_ENDINGS.join('|')})(\\.(br|gz))?$">\n    Header merge Vary Accept-Encoding\n  </FilesMatch>`;
  return [...own, ...secure, ...(onion ? [location] : []), vary];
}

function set(name: string, value: string, condition: string): string {
  return `Header always set ${name} "${value}"${condition}`;
}

function typeLines(): string[] {
  const types = Map.groupBy(Object.entries(CONTENT_TYPES), ([, type]) => type);
  const texts = Object.entries(CONTENT_TYPES).filter(([, type]) => isText(type));
  return [
    ...[...types].map(([type, all]) => `AddType ${type} ${all.map(([ending]) => `.${ending}`).join(' ')}`),
    ...PACKINGS.map(({ ending, encoding }) => `AddEncoding ${encoding} .${ending}`),
    ...packedTypes(),
    `AddCharset utf-8 ${texts.map(([ending]) => `.${ending}`).join(' ')}`,
    `<FilesMatch "^(${PLAIN_TEXTS.map((name) => name.split('/').at(-1)).join('|')})$">\n    ForceType "text/plain; charset=utf-8"\n  </FilesMatch>`,
    '<FilesMatch "^(policy|[13-9a-km-uw-z]{32})$">\n    ForceType application/octet-stream\n  </FilesMatch>',
  ];
}

/** A packed file is of the kind of the one beside it, whatever its own ending is to the server. */
function packedTypes(): string[] {
  const types = Map.groupBy(PACKED_ENDINGS, (ending) => contentType(`x.${ending}`));
  return [...types].map(
    ([type, endings]) => `<FilesMatch "\\.(${endings.join('|')})\\.(br|gz)$">\n    ForceType "${type}"\n  </FilesMatch>`,
  );
}

function section(module: string, lines: readonly string[]): string {
  return `<IfModule ${module}>\n${lines.map((line) => `  ${line}\n`).join('')}</IfModule>\n`;
}
