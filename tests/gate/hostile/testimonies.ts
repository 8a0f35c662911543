import { hostile, slug, type HostileCase } from '../hostile-case.ts';
import { SAMPLE_ENTRIES } from '#src/core/checks/sample-entries.ts';

const RANGER = SAMPLE_ENTRIES['content/testimonies/ranger.json'];

interface Change {
  level?: string;
  /** More fields of the attribution. */
  named?: Record<string, unknown>;
  consent?: unknown;
  source?: unknown;
  /** What the text in a language says instead. */
  text?: Record<string, Record<string, unknown>>;
}

/** A testimony of somebody who wants to stay unknown, in which something was changed; `found` stands on the line of the problem. */
function testimony(name: string, what: string | readonly string[], found: string, change: Change): HostileCase {
  const { level = 'anonymous', named = {}, source = RANGER.source, text = {} } = change;
  const consent = 'consent' in change ? change.consent : RANGER.consent;
  const texts = Object.fromEntries(Object.entries(RANGER.text).map(([code, words]) => [code, { ...words, ...text[code] }]));
  const data = { ...RANGER, attribution: { level, ...named }, consent, source, text: texts };
  const json = JSON.stringify(data, null, 2);
  if (!json.includes(found)) throw new Error(`${name}: ${found} is not there`);
  return hostile(
    name,
    `content/testimonies/${slug(name)}.json`,
    json.replace(found, () => `▶${found}`),
    what,
  );
}

/** “My name is …” in the languages of the generator, and other ways to say who one is. */
const SAYS: readonly (readonly [name: string, what: string, code: 'en' | 'ar' | 'am', words: string])[] = [
  ['says a name in English', 'testimonies.says-name', 'en', 'My name is Awa and I sell fish.'],
  ['says a name in English at the end', 'testimonies', 'en', 'I sell fish; my name is Awa Keita.'],
  ['says a name in French', 'testimonies.says-name', 'en', 'Je m’appelle Awa et je vends du poisson.'],
  ['says a name in French with a straight apostrophe', 'testimonies.says-name', 'en', "Moi, je m'appelle Awa."],
  ['says a name in Spanish', 'testimonies.says-name', 'en', 'Me llamo Rosa y vendo pescado.'],
  ['says a name in Spanish in another way', 'testimonies.says-name', 'en', 'Mi nombre es Rosa.'],
  ['says a name in Portuguese', 'testimonies.says-name', 'en', 'Eu me chamo Rosa.'],
  ['says a name in Portuguese in another way', 'testimonies.says-name', 'en', 'O meu nome é Rosa.'],
  ['says a name in Catalan', 'testimonies.says-name', 'en', 'Em dic Rosa i venc peix.'],
  ['says a name in Catalan in another way', 'testimonies.says-name', 'en', 'El meu nom és Rosa.'],
  ['says a name in Arabic', 'testimonies.says-name', 'ar', 'اسمي سلمى وأعمل في السوق.'],
  ['says a name in Arabic after I', 'testimonies.says-name', 'ar', 'أنا اسمي سلمى.'],
  ['says a name in Amharic', 'testimonies.says-name', 'am', 'ስሜ ሰላም ይባላል።'],
  ['says a name in Amharic in another way', 'testimonies.says-name', 'am', 'ሰላም እባላለሁ።'],
  ['gives an e-mail address', 'testimonies.email', 'en', 'Write to awa.keita@forest.example.'],
  ['gives an e-mail address in words', 'testimonies.email', 'en', 'Write to awa.keita (at) forest (dot) example.'],
  ['gives an e-mail address with a wide sign', 'testimonies.email', 'en', 'Write to awa.keita＠forest.example.'],
  ['gives a phone number', 'testimonies.phone', 'en', 'Call me on +237 6 99 12 34 56.'],
  ['gives a phone number without its country', 'testimonies.phone', 'en', 'Call me on 0699 12 34 56.'],
  ['gives a phone number in brackets', 'testimonies.phone', 'en', 'Call me on (0)699-123-456.'],
  ['gives a phone number with dots', 'testimonies.phone', 'en', 'Call me on 06.99.12.34.56.'],
  ['gives a phone number with hard spaces', 'testimonies.phone', 'en', 'Call +237\u00a0699\u202f12\u00a034\u00a056.'],
  ['gives a phone number in Arabic digits', 'testimonies.phone', 'ar', 'اتصلوا بي على ٠٩١١٢٣٤٥٦٧.'],
  ['gives a phone number in Amharic', 'testimonies.phone', 'am', 'በ0911 23 45 67 ይደውሉልኝ።'],
  ['gives an account', 'testimonies.account', 'en', 'On the network I am @awa_keita.'],
  ['gives an account of the fediverse', 'testimonies', 'en', 'I write as @awa@forest.example.'],
  ['gives the address of an account', 'testimonies.account', 'en', 'See https://www.facebook.com/awa.keita.'],
  ['gives the address of a chat', 'testimonies.account', 'en', 'See wa.me/237699123456 or t.me/awa_keita.'],
  ['gives a place on the map', 'testimonies.coordinates', 'en', 'They came to 4.1527, 9.2410 at night.'],
  ['gives a place on the map in degrees', 'testimonies.coordinates', 'en', 'They came to 4°09′10″N 9°14′28″E at night.'],
  ['gives a place on the map in Arabic digits', 'testimonies.coordinates', 'ar', 'جاؤوا إلى ٤٫١٥٢٧، ٩٫٢٤١٠ ليلا.'],
  [
    'gives the address of a place on the map',
    'testimonies.coordinates',
    'en',
    'See https://www.openstreetmap.org/#map=19/4.15270/9.24100.',
  ],
];

