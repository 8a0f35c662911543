import { FOREST_FINGERPRINT } from '#src/core/keys/sample-keys.ts';

const source = { name: 'Forest Watch' };
const palette = {
  paper: '#ffffff',
  surface: '#eef3ee',
  ink: '#10240f',
  muted: '#3d4f3c',
  line: '#c4d3c3',
  link: '#1f5c1a',
  signal: '#f2c14e',
  onSignal: '#10240f',
  band: '#10240f',
  onBand: '#ffffff',
  dots: '#2c4a2a',
};

/** `content/campaign.json` of the sample. */
export const SAMPLE_CAMPAIGN = {
  name: 'Standing Forest',
  hashtag: '#StandingForest',
  organiser: 'Forest Watch',
  site: 'https://forest.example/',
  sourceLocale: 'en',
  locales: ['en', 'ar', 'am'],
  updated: '2026-03-21',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  contacts: { press: { email: 'press@forest.example' }, report: { email: 'report@forest.example', key: 'report' } },
  keys: { report: { file: 'keys/report.asc', fingerprint: FOREST_FINGERPRINT } },
  asks: ['plant-a-tree'],
  home: { figures: ['trees-felled'], chart: 'felled-by-year', testimonies: ['ranger'], wins: ['river-law'], graphic: 'badge' },
  mark: { viewBox: '0 0 10 10', path: 'M5 0L10 10H0Z' },
  theme: {
    light: palette,
    dark: palette,
    colourways: [{ id: 'moss', background: '#10240f', pattern: '#2c4a2a', text: '#ffffff', accent: '#f2c14e', onAccent: '#10240f' }],
  },
  donations: {
    links: [{ name: 'Seed Fund', url: 'https://seeds.example/give', demonstration: true }],
    bank: {
      holder: 'Forest Watch',
      account: '000123456789',
      routing: { kind: 'aba', number: '011000015' },
      bic: 'COBADEFF',
      bank: 'Bank of Trees',
      reference: 'ዛፍ',
      demonstration: true,
    },
    crypto: [{ currency: 'bitcoin', address: 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx', demonstration: true }],
  },
  // No test may begin to fail on some day.
  security: { expires: '2999-12-31' },
};

/** The JSON files below `content/` of the sample, by path. */
export const SAMPLE_ENTRIES = {
  'content/actions/plant-a-tree.json': {
    order: 10,
    tier: 'model',
    for: ['worried'],
    contact: 'press',
    button: { page: 'kit.html' },
    text: {
      en: { title: 'Plant a tree', summary: 'One tree is a start.', intro: 'Any yard will do.', steps: ['Dig.', 'Water it.'] },
      ar: { title: 'ازرعوا شجرة', summary: 'شجرة واحدة بداية.', intro: 'يكفي أي فناء.', steps: ['احفروا.', 'اسقوها.'] },
      am: { title: 'ዛፍ ይትከሉ', summary: 'አንድ ዛፍ ጅማሬ ነው።', intro: 'ማንኛውም ግቢ ይበቃል።', steps: ['ይቆፍሩ።', 'ያጠጡ።'] },
    },
    donations: true,
  },
  'content/coalition/forest-watch.json': {
    name: 'Forest Watch',
    region: 'africa',
    country: 'ET',
    focus: ['research'],
    languages: ['am'],
    status: 'active',
    logoPermission: false,
    verifiedBy: 'organisation',
  },
  'content/deck/opening.json': {
    order: 10,
    layout: 'number',
    figure: 'trees-felled',
    testimony: 'ranger',
    text: {
      en: { title: 'What we lose', points: [], notes: 'Ask who has seen a felled hillside.' },
      ar: { title: 'ما نخسره', points: [], notes: 'اسألوا من رأى تلة قُطعت أشجارها.' },
      am: { title: 'የምናጣው', points: [], notes: 'የተመነጠረ ኮረብታ ያየ ማን እንዳለ ይጠይቁ።' },
    },
  },
  'content/figures/trees-felled.json': {
    kind: 'number',
    order: 10,
    value: 1200,
    source,
    text: { en: { label: 'trees felled in 2025' }, ar: { label: 'شجرة قُطعت في ٢٠٢٥' }, am: { label: 'ዛፎች በ2025 ተቆርጠዋል' } },
  },
  'content/figures/felled-by-year.json': {
    kind: 'series',
    order: 20,
    source,
    points: [
      { year: 2024, value: 900, countries: null },
      { year: 2025, value: 1200, countries: 3 },
    ],
    text: {
      en: { title: 'Year by year', summary: 'It grows.' },
      ar: { title: 'سنة بعد سنة', summary: 'العدد يزداد.' },
      am: { title: 'ከዓመት ዓመት', summary: 'እየጨመረ ነው።' },
    },
  },
  'content/kit/badge.json': {
    kind: 'badge',
    template: 'badge',
    width: 600,
    height: 200,
    colourways: ['moss'],
    words: { main: 'slogans.stand' },
    order: 10,
    formats: ['png'],
  },
  'content/letters/minister.json': {
    order: 10,
    addressee: 'government',
    choices: [{ id: 'river', after: 1 }],
    text: {
      en: {
        title: 'Letter to the minister',
        summary: 'Ask for the trees.',
        when: 'Before they are felled.',
        subject: 'The trees of {{place}}',
        salutation: { named: 'Dear {{recipient}},', unnamed: 'Dear Sir or Madam,' },
        paragraphs: ['Please spare the trees of {{place}}.', 'They were felled {{dates}}.'],
        choices: { river: { label: 'They stand by a river', paragraph: 'They hold its banks.' } },
        closing: 'Yours sincerely,',
      },
      ar: {
        title: 'رسالة إلى الوزير',
        summary: 'اطلبوا بقاء الأشجار.',
        when: 'قبل أن تُقطع.',
        subject: 'أشجار {{place}}',
        salutation: { named: 'إلى {{recipient}}،', unnamed: 'السيد الوزير،' },
        paragraphs: ['نرجو الحفاظ على أشجار {{place}}.', 'قُطعت {{dates}}.'],
        choices: { river: { label: 'تقف على ضفة نهر', paragraph: 'هي تحفظ ضفتيه.' } },
        closing: 'مع الاحترام،',
      },
      am: {
        title: 'ደብዳቤ ለሚኒስትሩ',
        summary: 'ስለ ዛፎቹ ይጠይቁ።',
        when: 'ከመቆረጣቸው በፊት።',
        subject: 'የ{{place}} ዛፎች',
        salutation: { named: 'ክቡር {{recipient}}፣', unnamed: 'ክቡር ሚኒስትር፣' },
        paragraphs: ['እባክዎ የ{{place}} ዛፎች ይትረፉ።', 'የተቆረጡት {{dates}} ነው።'],
        choices: { river: { label: 'በወንዝ ዳር ይገኛሉ', paragraph: 'ዳርቻውን ይይዛሉ።' } },
        closing: 'ከአክብሮት ጋር፣',
      },
    },
  },
  'content/testimonies/ranger.json': {
    order: 10,
    form: 'retold',
    attribution: { level: 'first-name', name: 'Abebe' },
    country: 'ET',
    consent: { scope: 'website', date: '2026-01-15' },
    source,
    originalLanguage: 'am',
    text: {
      en: { title: 'The hill was green', summary: 'A ranger remembers.', who: 'Ranger', place: 'Bale', body: ['He planted it himself.'] },
      ar: { title: 'كانت التلة خضراء', summary: 'حارس غابة يتذكر.', who: 'حارس غابة', place: 'بالي', body: ['غرسها بيده.'] },
      am: { title: 'ኮረብታው አረንጓዴ ነበር', summary: 'ጠባቂው ያስታውሳል።', who: 'የደን ጠባቂ', place: 'ባሌ', body: ['እራሱ ተከለው።'] },
    },
  },
  'content/wins/river-law.json': {
    country: 'ET',
    issue: 'privacy',
    kind: 'law',
    source,
    text: {
      en: { title: 'A law for the river', summary: 'Its banks may not be cleared.' },
      ar: { title: 'قانون للنهر', summary: 'لا يجوز قطع أشجار ضفتيه.' },
      am: { title: 'የወንዝ ሕግ', summary: 'ዳርቻዎቹ መመንጠር የለባቸውም።' },
    },
  },
};
