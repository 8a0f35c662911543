import { unzipSync, zipSync } from 'fflate';
import { bytes, code, edit, type Mutation } from './places.ts';
import { fileLike } from '../output.ts';

const SINGLE = fileLike(new RegExp(`^editions/${code}/[^/]+\\.html$`));
const SITE = fileLike(new RegExp(`^editions/${code}/[^/]+-site\\.zip$`));
const INDEX = `pagefind/offline.${code}.js`;

/** The archive of the site with its files changed by name, packed anew as archives are. */
function repacked(change: (name: string, data: Uint8Array) => Uint8Array | string) {
  return bytes(SITE, (data) => {
    const files = Object.entries(unzipSync(data)).map(([name, own]) => [name, Buffer.from(change(name, own))] as const);
    return zipSync(Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1))), { mtime: '2026-01-31' });
  });
}

const inPages = (from: string, to: string) =>
  repacked((name, data) =>
    name.endsWith('/press.html') || name.endsWith('/about.html') ? Buffer.from(data).toString('utf8').replace(from, to) : data,
  );

/** Changes to what people take along, and to the search for a disk. */
export const EDITIONS: readonly Mutation[] = [
  ['a script in the single file', SINGLE, 'script', () => edit(SINGLE, '</body>', '<script>alert(1)</script></body>')],
  [
    'a picture of another host in the single file',
    SINGLE,
    'loads-elsewhere',
    () => edit(SINGLE, '</main>', '<img src="https://example.org/x.png" alt=""></main>'),
  ],
  ['a wider policy of the single file', SINGLE, 'policy-allows', () => edit(SINGLE, 'img-src data:', 'img-src data: https:')],
  [
    'a script in a page of the archive',
    `${SITE}/${code}/about.html`,
    'script',
    () => inPages('</body>', '<script>alert(1)</script></body>'),
  ],
  [
    'a link to what is not in the archive',
    `${SITE}/${code}/about.html`,
    'dead-link',
    () => inPages('</main>', '<a href="gone.html">x</a></main>'),
  ],
  [
    'another key in the archive',
    SITE,
    'zip-other',
    () => repacked((name, data) => (name.endsWith('.asc') ? `${Buffer.from(data).toString()}\n` : data)),
  ],
  ['an index for a disk without a part', INDEX, 'not-index', () => edit(INDEX, /"(index\/[^"]+)"/, '"index/gone.pf_index"')],
  [
    'an index for a disk that leads elsewhere',
    INDEX,
    'dead-link',
    () => edit(INDEX, `\\"url\\":\\"/${code}/`, `\\"url\\":\\"/${code}/gone/`),
  ],
];
