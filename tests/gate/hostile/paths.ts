import { entryText, placed, type HostileCase } from '../hostile-case.ts';

const NOTE = 'A note.\n';
const MAP = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2H0z"/></svg>';
const PAGE = '---\ntitle: "A page"\ndescription: "A page."\norder: 10\n---\nText.\n';
const ENTRY = entryText('coalition');

/** Links, pipes and other things that are no files. Those in place of a file of the sample stand alone. */
const NO_FILES: readonly HostileCase[] = placed([
  ['A link to the secret', 'paths.link', 'public/pictures/secret.txt', { link: '%SECRET%' }],
  ['A link to the secret as an entry', 'paths.link', 'content/coalition/secret.json', { link: '%SECRET%' }],
  ['A link to the secret as a page', 'paths.link', 'content/pages/en/secret.mdx', { link: '%SECRET%' }],
  ['A link to the secret as messages', 'paths.link', 'locales/en/secret.json', { link: '%SECRET%' }],
  ['A link to the folder of the secret', 'paths.link', 'public/outside', { link: '%OUTSIDE%' }],
  ['A link to the whole disk', 'paths.link', 'public/disk', { link: '/' }],
  ['A link to the environment', 'paths.link', 'public/environment.txt', { link: '/proc/self/environ' }],
  ['A link to a device that never ends', 'paths.link', 'public/zero.png', { link: '/dev/zero' }],
  ['A link to another file of the campaign', 'paths.link', 'public/campaign.txt', { link: '../content/campaign.json' }],
  ['A link to its own folder', 'paths.link', 'content/coalition/loop', { link: '.' }],
  ['A link to the folder above', 'paths.link', 'content/explainer/en/loop', { link: '../..' }],
  ['A link to itself', 'paths.link', 'public/itself.png', { link: 'itself.png' }],
  ['A link to nothing', 'paths.link', 'public/nothing.png', { link: 'not-there.png' }],
  ['A link to the secret in place of a page', 'paths.link', 'content/pages/ar/about.mdx', { link: '%SECRET%' }],
  ['A link to the environment in place of a page', 'paths.link', 'content/explainer/am/why-forests.mdx', { link: '/proc/self/environ' }],
  ['A link with a forbidden name', 'paths', 'public/.hidden-link', { link: '%SECRET%' }],
  ['A pipe in public', 'paths.not-a-file', 'public/pipe.png', { pipe: true }],
  ['A pipe as an entry', 'paths.not-a-file', 'content/coalition/pipe.json', { pipe: true }],
  ['A pipe as a page', 'paths.not-a-file', 'content/pages/en/pipe.mdx', { pipe: true }],
]);

const INSTEAD: readonly HostileCase[] = placed([
  ['A link in place of the campaign’s file', ['paths', 'campaign'], 'content/campaign.json', { link: '%SECRET%' }],
  ['A link in place of the folder public', 'paths.link', 'public', { link: '%OUTSIDE%' }],
  ['A link in place of a language', 'paths.link', 'locales/ar', { link: '%OUTSIDE%' }],
  ['A pipe in place of the campaign’s file', ['paths', 'campaign'], 'content/campaign.json', { pipe: true }],
]).map((one) => ({ ...one, apart: one.name }));

