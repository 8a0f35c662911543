import { expect, test } from 'vitest';
import { markForeignRuns } from '#src/core/site/foreign-runs.ts';

const LANGUAGES = [
  { tag: 'en', script: 'Latn' },
  { tag: 'fr', script: 'Latn' },
  { tag: 'ar', script: 'Arab' },
  { tag: 'am', script: 'Ethi' },
];

const on = (tag: string, body: string, languages = LANGUAGES) => {
  const start = `<!doctype html><html lang="${tag}"><body>`;
  return markForeignRuns(start + body, languages).slice(start.length);
};

test.each([
  ['a format', '<p>صورة PNG للتنزيل</p>', '<p>صورة <span lang="en">PNG</span> للتنزيل</p>'],
  ['a name of two words', '<p>ردّت Forest Watch.</p>', '<p>ردّت <span lang="en">Forest Watch</span>.</p>'],
  ['a name with a version in it', '<p>متصفح Tor 12 Browser ثم</p>', '<p>متصفح <span lang="en">Tor 12 Browser</span> ثم</p>'],
  ['a name with an ampersand', '<p>منظمة Trees &amp; Rivers</p>', '<p>منظمة <span lang="en">Trees &amp; Rivers</span></p>'],
  ['words in another alphabet of the campaign', '<p>كلمة ደን هنا</p>', '<p>كلمة <span lang="am">ደን</span> هنا</p>'],
  ['words in an alphabet that no language of the campaign has', '<p>كلمة лес هنا</p>', '<p>كلمة <span lang="und-Cyrl">лес</span> هنا</p>'],
  ['a drawing', '<svg><text>حجب VPN</text></svg>', '<svg><text>حجب <tspan lang="en">VPN</tspan></text></svg>'],
  ['a name before an address', '<p>عبر Tor: forest.example</p>', '<p>عبر <span lang="en">Tor</span>: forest.example</p>'],
])('on an Arabic page the language is told of %s', (_, page, made) => {
  expect(on('ar', page)).toBe(made);
});

test.each([
  ['what tells its language', '<p><bdi lang="fr">Forêt</bdi> و<a lang="am" href="x">አማርኛ</a></p>'],
  ['hashtags, handles and addresses', '<p>#KeepForests و@forest وhttps://forest.example/a?b=c وme@forest.example وforest.example/x</p>'],
  ['code and names of files', '<p><code>npm run build</code> <bdi translate="no">97A4 D6EE</bdi></p>'],
  ['signs that HTML writes with letters', '<p>الغابة&nbsp;&quot;الخضراء&quot; &amp; النهر</p>'],
  ['attributes, titles, scripts and fields', '<title>PNG</title><img alt="PNG"><script>PNG</script><textarea>PNG</textarea><!-- PNG -->'],
  ['choices of a form', '<select><option>PNG</option></select>'],
  ['Arabic with signs above and below, and a line drawn out', '<p>الغَابَةُ ـــ خضراء، ١٢٪</p>'],
])('nothing is told where there is no need or no place for it: %s', (_, page) => {
  expect(on('ar', page)).toBe(page);
});

test('on an English page, Arabic that tells nothing is told to be Arabic; accents, signs and names in menus stay', () => {
  const page = '<ul><li><a lang="ar" href="x">العربية</a></li></ul><p>Cafe\u0301 naïve º 25 µm</p>';
  expect(on('en', page)).toBe(page);
  expect(on('en', `${page}<p>They say غابة here.</p>`)).toBe(`${page}<p>They say <span lang="ar">غابة</span> here.</p>`);
});

test('within a French name on an Arabic page, Latin letters are at home and Arabic ones are not', () => {
  expect(on('ar', '<p lang="fr">Forêt غابة</p><p>ثم Forest</p>')).toBe(
    '<p lang="fr">Forêt <span lang="ar">غابة</span></p><p>ثم <span lang="en">Forest</span></p>',
  );
});

test('a campaign in Arabic alone tells only the script of Latin letters; one in Japanese has three kinds of letters of its own', () => {
  expect(on('ar', '<p>صورة PNG</p>', [{ tag: 'ar', script: 'Arab' }])).toBe('<p>صورة <span lang="und-Latn">PNG</span></p>');
  expect(on('ja', '<p>森を守るアプリ PNG</p>', [{ tag: 'ja', script: 'Jpan' }])).toBe(
    '<p>森を守るアプリ <span lang="und-Latn">PNG</span></p>',
  );
});

test('a name before a number in Persian digits stands by itself, so that the number stays behind it; others keep to the text', () => {
  const persian = [
    { tag: 'fa', script: 'Arab' },
    { tag: 'en', script: 'Latn' },
  ];
  expect(on('fa', '<p>گزارش Forest Watch، ۱۲۰ قطعی</p>', persian)).toBe('<p>گزارش <bdi lang="en">Forest Watch</bdi>، ۱۲۰ قطعی</p>');
  expect(on('fa', '<p>در ۲۰۲۳ Forest Watch گفت</p>', persian)).toBe('<p>در ۲۰۲۳ <span lang="en">Forest Watch</span> گفت</p>');
  expect(on('fa', '<p>مجوز CC BY 4.0</p>', persian)).toBe('<p>مجوز <span lang="en">CC BY</span> 4.0</p>');
});
