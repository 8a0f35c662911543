import { describe, expect, test } from 'vitest';
import { MANNERS } from '#src/core/checks/language/sample-manners.ts';
import { checkText } from '#src/core/checks/language/rules.ts';

type Code = keyof typeof MANNERS;

/** What a text has wrong: the rule without its area, and the column, as “apostrophe 2”. */
function found(code: Code, text: string): string[] {
  return checkText(text, MANNERS[code]).map(({ index, what: [rule] }) => `${rule.replace('language.', '')} ${index + 1}`);
}

const BAD: Record<Code, readonly (readonly [text: string, ...found: string[]])[]> = {
  fr: [
    ["L'internet pour tous", 'apostrophe 2'],
    ['L´internet', 'apostrophe 2'],
    ['Qui décide ?', 'french-space 11'],
    ['Qui décide?', 'french-space 11'],
    ['Non; oui', 'french-space 4'],
    ['Note: oui', 'french-space 5'],
    ['Il dit «\u202foui»', 'french-space 13'],
    ['Il dit « oui\u202f»', 'french-space 9'],
    ['Il dit “oui”', 'quotes-inner 8'],
    ['Il dit "oui"', 'quotes 8'],
    ['Il dit „oui“', 'quotes 8'],
    ['20% des gens', 'percent 3'],
    ['20 % des gens', 'percent 3'],
    ['12 000 personnes', 'thousands 1'],
    ['1.200.000 personnes', 'thousands 1'],
    ['Un mot , un autre', 'space-before 7'],
    ['Un mot,un autre', 'space-after 7'],
    ['Deux  espaces', 'double-space 5'],
    ['{{count}} pages : {{name}}', 'french-space 16'],
  ],
  'fr-ca': [
    ['Note: oui', 'french-space 5'],
    ['Il dit «oui\u00a0»', 'french-space 9'],
  ],
  en: [
    ["It's ours", 'apostrophe 3'],
    ['She said "yes" and left', 'quotes 10'],
    ["She said 'yes' and left", 'quotes 10'],
    ['She said «yes» and left', 'quotes 10'],
    ['She said „yes“ and left', 'quotes 10'],
    ['She said ”yes” and left', 'quotes-turned 10'],
    ['One , two', 'space-before 4'],
    ['Who ?', 'space-before 4'],
    ['One.Two', 'space-after 4'],
    ['A “ word” here', 'space-in-quotes 4'],
    ['1.200.000 people', 'thousands 1'],
  ],
  es: [
    ['Qué pasó?', 'opening-mark 9'],
    ['Basta!', 'opening-mark 6'],
    ['¿Quién? Y cuándo?', 'opening-mark 17'],
    ['Dijo «sí» y se fue', 'quotes 6'],
    ['Dijo "sí" y se fue', 'quotes 6'],
  ],
  pt: [
    ["d'água", 'apostrophe 2'],
    ['Ele disse «sim» e saiu', 'quotes 11'],
    ['Quem ?', 'space-before 5'],
  ],
  ca: [
    ["l'aigua", 'apostrophe 2'],
    ['col.laborar', 'ela-geminada 3'],
    ['intel-ligència', 'ela-geminada 5'],
    ['COL•LABORAR', 'ela-geminada 3'],
    ['coŀlaborar', 'ela-geminada 3'],
    ['Diu “sí” i marxa', 'quotes-inner 5'],
    ['Diu « sí» i marxa', 'space-in-quotes 6'],
    ['el 20% de la gent', 'percent 6'],
  ],
  de: [
    ['Er sagt “ja” und geht', 'quotes-turned 9'],
    ['Er sagt "ja" und geht', 'quotes 9'],
    ['Er sagt «ja» und geht', 'quotes 9'],
  ],
  sv: [['Hon sa “ja” och gick', 'quotes 8']],
  ar: [
    ['أبقوا الإنترنت متصلا, للجميع', 'punctuation 21'],
    ['هل الإنترنت متصل?', 'punctuation 17'],
    ['نعم; لا', 'punctuation 4'],
    ['منظمة Access Now, وغيرها', 'punctuation 17'],
    ['الإنتـــرنت', 'tatweel 6'],
    ['سلام\u0640\u0640', 'tatweel 5'],
    ['في عام 2024 انقطع', 'digits 8'],
    ['في ٢٠٢٤ و2023', 'digits 10'],
    ['نسبة ٢٠%', 'punctuation 8'],
    ['قال “نعم” ثم مضى', 'quotes 5'],
    ['قال "نعم" ثم مضى', 'quotes 5'],
    ['نعم ، لا', 'space-before 4'],
    ['نعم،لا', 'space-after 4'],
    ['قال « نعم » ثم', 'space-in-quotes 6', 'space-in-quotes 10'],
  ],
  fa: [
    ['اینترنت باز است, برای همه', 'punctuation 16'],
    ['مي‌خواهم', 'arabic-letter 2'],
    ['در ٢٠٢٤ بود', 'digits 4'],
    ['چرا?', 'punctuation 4'],
  ],
  ur: [
    ['انٹرنیٹ سب کے لیے ہے.', 'punctuation 21'],
    ['کیوں?', 'punctuation 5'],
    ['يہ ہمارا ہے', 'arabic-letter 1'],
  ],
  am: [
    ['ኢንተርኔት አይዘጋ.', 'punctuation 12'],
    ['ኢንተርኔት አይዘጋ::', 'punctuation 12'],
    ['ኢንተርኔት አይዘጋ፡፡', 'punctuation 12'],
    ['ሰላም, ለሁሉም', 'punctuation 4'],
    ['ሰላም; ለሁሉም', 'punctuation 4'],
    ['ቁጥር: አምስት', 'punctuation 4'],
    ['ሰላም፡ለሁሉም ሰው', 'wordspace 4'],
    ['ሰላም ። ለሁሉም', 'space-before 4'],
    ['አለ “አዎ” ብሎ', 'quotes 4'],
    ['ሰላም።ለሁሉም', 'space-after 4'],
  ],
  hi: [['उसने कहा "हाँ" और', 'quotes 10']],
  ja: [
    ['インターネット,みんなに', 'punctuation 8'],
    ['彼は“はい”と言った', 'quotes 3'],
  ],
  sw: [["ng'ombe", 'apostrophe 3']],
  zh: [['互联网,属于所有人', 'punctuation 4']],
};