/** Files in public/ that the site makes itself, or that servers obey. */
const PUBLIC: readonly HostileCase[] = placed([
  ['A home page of its own', 'paths', 'public/index.html', '<script>alert(1)</script>'],
  ['A home page of a language', 'paths', 'public/en/index.html', '<script>alert(1)</script>'],
  ['A picture in the place of a language', 'paths.site-own', 'public/ar/x.svg', MAP],
  ['A picture in the place of a language in capitals', 'paths.site-own', 'public/AM/x.svg', MAP],
  ['A picture in the place of the graphics', 'paths.site-own', 'public/kit/badge.svg', MAP],
  ['A picture in the place of the graphics in capitals', 'paths.site-own', 'public/Kit/badge.svg', MAP],
  ['A file in the place of the search', 'paths.site-own', 'public/pagefind/pagefind.txt', NOTE],
  ['A file in the place of the site’s own', 'paths.site-own', 'public/assets/x.svg', MAP],
  ['A file in the place of Astro’s', 'paths.site-own', 'public/_astro/x.svg', MAP],
  ['A picture in the place of the previews', 'paths.site-own', 'public/preview/en.png', MAP],
  ['A picture in the place of the small pictures', 'paths.site-own', 'public/thumb/x.svg', MAP],
  ['An icon in the place of the site’s', 'paths.site-own', 'public/favicon.svg', MAP],
  ['Rules for robots', 'paths.site-own', 'public/robots.txt', 'User-agent: *\nDisallow: /\n'],
  ['Rules for robots in capitals', 'paths', 'public/ROBOTS.TXT', 'User-agent: *\nDisallow: /\n'],
  ['A map of the site', 'paths', 'public/sitemap.xml', '<urlset/>'],
  ['A page for what is not found', 'paths', 'public/404.html', '<script>alert(1)</script>'],
  ['An icon for phones in the place of the site’s', 'paths', 'public/apple-touch-icon.png', MAP],
  ['Headers for a server', 'paths', 'public/_headers', '/*\n  Content-Security-Policy: default-src *\n'],
  ['Redirects for a server', 'paths', 'public/_redirects', '/* https://evil.example/:splat 301\n'],
  ['Rules for a server', 'paths', 'public/.htaccess', 'Redirect / https://evil.example/\n'],
  ['Another domain for the site', 'paths', 'public/CNAME', 'evil.example\n'],
  ['A worker for all pages', 'paths', 'public/sw.js', 'self.onfetch = () => {}\n'],
  ['A module', 'paths', 'public/evil.mjs', 'export default 1\n'],
  ['A program for the browser', 'paths', 'public/evil.wasm', Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)],
  ['A style', 'paths', 'public/evil.css', 'body { display: none }\n'],
  ['A web page', 'paths', 'public/pictures/evil.html', '<script>alert(1)</script>'],
  ['A web page of the old kind', 'paths', 'public/pictures/evil.xhtml', '<script>alert(1)</script>'],
  ['A web page in an archive', 'paths', 'public/pictures/evil.mhtml', 'MIME-Version: 1.0\n'],
  ['A drawing in an archive', 'paths', 'public/pictures/evil.svgz', Uint8Array.of(0x1f, 0x8b, 8, 0)],
  ['A document that runs', 'paths', 'public/evil.pdf', '%PDF-1.7\n'],
  ['A program for a server', 'paths', 'public/evil.php', `<?php touch('%MARKER%') ?>`],
  ['A program for Windows', 'paths', 'public/evil.exe', 'MZ'],
  ['A program for a shell', 'paths', 'public/evil.sh', '#!/bin/sh\ntouch %MARKER%\n'],
  ['A program with the name of a note', 'text', 'public/evil.txt', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0)],
  ['A note that is a picture', 'text', 'public/picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['A file without ending', 'paths', 'public/evil', NOTE],
  ['A file with two endings', 'paths', 'public/map.svg.html', MAP],
  ['A file that ends in a dot', 'paths', 'public/map.svg.', MAP],
  ['An empty file', 'paths.empty', 'public/empty.txt', ''],
]);

