import { expect, test } from 'vitest';
import { idsIn, languages, readJson } from './campaign.ts';
import { attribute, expectNone, files, find, pageAt, readDist, target } from './dist.ts';
import { pngSize } from './png-size.ts';

interface Graphic {
  id: string;
  width: number;
  height: number;
  colourways: string[];
  formats: string[];
}

const graphics = idsIn('kit').map((id) => ({ ...(readJson(`content/kit/${id}.json`) as Graphic), id }));

test('every graphic can be downloaded from the kit page of every language, in every colourway and format', () => {
  const wrong = languages.flatMap(({ code }) => {
    const page = pageAt(`${code}/kit.html`);
    const paths = find('a[download]', page).flatMap((link) => target(page, attribute(link, 'href'))?.path ?? []);
    return variants()
      .filter(({ ending }) => !paths.some((path) => path.startsWith(`kit/${code}/`) && path.endsWith(ending) && files.has(path)))
      .map(({ ending }) => `${code}: …${ending}`);
  });
  expectNone(wrong);
});

test('every graphic has the size that its file in content/kit asks for', () => {
  const wrong = languages.flatMap(({ code }) =>
    variants().flatMap(({ ending, graphic }) => {
      const path = [...files].find((file) => file.startsWith(`kit/${code}/`) && file.endsWith(ending));
      const size = path && sizeOf(path);
      return size && size.width === graphic.width && size.height === graphic.height
        ? []
        : [`${code}: …${ending} is ${size && JSON.stringify(size)}`];
    }),
  );
  expectNone(wrong);
});

test('the kit page shows each graphic with an alternative text in its language', () => {
  const wrong = languages.flatMap(({ code }) => {
    const pictures = find('main img', pageAt(`${code}/kit.html`));
    const seen = pictures.map((img) => attribute(img, 'src'));
    const silent = pictures
      .filter((img) => attribute(img, 'alt').trim() === '')
      .map((img) => `${code}: ${attribute(img, 'src')} has no alternative text`);
    const unseen = variants().filter(({ ending }) => ending.endsWith('.png') && !seen.some((src) => src.endsWith(ending)));
    return [...silent, ...unseen.map(({ ending }) => `${code}: …${ending} is not shown`)];
  });
  expectNone(wrong);
});

test.each(languages)('the web manifest in $tag names icons that exist in the sizes it says', ({ code, tag, direction }) => {
  const manifest = JSON.parse(readDist(`${code}/site.webmanifest`).toString('utf8')) as Record<string, string> & {
    icons: Record<string, string>[];
  };
  expect([manifest['lang'], manifest['dir']]).toEqual([tag, direction]);
  expect(files.has(`${code}/${manifest['start_url']}`)).toBe(true);
  expect(manifest.icons.length).toBeGreaterThanOrEqual(2);
  for (const { src, sizes } of manifest.icons) {
    const path = new URL(src!, `https://dist.invalid/${code}/`).pathname.slice(1);
    const size = files.has(path) ? pngSize(readDist(path)) : undefined;
    expect(`${size?.width}x${size?.height}`, path).toBe(sizes);
  }
});

test('the favicon set is whole: ICO, SVG and the icon for home screens', () => {
  const ico = readDist('favicon.ico');
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
  expect(pngSize(ico.subarray(ico.readUInt32LE(18)))).toEqual({ width: 32, height: 32 });
  expect(readDist('favicon.svg').toString('utf8')).toMatch(/^<svg /);
  expect(pngSize(readDist('apple-touch-icon.png'))).toEqual({ width: 180, height: 180 });
});

/** Each file that the kit must hold in a language, by how its name ends. */
function variants(): { ending: string; graphic: Graphic }[] {
  return graphics.flatMap((graphic) =>
    graphic.colourways.flatMap((colours) => graphic.formats.map((format) => ({ ending: `-${graphic.id}-${colours}.${format}`, graphic }))),
  );
}

function sizeOf(path: string): { width: number; height: number } | undefined {
  if (path.endsWith('.png')) return pngSize(readDist(path));
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(readDist(path).toString('utf8')) ?? [];
  return { width: Number(width), height: Number(height) };
}
