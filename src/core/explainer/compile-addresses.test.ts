import { expect, test } from 'vitest';
import { isPlainLink, isPlainPicture } from '#src/core/explainer/compile-addresses.ts';
import { processorTime } from '#src/core/checks/sample-processor-time.ts';

test.each([
  'the-numbers.html',
  './the-numbers.html',
  '../act/plant-a-tree.html#how',
  '../act/ازرعوا-شجرة.html',
  '../act/%D8%B4%D8%AC%D8%B1%D8%A9.html',
  '../testimonies/نیم\u200Cفاصله.html',
  '../../keys/report.asc',
  '#how',
  'search.html?q=ደን',
  'https://forest.example/',
  'HTTPS://forest.example/a(b)?c=d&e=f:g#h',
  'https://forest.example:8443/@ranger',
  'https://العربية.example/غابة',
  'https://xn--mgbh0fb.example',
  'mailto:press@forest.example',
  'mailto:press@forest.example?subject=%D8%BA%D8%A7%D8%A8%D8%A9&body=a%0Ab',
  'mailto:إنترنت@россия.рф',
  'mailto:%D8%A5@%D1%80%D1%84.example',
  'tel:+251-11-123-4567',
  'tel:+1(202)555.0143;ext=12',
  'tel:116000',
])('a link may lead to %s', (address) => {
  expect(isPlainLink(address)).toBe(true);
});

test.each([
  '',
  'x:y',
  'جافا:c',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\u00ADscript:alert(1)',
  'java\u200Bscript:alert(1)',
  'https://',
  'https:///forest.example',
  'https://user@forest.example/',
  'https://user:pass@forest.example/',
  'https://localhost/',
  'https://for est.example/',
  'https://[::1]/',
  'https://192.0.2.1/',
  'https://3221225985/',
  'https://0xC0000201/',
  'https://admin.localhost:8080/',
  'https://forest.example./',
  'https://forest.example∕evil.example/',
  'https://ｆｏｒｅｓｔ.example/',
  'https://forest。example/',
  'https://fоrest.example/',
  'https://f%D0%BErest.example/',
  'https://forest.example/%zz',
  'javascript：alert(1)',
  '../../../x.html',
  '%2e%2e/x.html',
  '..%2fx.html',
  'x.html%00.png',
  'mailto:',
  'mailto:press',
  'mailto:a@b.org,spy@evil.example',
  'mailto:?subject=x',
  'mailto:a@b.org?subject=x%0D%0ABcc:spy@evil.example',
  'mailto:a@b.org%2Cspy@evil.example',
  'mailto:a%40b.org',
  'mailto:a@b.org?cc=spy@evil.example',
  'mailto:a@b.org?subject=x&bcc=spy@evil.example',
  'mailto:a@b.org?subject=x?bcc=spy@evil.example',
  'mailto:a@b.orgc@d.org',
  'tel:',
  'tel:*100#',
  'sms:+251111234567',
  'ftp://forest.example/',
  'view-source:https://forest.example/',
])('a link may not lead to “%s”', (address) => {
  expect(isPlainLink(address)).toBe(false);
});

test.each(['map.svg', '../../pictures/خريطة.png', '../../pictures/%D8%AE.webp', '../a/forêt-2.jpeg', './x.avif', 'a.b.gif'])(
  'a picture may lie at %s',
  (address) => {
    expect(isPlainPicture(address)).toBe(true);
  },
);

test.each([
  '',
  '.png',
  'a/.png',
  'map.js',
  'map.png.js',
  'map.PNG',
  'map.png?raw',
  'map.png#x',
  'map.js%00.png',
  'a%5Cb.png',
  '..%2Fmap.png',
  'map%2Epng',
  '%2Fmap.png',
  '/map.png',
  'x:map.png',
  'map%3Fx.png',
  'ma%ZZp.png',
  'map.png%20',
  'astro:x.svg',
])('a picture may not lie at “%s”', (address) => {
  expect(isPlainPicture(address)).toBe(false);
});

test('an address as long as a page is decided at once', () => {
  const long = 'a@a.'.repeat(50_000);
  const start = processorTime();
  for (const scheme of ['mailto:', 'tel:1', 'https://', '']) expect(isPlainLink(`${scheme}${long} `)).toBe(false);
  expect(isPlainPicture(`${long}.png`)).toBe(true);
  expect(processorTime() - start).toBeLessThan(500);
});