/** Files that lie where nothing reads them, or where something else does. */
const STRAYS: readonly HostileCase[] = placed([
  ['A file in a folder of a name that all objects have', ['places', 'paths'], 'content/constructor/evil.json', ENTRY],
  ['A file in a folder of a method of all objects', ['places', 'paths'], 'content/toString/evil.json', ENTRY],
  ['A file in a folder of a prototype', ['places', 'paths'], 'content/__proto__/evil.json', ENTRY],
  ['A file in an unknown folder', 'places.unread', 'content/evil/evil.json', ENTRY],
  ['A file in a misspelt folder', 'places.unread', 'content/coalitoin/evil.json', ENTRY],
  ['A file in a folder of other letters', ['places', 'paths'], 'content/Coalition/evil.json', ENTRY],
  ['A file beside the campaign’s file', 'places.unread', 'content/evil.json', ENTRY],
  ['An entry too deep', 'places.unread', 'content/coalition/deep/evil.json', ENTRY],
  ['A page too deep', 'places.unread', 'content/pages/en/deep/evil.mdx', PAGE],
  ['A page without a language', 'places.unread', 'content/pages/evil.mdx', PAGE],
  ['A page in an unknown language', ['places', 'locales'], 'content/pages/xx/evil.mdx', PAGE],
  ['A page in the place of an entry', ['places', 'paths'], 'content/coalition/evil.mdx', PAGE],
  ['A settings file of the build', 'paths', 'content/astro.config.mjs', 'export default {}\n'],
  ['A package of its own', 'places.unread', 'content/package.json', '{ "scripts": { "postinstall": "touch %MARKER%" } }'],
  ['A setting for types', 'places.unread', 'content/pages/tsconfig.json', '{ "extends": "./evil.json" }'],
  ['A module among the pages', 'paths', 'content/pages/en/evil.ts', 'export default 1\n'],
  ['A component among the pages', 'paths', 'content/pages/en/evil.astro', '<script>alert(1)</script>'],
  ['A page in plain Markdown', 'paths', 'content/pages/en/evil.md', PAGE],
  ['A page in capitals', 'paths', 'content/pages/en/evil.MDX', PAGE],
  ['An entry as YAML', 'paths', 'content/coalition/evil.yaml', 'name: x\n'],
  ['An entry as TOML', 'paths', 'content/coalition/evil.toml', 'name = "x"\n'],
  ['An entry as a module', 'paths', 'content/coalition/evil.json.js', 'export default 1\n'],
  ['A page that takes the place of the home page', 'places.own-page', 'content/pages/en/index.mdx', PAGE],
  ['A page that takes the place of the search', 'places.own-page', 'content/pages/en/search.mdx', PAGE],
  ['A page that takes the place of the graphics', 'places.own-page', 'content/pages/en/kit.mdx', PAGE],
  ['A page that takes the place of the index', 'places.own-page', 'content/pages/en/a-z.mdx', PAGE],
  ['A page that takes the place of the index’s second page', 'places.own-page', 'content/pages/en/a-z-2.mdx', PAGE],
  [
    'A page that takes the place of the guide',
    'places.own-page',
    'content/explainer/en/index.mdx',
    PAGE.replace('---\nT', 'group: "threats"\n---\nT'),
  ],
  ['An action that takes the place of the slides', 'places.own-page', 'content/actions/slides.json', entryText('actions')],
  [
    'An action that takes the place of the second page of letters',
    'places.own-page',
    'content/actions/letters-2.json',
    entryText('actions'),
  ],
  ['An action that takes the place of the letters', 'places.own-page', 'content/actions/letters.json', entryText('actions')],
  [
    'A testimony that takes the place of the list’s second page',
    'places.own-page',
    'content/testimonies/page-2.json',
    entryText('testimonies'),
  ],
  ['A module among the messages', 'paths', 'locales/en/evil.js', 'export default 1\n'],
  ['Messages too deep', ['places', 'locales', 'paths'], 'locales/en/deep/evil.json', '{}'],
  ['Messages without a language', ['places', 'locales', 'paths'], 'locales/evil.json', '{}'],
  ['Messages that the source language does not have', 'locales.unknown-file', 'locales/ar/evil.json', '{}'],
]);

/** What lies deeper is not listed: the folder is told that leads there. */
const DEEP: HostileCase = {
  name: 'A file too many folders deep',
  files: { 'public/a/b/c/d/e/f/g/h/i/j/k/map.svg': MAP },
  file: 'public/a/b/c/d/e/f/g/h/i',
  lines: [1],
  what: ['paths'],
};

/** Things in the tree of a campaign that don't belong there. */
export const PATHS: readonly HostileCase[] = [...NO_FILES, ...INSTEAD, ...PUBLIC, ...STRAYS, DEEP];
