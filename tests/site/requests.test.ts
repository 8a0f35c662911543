import { expect, test } from 'vitest';
import { attribute, expectNone, files, find, onPages, pages, readDist, text } from './dist.ts';

const LOADING =
  'link:not([rel=canonical]):not([rel=alternate]):not([rel=license]), script, img, source, iframe, frame, embed, object, video, audio, track, input[type=image], use, image';
const ELSEWHERE = /^\s*([a-z]+:)?\/\//i;

test('no page asks another host for anything', () => {
  const wrong = onPages(pages, (page) =>
    find(LOADING, page).flatMap((element) =>
      ['src', 'srcset', 'href', 'xlink:href', 'data', 'poster']
        .map((name) => attribute(element, name))
        .filter((address) => ELSEWHERE.test(address)),
    ),
  );
  expectNone(wrong);
});

test('no style asks another host for a font or a picture', () => {
  const wrong = onPages(pages, (page) => {
    const css = [...find('style', page).map(text), ...find('[style]', page).map((element) => attribute(element, 'style'))].join('\n');
    return css.match(/(url\(\s*['"]?([a-z]+:)?\/\/|@import)[^;)]*/gi) ?? [];
  });
  expectNone(wrong);
});

test('no page loads a script file, but for very old browsers, or asks for a connection in advance', () => {
  expectNone(
    onPages(pages, (page) =>
      find('script[src]:not([nomodule]), link[rel=preconnect], link[rel=dns-prefetch], link[rel=modulepreload]', page).map(
        ({ name, attribs }) => `<${name}> ${JSON.stringify(attribs)}`,
      ),
    ),
  );
});

test('no page carries a handler, a tracking picture or a frame', () => {
  const handlers = onPages(pages, (page) =>
    find('*', page).flatMap(({ name, attribs }) =>
      Object.keys(attribs)
        .filter((key) => /^on[a-z]+$/.test(key))
        .map((key) => `<${name} ${key}>`),
    ),
  );
  const frames = onPages(pages, (page) => find('iframe, frame, object, embed', page).map(({ name }) => `<${name}>`));
  expectNone([...handlers, ...frames]);
});

test('no SVG of the site carries a script or asks another host for anything', () => {
  const svgs = [...files].filter((path) => path.endsWith('.svg'));
  expect(svgs.length).toBeGreaterThan(0);
  expectNone(svgs.filter((path) => /<script|<foreignObject|\son\w+=|(href|src)="(?!#)|url\((?!#)/i.test(readDist(path).toString('utf8'))));
});
