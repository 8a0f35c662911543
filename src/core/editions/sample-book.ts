import { parseFragment } from 'parse5';
import { localeSchema } from '#src/core/locales/schema.ts';
import type { Book, Chapter } from './book.ts';
import type { Matter } from './matter.ts';

/** A text with what has gone wrong in books before: code of three languages, a name in another direction, an id that XML does not take. */
const HOSTILE =
  '<p class="lead">#panic("x") \\ $x$ *b* &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; ]]&gt; //comment</p><h2 id="two.1">አንድ ሁለት</h2>' +
  '<p>مرحبا <bdi>#Forests</bdi> <a href="https://forest.example/a?b=1&amp;c=2">هنا</a>، <a href="#two">ثم هناك</a> و<a href="#nowhere">لا مكان</a>.</p>' +
  '<ul><li>یک</li><li lang="en" dir="ltr">Two &amp; <strong>three</strong></li></ul>' +
  '<table><thead><tr><th scope="col">ሀ</th><th scope="col">ለ</th></tr></thead><tbody><tr><td>١</td><td>٢</td></tr></tbody></table>' +
  '<svg class="drawn" viewBox="0 0 100 50" role="img" aria-label="رسم"><path class="s" d="M0 0h10v20h-10z"></path><text x="5" y="40" class="i">٧</text></svg>';

/** A small book for tests, in Arabic or Amharic, with texts that try to be code. */
export function sampleBook(code: 'ar' | 'am' = 'ar'): Book {
  const direction = code === 'ar' ? 'rtl' : 'ltr';
  const locale = localeSchema.parse({
    tag: code,
    name: code === 'ar' ? 'العربية' : 'አማርኛ',
    english: code,
    intl: code === 'ar' ? 'ar-EG' : 'am-ET',
    direction,
    script: code === 'ar' ? 'Arab' : 'Ethi',
    region: '001',
    numbering: code === 'ar' ? 'arab' : 'latn',
    quotes: ['«', '»', '‹', '›'],
    calendars: ['gregory'],
    review: { state: 'source', note: 'A sample.' },
    owners: [],
  });
  const chapter = (id: string, body: string, title = `قطع \u2068#Forests\u2069 & <b>`): Chapter => ({
    id,
    path: `${id}.html`,
    title,
    body: parseFragment(body),
  });
  return {
    locale: { ...locale, code },
    title: '#Forests',
    subtitle: 'غابات & "ዛፎች"',
    organiser: 'Friends <of> the forest',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    site: 'https://forest.example/',
    date: '2026-11-21',
    parts: [
      {
        id: 'one',
        title: 'ጫካ',
        body: parseFragment(HOSTILE.replaceAll('two.1', 'one.1')),
        chapters: [chapter('two', HOSTILE), chapter('ሦስት', '<p id="ሦስት.ሀ">ሰላም</p>')],
      },
    ],
  };
}

/** What stands around the sample book. */
export function sampleMatter(): Matter {
  const place = { label: 'Main', url: 'https://forest.example/' };
  return {
    cover: 'Cover',
    contents: 'المحتويات',
    published: 'By \u2068Friends <of> the forest\u2069',
    date: '2026',
    about: { title: 'About', paragraphs: ['From \u2068https://forest.example/\u2069'] },
    check: { title: 'Check', paragraphs: ['#panic()'], key: { label: 'Key', key: 'RWSabc', warning: 'No' } },
    places: { title: 'More', paragraphs: [], list: [place] },
    access: 'Read <aloud>',
    page: ['صفحة ', ''],
  };
}