const GOOD: Record<Code, readonly string[]> = {
  fr: [
    '«\u202fQui décide\u202f?\u202f» demande-t-elle. «\u00a0On m’a dit “non”.\u00a0»',
    'À 9:30, le 21/03/2026\u00a0: 12\u202f000\u00a0€, soit 50\u202f% de 1,5 million.',
    'Voir https://exemple.org/a?b=c:d, écrire à p@exemple.org; non'.replace('; non', '\u202f; non'),
    '#Internet, @compte@exemple.org et {{name}}\u00a0: voilà.',
    'Une adresse commence par https:// et finit par .org',
    'Qui\u202f?! Appelez le +33 1 23 45 67 89 ou le 01 23 45 67 89.',
    'En 2024 300 personnes; p. 12'.replace(';', '\u202f;'),
    'C++ et Node.js, U.R.S.S., etc.',
  ],
  'fr-ca': ['Vraiment? Oui! Ainsi\u00a0: «\u00a0oui\u00a0».'],
  en: [
    '“We asked: ‘Who decides?’ – and nobody answered…” she said. It’s the people’s.',
    'Square picture: ‘{{slogan}}’, with the hashtag {{hashtag}}',
    'At 9:30 a.m., 12 Oct., 1,200.50 or 1,000,000; 5" pipe, Node.js v4.0.1, e.g. this.',
    'See www.example.org/a,b or README.md. “12.5 %”, Next » or ‹ back',
    'The ’90s; rock ’n’ roll',
  ],
  es: ['¿Qué pasó? ¡Nada! Dijo: “¿Por qué no?”.', 'El 20\u00a0%, 1.º, 2.ª; la tecla “?”', '¿Vienes?, preguntó. ¡¿Cómo?!'],
  pt: ['“Sim”, disse. 20% em 1.000; ‘dentro’', 'Mantenham a internet ligada: já.'],
  ca: ['L’escola col·labora: «deia “prou”». El 20\u00a0%', 'Cal moldre-la: mol-la. Vol-los. COL·LEGI'],
  de: ['Er sagt „ja, ‚so‘ ist es“ und geht. 1.000.000 €, 20\u00a0%'],
  sv: ['Hon sa ”ja” och gick. EU:s regler'],
  ar: [
    'قالت: «من يقرر؟» فأجاب: «لا أحد!»؛ ثم قال ‹نعم›…',
    'بترخيص CC BY 4.0، و٢٠٪ من ١٬٢٠٠، في ٢٠٢٤.',
    'منظمات Access Now, Internews تدعمنا.',
    'سنة ١٤٤٧ هـ، وحملة لـ RightsCon، والـ VPN',
    'اكتبوا إلى press@example.org, أو'.replace(',', '،'),
    'انظروا https://example.org/2024/a,b?c=1 الآن.',
    'الهواء (Wi-Fi, 4G) هنا؛ #وسم_2024',
    'شُكْرًا جَزِيلًا {{count}}، {{name}}!',
  ],
  fa: ['می‌خواهم بدانم: «چرا؟»، ۲۰٪ در ۲۰۲۴؛ پایان.'],
  ur: ['انٹرنیٹ سب کے لیے ہے۔ کیوں؟ 2024 میں، “ہاں”۔'],
  am: [
    '«ማን ይወስናል?» ብላ ጠየቀች። ‹አዎ›፣ እ.ኤ.አ. በ2024 1,200 ነበር፤ 9:30 ሰዓት፦ ዓ.ም.',
    'ዶ/ር ሰላም፣ ወዘተ። CC BY 4.0 (SVG, PNG)',
    'በAccess Now፣ 20% እና #KeepOn።',
    'ሰላም፡ለዓለም፡ይሁን',
  ],
  hi: ['उसने कहा, “हाँ”। इंटरनेट सबके लिए है?'],
  ja: ['彼は「はい、『そう』です」と言った。2024年、Node.js'],
  sw: ['ng’ombe wa mama: “ndiyo”, alisema.'],
  zh: ['互联网属于所有人。“自由”，《开放》！Access Now, Internews'],
};