const FIELDS: readonly HostileCase[] = [
  testimony('A testimony without a name that has one', 'testimonies.name-of-unnamed', '"name": "ሰላም"', { text: { am: { name: 'ሰላም' } } }),
  testimony('A role and a place with a name', 'testimonies.name-of-unnamed', '"name": "سلمى"', {
    level: 'role-and-place',
    text: { ar: { name: 'سلمى' } },
  }),
  testimony('A testimony without a name with one in its attribution', ['fields', 'testimonies'], '"name": "Awa Keita"', {
    named: { name: 'Awa Keita' },
  }),
  testimony('A role and a place with a name in its attribution', ['fields', 'testimonies'], '"name": "Awa"', {
    level: 'role-and-place',
    named: { name: 'Awa' },
  }),
  testimony('A role that is a name', 'testimonies.name-as-role', '"who": "Awa Keita, nurse"', {
    text: { en: { who: 'Awa Keita, nurse' } },
  }),
  testimony('A role with a name in brackets', 'testimonies.name-as-role', '"who": "nurse (Awa Keita)"', {
    text: { en: { who: 'nurse (Awa Keita)' } },
  }),
  testimony('A first name with a second', 'testimonies.two-names', '"name": "Awa Keita"', {
    level: 'first-name',
    named: { name: 'Awa Keita' },
  }),
  testimony('A first name with a second in Arabic', 'testimonies.two-names', '"name": "سلمى حسن"', {
    level: 'first-name',
    named: { name: 'Salma' },
    text: { ar: { name: 'سلمى حسن' } },
  }),
  testimony('A first name with a second behind the sign between Ethiopic words', 'testimonies.two-names', '"name": "አበበ፡ከበደ"', {
    level: 'first-name',
    named: { name: 'Abebe' },
    text: { am: { name: 'አበበ፡ከበደ' } },
  }),
  testimony('A first name with a second in the text', 'testimonies.two-names', '"It was Awa Keita who began."', {
    level: 'first-name',
    named: { name: 'Awa' },
    text: { en: { body: ['It was Awa Keita who began.'] } },
  }),
  testimony('A first name behind a hard space', 'testimonies.two-names', '"name": "Awa\u00a0Keita"', {
    level: 'first-name',
    named: { name: 'Awa\u00a0Keita' },
  }),
  testimony('A level that does not exist', 'fields', '"level": "secret"', { level: 'secret' }),
  testimony('A level of a name that all objects have', 'fields', '"level": "constructor"', { level: 'constructor' }),
  testimony('A full name that is not there', ['fields'], '"attribution": {', { level: 'full-name' }),
  testimony('A testimony whose consent is missing', ['fields'], '{', { consent: undefined }),
  testimony('A testimony whose consent is nothing', 'fields', '"consent": null', { consent: null }),
  testimony('A testimony whose consent is a word', 'fields', '"consent": "yes"', { consent: 'yes' }),
  testimony('A testimony whose consent has no day', 'fields', '"consent": {', { consent: { scope: 'website' } }),
  testimony('A testimony whose consent has no scope', 'fields', '"consent": {', { consent: { date: '2026-01-15' } }),
  testimony('A testimony whose consent was given on no day', 'fields', '"date": "2026-13-45"', {
    consent: { scope: 'website', date: '2026-13-45' },
  }),
  testimony('A testimony whose consent covers everything', 'fields', '"scope": "everything"', {
    consent: { scope: 'everything', date: '2026-01-15' },
  }),
  testimony('A testimony whose consent was withdrawn', 'testimonies.withdrawn', '"withdrawn": "2026-02-01"', {
    consent: { ...RANGER.consent, withdrawn: '2026-02-01' },
  }),
  testimony('A testimony whose consent was withdrawn on no day', ['fields', 'testimonies'], '"withdrawn": "yes"', {
    consent: { ...RANGER.consent, withdrawn: 'yes' },
  }),
  testimony('A testimony whose consent was withdrawn or not', ['fields', 'testimonies'], '"withdrawn": null', {
    consent: { ...RANGER.consent, withdrawn: null },
  }),
  testimony('A testimony whose consent was withdrawn in other letters', ['fields', 'testimonies'], '"Withdrawn": "2026-02-01"', {
    consent: { ...RANGER.consent, Withdrawn: '2026-02-01' },
  }),
  testimony('A testimony with a withdrawal elsewhere', ['fields', 'testimonies'], '"withdrawn": true', {
    source: { name: 'Forest Watch', withdrawn: true },
  }),
  testimony(
    'A testimony whose source is the account of the person',
    ['testimonies', 'fields'],
    '"url": "https://www.facebook.com/awa.keita"',
    { source: { name: 'Forest Watch', url: 'https://www.facebook.com/awa.keita' } },
  ),
  testimony('A testimony whose title says the name', 'testimonies', '"title": "My name is Awa"', {
    text: { en: { title: 'My name is Awa' } },
  }),
  testimony('A testimony whose summary has the number', 'testimonies', '"summary": "Call +237 699 12 34 56."', {
    text: { en: { summary: 'Call +237 699 12 34 56.' } },
  }),
  testimony('A testimony whose place is a place on the map', 'testimonies', '"place": "4.1527, 9.2410"', {
    text: { en: { place: '4.1527, 9.2410' } },
  }),
];

/** Testimonies that tell more than the person allowed. */
export const TESTIMONIES: readonly HostileCase[] = [
  ...SAYS.map(([name, what, code, words]) =>
    testimony(`A testimony without a name that ${name}`, what, JSON.stringify(words), {
      text: { [code]: { body: ['A first paragraph.', words] } },
    }),
  ),
  ...FIELDS,
];
