import type { ValidTexts } from '../valid-text.ts';

/** Arabic, with what is written from right to left and between. */
export const ARABIC: ValidTexts = {
  pages: [
    ['vowel marks and a stretched line', `السَّلامُ عَلَيْكُمْ وَرَحْمَةُ اللَّهِ، هٰذِهِ غابةٌ كبيرةٌ جدًّا. اللهُ أكبـــر، وبسم الله الرحمٰن الرحيم ﷺ.`],
    ['marks in the order in which keyboards give them', `مُدَرِّس، عَلَّمَ، شَدَّة، قوَّة، رُبَّما، إنَّ وأنَّ، ثُمَّ.`],
    ['punctuation and quotation marks', `قالت: «من يقرّر؟» فأجاب: «لا أحد!»؛ ثم قال “ربما”، و‹نعم›…`],
    ['digits of both kinds', `فُقد ١٢٫٥٪ من ١٬٢٠٠ هكتار بين ٢٠٢٤–٢٠٢٥، أي 12.5% من 1,200؛ الساعة ٩:٣٠، في ٢١‏/٣‏/٢٠٢٦، و٣ < ٥ و٧ > ٢.`],
    ['Persian, Urdu and Kurdish words', `كتبت: «می‌خواهم بدانم»، و«یہ جنگل ہمارا ہے»، و«دارستان ژیانە»، ومن الأسماء پرویز وگلاله وچنار.`],
    [
      'direction marks where scripts meet',
      `يعمل Node.js\u200f (الإصدار 24)\u200e في C++\u200e، والبريد press@forest.example\u200f، والوسم \u2068#StandingForest\u2069 و\u2067نص\u2069 و\u2066left\u2069.`,
    ],
    ['a lone letter that joins', `في سنة ١٤٤٧ ه\u200d الموافق ٢٠٢٦ م، ص. ب. ٥، أ. د. سلمى، ج. م. ع.`],
    ['import and export', `كلمة import إنكليزية معناها الاستيراد.\n\nيقولون إن\nexport هو التصدير.\n\n- import\n- export\n`],
    [
      'links',
      `اقرؤوا [صفحة ويكيبيديا](https://ar.wikipedia.org/wiki/غابة_(جغرافيا)) و[forest.example](https://forest.example/ar) و[موقع.وزارة-الاتصالات.مصر](https://موقع.وزارة-الاتصالات.مصر/)، واكتبوا إلى [press@forest.example](mailto:press@forest.example?subject=%D9%85%D8%B1%D8%AD%D8%A8%D8%A7)، أو اتصلوا على [٠٢ ١٢٣٤ ٥٦٧٨](tel:+20212345678).`,
    ],
    [
      'links to own pages',
      `[الماء](./why-forests.html#main)، [من نحن](../about.html)، [شاركوا](../act/plant-a-tree.html)، [ابحثوا](../search.html?q=%D9%85%D8%A7%D8%A1).\n`,
    ],
    [
      'lists, a table and a quotation',
      `## ما العمل؟\n\n1. الماء\n   - النقي\n2. الهواء\n\n| السنة | الأشجار |\n| --- | ---: |\n| ٢٠٢٥ | ١٬٢٠٠ |\n\n> «من زرع حصد»\n`,
    ],
    ['a title with quotation marks', 'نص.', 'title: "الغابة: «لمن هي؟»"\ndescription: "كل شيء عن الماء، والهواء، وما بينهما."\n'],
  ],
  testimonies: [
    [
      'a full name of four parts',
      { level: 'full-name', name: 'سلمى بنت عبد الله آل ثاني' },
      { who: 'معلّمة', body: ['قالت: «اسمي سلمى بنت عبد الله».'] },
    ],
    ['a first name', { level: 'first-name', name: 'سلمى' }, { name: 'سلمى', body: ['عادت سلمى يوم الاثنين.'] }],
    [
      'somebody unnamed who speaks of names',
      { level: 'anonymous' },
      { who: 'صحفية', body: ['لن أذكر اسمي خوفا على أهلي. كان اسمي في القائمة.', 'اسمي كان على الجدار، واسم قريتي غير مهم.'] },
    ],
    [
      'a role, digits and dates',
      { level: 'role-and-place' },
      { who: 'ممرضة في مستشفى', body: ['من ١٧ يناير إلى ٢٠ أبريل ٢٠١٧، ٩٣ يوما، خسرنا ١٠ ٠٠٠ ٠٠٠ ٠٠٠ جنيه.'] },
    ],
  ],
  organisations: [
    ['a name in Arabic', { name: 'جمعية «أصدقاء الغابة» – القاهرة', nameLanguage: 'ar' }],
    ['a name with vowel marks', { name: 'شَبَكَةُ الشَّجَرِ', nameLanguage: 'ar' }],
    ['a name in Persian', { name: 'انجمن دوستداران جنگل‌های هیرکانی', nameLanguage: 'fa' }],
    ['a name in two scripts', { name: 'حملة 7amleh لـ Forests', nameLanguage: 'ar' }],
  ],
  messages: [
    ['punctuation', 'هل أنتم متأكدون؟ نعم، بالتأكيد؛ شكرا!'],
    ['an isolated name', 'تابعوا \u2068@forest_watch\u2069 و\u2068#StandingForest\u2069.'],
    ['digits and per cent', '٥٠٪ من ١٬٠٠٠'],
    ['vowel marks', 'شُكْرًا جَزِيلًا'],
  ],
};