describe.each(Object.entries(BAD) as [Code, (typeof BAD)[Code]][])('in %s', (code, cases) => {
  test.each(cases)('“%s” is warned of', (text, ...expected) => expect(found(code, text)).toEqual(expected));
});

describe.each(Object.entries(GOOD) as [Code, readonly string[]][])('in %s', (code, texts) => {
  test.each(texts)('“%s” is as it should be', (text) => expect(found(code, text)).toEqual([]));
});

test('texts that do not belong together are not read as one', () => {
  expect(found('es', '¿Quién?\u2029Quién?')).toEqual(['opening-mark 14']);
  expect(found('fr', 'Il dit «\u202foui\u2029“non”')).toEqual(['quotes-inner 14']);
});

test.each([
  ['spaces', ' '.repeat(400_000)],
  ['braces', '{ '.repeat(200_000)],
  ['quotation marks', '5" « ‘'.repeat(60_000)],
  ['digits', '1,000'.repeat(80_000)],
  ['digits without an end', '1'.repeat(400_000)],
  ['signs of addresses', 'a@b.c-'.repeat(60_000)],
  ['dots behind an address', `https://a.${'.'.repeat(400_000)}x`],
  ['letters', 'a'.repeat(400_000)],
  ['lines in words', 'ب\u0640'.repeat(200_000)],
  ['questions', 'a?'.repeat(200_000)],
])('a text of nothing but %s costs no more than others', (_, text) => {
  for (const code of Object.keys(MANNERS) as Code[]) {
    const begin = performance.now();
    checkText(text, MANNERS[code]);
    expect(performance.now() - begin).toBeLessThan(1500);
  }
});
