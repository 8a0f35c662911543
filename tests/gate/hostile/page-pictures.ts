import { pages, type HostileCase, type Row } from '../hostile-case.ts';

/** Addresses of pictures that are none, or that load something else. */
const ADDRESSES: readonly (readonly [name: string, address: string])[] = [
  ['is a module', './evil.js'],
  ['is a module of the site', '../../../src/middleware.ts'],
  ['is a component', './evil.astro'],
  ['is a page', './why-forests.mdx'],
  ['is another page as text', './why-forests.mdx?raw'],
  ['is a package', 'node:fs'],
  ['is read as text', '../../pictures/map.svg?raw'],
  ['is read as an address', '../../pictures/map.svg?url'],
  ['is put into the page', '../../pictures/map.svg?inline'],
  ['is a worker', '../../pictures/map.svg?worker'],
  ['is a part of a drawing', '../../pictures/map.svg#evil'],
  ['asks nothing', '../../pictures/map.svg?'],
  ['asks by an escape', '../../pictures/map.svg%3Fraw'],
  ['is an alias of the site', '#src/io/folders.ts'],
  ['is an alias of Vite', '@fs/etc/passwd'],
  ['is a module that does not exist on disk', 'virtual:astro:env'],
  ['is a glob', './*.mdx'],
  ['is on another site', 'https://evil.example/pixel.png'],
  ['is on another site without a lock', 'http://evil.example/pixel.png'],
  ['is on another site without a scheme', '//evil.example/pixel.png'],
  ['is on another site behind backslashes', '\\\\\\\\evil.example/pixel.png'],
  ['is brought along', 'data:image/png;base64,iVBORw0KGgo='],
  ['is a drawing brought along', 'data:image/svg+xml,<svg/onload=alert(1)>'],
  ['is a script', 'javascript:alert(1)'],
  ['is a file of the disk', 'file:///etc/passwd'],
  ['begins with a slash', '/pictures/map.svg'],
  ['is the secret', '%SECRET%'],
  ['climbs to the secret', '../../../../../../../../../..%SECRET%'],
  ['climbs out of the site', '../../../pictures/map.svg'],
  ['climbs by escapes', '..%2f..%2fpictures%2fmap.svg'],
  ['climbs by a backslash', '..\\\\..\\\\pictures\\\\map.svg'],
  ['is not there', '../../pictures/nowhere.svg'],
  ['is there in other letters', '../../pictures/Map.svg'],
  ['is a folder', '../../pictures/'],
  ['is a key', '../../keys/report.asc'],
  ['is a page of the site', '../index.html'],
  ['is the campaign’s file', '../../../content/campaign.json'],
  ['has a null character by escape', '../../pictures/map.svg%00.png'],
  ['has a hidden letter', '../../pictures/ma&#x200b;p.svg'],
  ['is empty', ''],
];

const FORMS: readonly Row[] = [
  ['A picture without a description', 'page.no-description', `![](../../pictures/map.svg)`],
  ['A picture described by nothing that is seen', ['page.no-description', 'text'], `![&#x2800;](../../pictures/map.svg)`],
  ['A picture whose address stands elsewhere', 'page', `![A map][map]\n\n[map]: ./evil.js\n`],
  ['A picture whose description turns the direction', 'text', `![a&#x202e;b](../../pictures/map.svg)`],
  ['A picture whose title turns the direction', 'text', `![A map](../../pictures/map.svg "a&#x202e;b")`],
  ['A picture from elsewhere in a list', ['links', 'address'], `- one\n▶- ![x](https://evil.example/x.png)\n`],
  ['A picture from elsewhere in a link', ['links', 'address'], `[![x](https://evil.example/x.png)](https://forest.example/)`],
  ['A picture from elsewhere in a table', ['links', 'address'], `| a | b |\n| - | - |\n▶| 1 | ![x](./evil.js) |\n`],
  ['A picture from elsewhere in a heading', ['links', 'address'], `## ![x](./evil.js)\n`],
  ['A picture from elsewhere between angle brackets', ['links', 'address'], `![x](<./evil.js>)`],
];

/** Pictures in pages that are none. */
export const PAGE_PICTURES: readonly HostileCase[] = pages([
  ...ADDRESSES.map(([name, address]): Row => [
    `A picture that ${name}`,
    ['links', 'address', 'page.not-link', 'text'],
    `![words](${address})`,
  ]),
  ...FORMS,
]);
