const review = { state: 'reviewed', note: 'Read by a neighbour.' };
const common = { owners: [], review };

/** The files below `locales/` of the sample, by path. */
export const SAMPLE_LOCALES = {
  'locales/en/locale.json': {
    tag: 'en',
    name: 'English',
    english: 'English',
    intl: 'en-GB',
    direction: 'ltr',
    script: 'Latn',
    region: 'GB',
    numbering: 'latn',
    quotes: ['“', '”', '‘', '’'],
    calendars: ['gregory'],
    owners: [],
    review: { state: 'source', note: 'Written by the neighbours.' },
  },
  'locales/ar/locale.json': {
    tag: 'ar',
    name: 'العربية',
    english: 'Arabic',
    intl: 'ar-EG',
    direction: 'rtl',
    script: 'Arab',
    region: 'EG',
    numbering: 'arab',
    quotes: ['«', '»', '‹', '›'],
    calendars: ['gregory'],
    ...common,
  },
  'locales/am/locale.json': {
    tag: 'am',
    name: 'አማርኛ',
    english: 'Amharic',
    intl: 'am-ET',
    direction: 'ltr',
    script: 'Ethi',
    region: 'ET',
    numbering: 'latn',
    quotes: ['«', '»', '‹', '›'],
    calendars: ['gregory', 'ethiopic'],
    dates: { gregory: '{month} {day} ቀን {year} እ.ኤ.አ.', ethiopic: '{month} {day} ቀን {year} ዓ.ም.' },
    ...common,
  },
  'locales/en/ui.json': {
    sections: sections('Guide', 'Voices', 'Members', 'Won', 'Act', 'Graphics', 'Search'),
    coalition: {
      count_one: '{{count}} member',
      count_other: '{{count}} members',
      region: { africa: 'Africa' },
      focus: { research: 'Research' },
    },
    source: 'Source: {{name}}, {{date}}',
    slides: { number: 'Slide {{number}} of {{total}}', notes: 'Notes', keys: 'Arrows' },
    search: { index: 'A to Z' },
    win: { issue: { privacy: 'Privacy' }, kind: { law: 'Law' } },
  },
  'locales/ar/ui.json': {
    sections: sections('الدليل', 'أصوات', 'الأعضاء', 'نجاحات', 'شاركوا', 'رسوم', 'البحث'),
    coalition: {
      count_zero: 'لا أعضاء',
      count_one: 'عضو واحد',
      count_two: 'عضوان',
      count_few: '{{count}} أعضاء',
      count_many: '{{count}} عضوا',
      count_other: '{{count}} عضو',
      region: { africa: 'أفريقيا' },
      focus: { research: 'البحوث' },
    },
    source: 'المصدر: {{name}}، {{date}}',
    slides: { number: 'الشريحة {{number}} من {{total}}', notes: 'ملاحظات', keys: 'الأسهم' },
    search: { index: 'فهرس' },
    win: { issue: { privacy: 'الخصوصية' }, kind: { law: 'قانون' } },
  },
  'locales/am/ui.json': {
    sections: sections('መመሪያ', 'ድምፆች', 'አባላት', 'ድሎች', 'ይሳተፉ', 'ሥዕሎች', 'ፍለጋ'),
    coalition: {
      count_one: '{{count}} አባል',
      count_other: '{{count}} አባላት',
      region: { africa: 'አፍሪካ' },
      focus: { research: 'ምርምር' },
    },
    source: 'ምንጭ፦ {{name}}፣ {{date}}',
    slides: { number: 'ስላይድ {{number}} ከ{{total}}', notes: 'ማስታወሻ', keys: 'ቀስቶች' },
    search: { index: 'ማውጫ' },
    win: { issue: { privacy: 'ግላዊነት' }, kind: { law: 'ሕግ' } },
  },
  'locales/en/site.json': site('Let the forest stand', 'Guide', 'Voices', 'Members', 'Won', 'Act', 'Graphics', 'Search', 'Slides'),
  'locales/ar/site.json': site('دعوا الغابة قائمة', 'الدليل', 'أصوات', 'الأعضاء', 'نجاحات', 'شاركوا', 'رسوم', 'البحث', 'شرائح'),
  'locales/am/site.json': site('ደኑ ይቁም', 'መመሪያ', 'ድምፆች', 'አባላት', 'ድሎች', 'ይሳተፉ', 'ሥዕሎች', 'ፍለጋ', 'ስላይዶች'),
  'locales/en/share.json': titled({ page: 'Share', posts: 'Posts', embed: 'Badges', print: 'Printing' }),
  'locales/ar/share.json': titled({ page: 'شاركوا الصفحة', posts: 'منشورات', embed: 'شارات', print: 'الطباعة' }),
  'locales/am/share.json': titled({ page: 'ያጋሩ', posts: 'ጽሑፎች', embed: 'ባጆች', print: 'ኅትመት' }),
  'locales/en/volunteer.json': titled({
    help: 'Help',
    status: 'To translate',
    organisation: 'Add a group',
    testimony: 'Add a story',
    translate: 'Translate',
  }),
  'locales/ar/volunteer.json': titled({
    help: 'ساعدوا',
    status: 'ما لم يُترجم',
    organisation: 'أضيفوا مجموعة',
    testimony: 'أضيفوا قصة',
    translate: 'ترجموا',
  }),
  'locales/am/volunteer.json': titled({
    help: 'ያግዙ',
    status: 'ያልተተረጎመ',
    organisation: 'ቡድን ያክሉ',
    testimony: 'ታሪክ ያክሉ',
    translate: 'ይተርጉሙ',
  }),
  'locales/en/studio.json': titled({ frame: 'Frame a photo', remix: 'Make your own' }),
  'locales/ar/studio.json': titled({ frame: 'أطّروا صورتكم', remix: 'اصنعوا رسمكم' }),
  'locales/am/studio.json': titled({ frame: 'ፎቶ ክፈፍ', remix: 'የራስዎን ይሥሩ' }),
  'locales/en/forms.json': titled({}),
  'locales/ar/forms.json': titled({}),
  'locales/am/forms.json': titled({}),
  'locales/en/act.json': titled({ letters: 'Letters', host: 'Letters' }),
  'locales/ar/act.json': titled({ letters: 'رسائل', host: 'رسائل' }),
  'locales/am/act.json': titled({ letters: 'ደብዳቤዎች', host: 'ደብዳቤዎች' }),
  'locales/en/editions.json': {
    ...titled({ page: 'Take this site with you', keep: 'Keep this site on my device', mirrors: 'Mirrors, and how to tell a true copy' }),
  },
  'locales/en/data.json': {
    ...titled({ keys: 'Keys', open: 'Open data', columns: 'Columns', embeds: 'Charts to embed' }),
    pictures: { title: 'In pictures', numbers: 'Numbers', coalition: 'Members by country', wins: 'Won by year' },
  },
  'locales/ar/editions.json': {
    ...titled({ page: 'خذ هذا الموقع معك', keep: 'احفظ هذا الموقع على جهازي', mirrors: 'المرايا، وكيف تميّز النسخة الأصلية' }),
  },
  'locales/ar/data.json': {
    ...titled({ keys: 'المفاتيح', open: 'بيانات مفتوحة', columns: 'الأعمدة', embeds: 'رسوم لمواقعكم' }),
    pictures: { title: 'بالصور', numbers: 'أرقام', coalition: 'الأعضاء حسب البلد', wins: 'نجاحات حسب السنة' },
  },
  'locales/am/editions.json': {
    ...titled({ page: 'ይህን ድረ ገጽ ይዘው ይሂዱ', keep: 'ይህን ድረ ገጽ በመሣሪያዬ ላይ አስቀምጥ', mirrors: 'መስታወት ድረ ገጾች፣ እውነተኛ ቅጂን እንዴት መለየት እንደሚቻል' }),
  },
  'locales/am/data.json': {
    ...titled({ keys: 'ቁልፎች', open: 'ክፍት መረጃ', columns: 'ዓምዶች', embeds: 'ለድረ ገጽዎ' }),
    pictures: { title: 'በሥዕል', numbers: 'ቁጥሮች', coalition: 'አባላት በአገር', wins: 'ድሎች በዓመት' },
  },
  'locales/en/kit.json': kit('Let the forest stand', 'Badge'),
  'locales/ar/kit.json': kit('دعوا الغابة قائمة', 'شارة'),
  'locales/am/kit.json': kit('ደኑ ይቁም', 'ባጅ'),
};

