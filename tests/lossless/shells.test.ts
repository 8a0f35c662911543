// Pages of testimonies are filled into shells: what is filled must be what Astro makes, byte for byte, whatever people write.
import { expect, test } from 'vitest';
import { listFiles } from '#src/io/list-files.ts';
import { SampleSite } from '../sample-site.ts';

const site = new SampleSite('shells');
/** Of the sample campaign. */
const LANGUAGES = 3;

interface Words {
  title?: string;
  summary?: string;
  who?: string;
  place?: string;
  source?: string;
  name?: string;
  body?: string[];
}
interface Testimony {
  order: number;
  source: object;
  attribution?: object;
  discussion?: string;
  text: Record<string, Words>;
}

/** Each is written twice: the first of its kind is made by Astro, the other one filled. */
const PAIRS: Record<string, Partial<Record<'en' | 'ar' | 'am', Words>> & Partial<Omit<Testimony, 'text' | 'order'>>> = {
  plain: { en: { body: ['We waited.'] }, ar: { body: ['انتظرنا.'] } },
  'names-in-paragraphs': {
    en: { body: ['They wrote to info@forest.example, and with #StandingForest & <b>“Signal”</b>.', 'Nobody answered – እንጠብቃለን።'] },
    ar: { body: ['كتبوا عبر Signal، WhatsApp و #StandingForest.', 'الرقم +254 700 000 000 & <i>'] },
    am: { body: ['በ WhatsApp ጻፉ፤ https://forest.example/a?b=1&c=2 ን ተመልከቱ።', 'ዛፎች'] },
  },
  'signs-in-titles': {
    en: { title: `Rain & "wind" <3 don't`, who: `A 'guard' & more`, place: 'The <hill>' },
    ar: { title: 'خريطة Forest Watch وحدها', place: 'التل (Hill)' },
    am: { title: 'የዛፎች #StandingForest ታሪክ', summary: 'አጭር PDF' },
  },
  'titles-with-marks': { en: { title: 'Green – (wet), “old”… 2024!' }, ar: { title: '«أخضر» ٢٠٢٤؟' }, am: { title: '«ዛፍ»፦ ፪፻፳፬።' } },
  'a-name': { attribution: { level: 'full-name', name: "Hawa <O'Neil>" }, ar: { name: 'حواء' }, am: { name: 'ሐዋ' } },
  'a-source': {
    source: { name: 'The Forest “Times”', url: 'https://forest.example/a?b=1&c=2' },
    ar: { source: 'صحيفة الغابة' },
    am: { source: 'The Forest “Times”' },
  },
  'a-thread': { source: { name: 'مرصد الغابات', url: 'https://forest.example/a_b' }, discussion: 'https://talk.forest.example/t/1' },
};

test('a page of a testimony is the same, filled into a shell or made by Astro', { timeout: 120_000 }, async () => {
  await site.write();
  const [path = ''] = await listFiles(site.campaign, 'content/testimonies');
  const sample = JSON.parse(await site.read(path)) as Testimony;
  let order = 1000;
  for (const [name, { en, ar, am, ...own }] of Object.entries(PAIRS)) {
    for (const which of ['one', 'two']) {
      const text = { en: { ...sample.text['en'], ...en }, ar: { ...sample.text['ar'], ...ar }, am: { ...sample.text['am'], ...am } };
      await site.put(`content/testimonies/${name}-${which}.json`, JSON.stringify({ ...sample, ...own, order: order++, text }));
    }
  }
  const pages = (await listFiles(site.campaign, 'content/testimonies')).length * LANGUAGES;
  expect(JSON.parse(await site.renderInTwoOrders())).toEqual({ pages, differing: [] });
});
