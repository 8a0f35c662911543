import { expect, test } from 'vitest';
import { idsIn, languages, readJson } from './campaign.ts';
import { attribute, expectNone, files, find, pageAt, pages, readDist, target, type Page } from './dist.ts';
import { pngSize } from './png-size.ts';

interface Graphic {
  id: string;
  kind: string;
  width: number;
  height: number;
  unit?: 'mm';
  for?: string;
  colourways: string[];
  formats: string[];
}

const HEAVIEST_THUMBNAIL = 6_000;

/** How the files of each format end. */
const ENDINGS: Record<string, string> = {
  png: '\\.png',
  'png@2x': '@2x\\.png',
  webp: '\\.webp',
  'webp-animated': '(-animated)\\.webp',
  svg: '\\.svg',
  'svg-editable': '-editable\\.svg',
  pdf: '\\.pdf',
  'pdf-black': '-black\\.pdf',
  html: '\\.html',
};

const graphics = idsIn('kit').map((id) => ({ ...(readJson(`content/kit/${id}.json`) as Graphic), id }));

test('the kit page of every language leads to a page for each kind of graphic', () => {
  const kinds = new Set(graphics.map(({ kind }) => kind));
  const wrong = languages.flatMap(({ code }) => {
    const cards = find('main .cards a', pageAt(`${code}/kit.html`)).map((link) => attribute(link, 'href'));
    return [...kinds].filter((kind) => !cards.some((href) => href.startsWith(`kit/${kind}`))).map((kind) => `${code}: ${kind}`);
  });
  expectNone(wrong);
});

test('every graphic can be downloaded from the pages of every language, in every colourway and format', () => {
  const wrong = languages.flatMap(({ code }) => {
    const downloads = galleryPages(code).flatMap((page) =>
      find('a[download]', page).flatMap((link) => target(page, attribute(link, 'href'))?.path ?? []),
    );
    return variants(code)
      .filter(({ pattern }) => !downloads.some((path) => pattern.test(path) && files.has(path)))
      .map(({ pattern }) => String(pattern));
  });
  expectNone(wrong);
});

test('every file that the kit holds in a language can be downloaded from its pages', () => {
  const wrong = languages.flatMap(({ code }) => {
    const pages = [...galleryPages(code), pageAt(`${code}/kit.html`), pageAt(`${code}/kit/embed.html`)];
    const linked = new Set(pages.flatMap((page) => find('a', page).flatMap((link) => target(page, attribute(link, 'href'))?.path ?? [])));
    // What hosts of a conversation get stands on their own pages, in one archive (host.test.ts).
    const isForHosts = (path: string) => path.includes('-host-a-conversation');
    return [...files].filter((path) => path.startsWith(`kit/${code}/`) && !linked.has(path) && !isForHosts(path));
  });
  expectNone(wrong);
});

test('every picture has the size in pixels that its file in content/kit asks for', () => {
  const wrong = languages.flatMap(({ code }) =>
    variants(code)
      .filter(({ graphic }) => graphic.unit !== 'mm')
      .flatMap(({ pattern, graphic }) =>
        [...files]
          .filter((path) => pattern.test(path))
          .flatMap((path) => {
            const size = sizeOf(path);
            const scale = path.includes('@2x') ? 2 : 1;
            return !size || (size.width === graphic.width * scale && size.height === graphic.height * scale)
              ? []
              : [`${path} is ${JSON.stringify(size)}`];
          }),
      ),
  );
  expectNone(wrong);
});

test('the gallery shows each graphic with an alternative text in its language, small and only when it is needed', () => {
  const wrong = languages.flatMap(({ code }) => {
    const pages = galleryPages(code);
    const pictures = pages.flatMap((page) =>
      find('main img', page).map((img) => ({ img, path: target(page, attribute(img, 'src'))!.path })),
    );
    const silent = pictures.filter(({ img }) => attribute(img, 'alt') === '').map(({ path }) => `${path} has no alternative text`);
    const eager = pictures.filter(({ img }) => attribute(img, 'loading') !== 'lazy').map(({ path }) => `${path} is not lazy`);
    const heavy = pictures
      .filter(({ path }) => readDist(path).length > HEAVIEST_THUMBNAIL)
      .map(({ path }) => `${path} weighs ${readDist(path).length} bytes`);
    const shown = pictures.map(({ path }) => path);
    const isShown = (graphic: Graphic, colours: string) =>
      shown.some((path) => new RegExp(`-${graphic.id}${entryOf(graphic)}-${colours}-\\d`, 'u').test(path));
    const unseen = graphics.flatMap((graphic) =>
      graphic.colourways.filter((colours) => !isShown(graphic, colours)).map((colours) => `${code}: ${graphic.id} in ${colours}`),
    );
    return [...silent, ...eager, ...heavy, ...unseen];
  });
  expectNone(wrong);
});

test('graphics are light: link previews, stickers, posters, and the ZIP of a language', () => {
  const most: [RegExp, number][] = [
    [/^preview\/.*\.png$/, 32_000],
    [/-sticker-.*\d\.webp$/, 15_000],
    [/-animated\.webp$/, 500_000],
    [/-poster.*\.pdf$/, 30_000],
    [/^kit\/[^/]+\.zip$/, 6_000_000],
  ];
  const wrong = most.flatMap(([pattern, bytes]) => {
    const found = [...files].filter((path) => pattern.test(path));
    const heavy = found.filter((path) => readDist(path).length > bytes).map((path) => `${path} weighs ${readDist(path).length} bytes`);
    return found.length > 0 ? heavy : [`nothing is called ${pattern}`];
  });
  expectNone(wrong);
});

test('the code of each badge is one link with its picture in it and nothing that loads or runs', () => {
  const codes = [...files].filter((path) => path.endsWith('-code.txt'));
  expect(codes.length).toBeGreaterThan(0);
  const right =
    /^<a href="https?:[^"]+" lang="[\w-]+" dir="(ltr|rtl)" referrerpolicy="no-referrer"><img src="data:image\/png;base64,[\w+/=]+" width="\d+" height="\d+" alt="[^"<>]+" style="[^"]+"><\/a>\n$/;
  expectNone(codes.filter((path) => !right.test(readDist(path).toString('utf8'))));
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
    const size = pngSize(readDist(path));
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

/** The pages of the kit in a language that offer its graphics, without the studios and the guides. */
function galleryPages(code: string): Page[] {
  return pages.filter(({ path }) => path.startsWith(`${code}/kit/`) && !/\/(remix|posts|print|embed)\.html$/.test(path));
}

/** What stands in a file's name after the graphic, where there is one for each testimony or number. */
function entryOf(graphic: Graphic): string {
  return graphic.for ? '-[\\p{L}\\p{M}\\p{Nd}-]+' : '';
}

/** How the files of a language must be named that the kit holds for each graphic, colourway and format. */
function variants(code: string): { pattern: RegExp; graphic: Graphic }[] {
  return graphics.flatMap((graphic) =>
    graphic.colourways.flatMap((colours) =>
      graphic.formats.map((format) => ({
        pattern: new RegExp(
          `^kit/${code}/[a-z0-9]+-${code}-${graphic.id}${entryOf(graphic)}-${colours}-\\d+x\\d+(mm)?${ENDINGS[format]}$`,
          'u',
        ),
        graphic,
      })),
    ),
  );
}

function sizeOf(path: string): { width: number; height: number } | undefined {
  if (path.endsWith('.png')) return pngSize(readDist(path));
  if (!path.endsWith('.svg')) return undefined;
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(readDist(path).toString('utf8')) ?? [];
  return { width: Number(width), height: Number(height) };
}