function sections(explainer: string, testimonies: string, coalition: string, wins: string, act: string, kit: string, search: string) {
  return { explainer, testimonies, coalition, wins, act, kit, search };
}

function site(tagline: string, ...titles: [string, string, string, string, string, string, string, string]) {
  const names = ['explainer', 'testimonies', 'coalition', 'wins', 'act', 'kit', 'search', 'slides'];
  const pages = titled(Object.fromEntries(names.map((name, i) => [name, titles[i]!])));
  const explainer = { ...pages['explainer'], groups: { threats: titles[0] } };
  return { tagline, sentence: tagline.endsWith('ይቁም') ? `${tagline}።` : `${tagline}.`, ...pages, explainer, feed: { title: tagline } };
}

function titled(titles: Record<string, string>) {
  return Object.fromEntries(Object.entries(titles).map(([name, title]) => [name, { title }]));
}

function kit(stand: string, name: string) {
  const post = `${stand} {{hashtag}}`;
  return {
    slogans: { stand },
    graphics: { badge: { name, purpose: name, alt: '{{slogan}} {{hashtag}}' } },
    kinds: { badge: { name, purpose: name } },
    colourways: { moss: 'Moss' },
    preview: { alt: '{{title}} {{hashtag}}' },
    share: { post: { subject: stand, short: post, long: post, direct: post } },
  };
}
