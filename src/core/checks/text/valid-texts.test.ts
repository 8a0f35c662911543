import { expect, test } from 'vitest';
import { wrongCharacters } from '#src/core/checks/text/characters.ts';

/** Texts of the world as people write them; what can't be seen is written as its code. */
const VALID: Record<string, string[]> = {
  English: ['Keep the internet open — always. “Yes,” she said; it’s 5 % (±2).', 'Naïve café, 10 × 12, ½, H₂O, 5×10², © ® ™ § ¶ † ‡ • …'],
  French: [
    '«\u00A0La liberté\u00A0» d’abord\u202F! À l’été 2024…',
    '« Égalité »\u00A0: «\u00A0LIBERTÉ\u00A0», à\u00A0« oui », É», cœur, Noël, ça',
  ],
  Arabic: [
    'أبقوا الإنترنت متصلا للجميع، دائما!',
    'الشَّبَكَةُ مَفْتُوحَةٌ لِلْجَمِيعِ',
    'كُلُّهُ شَدَّة ٱللَّٰه ﷺ',
    'عام 1446 ه\u200D.',
    '\u200Fنص\u200E (HTTP)\u061C؟',
    '\u2067نص عربي\u2069 and \u2066text\u2069',
  ],
  'Arabic in the order of NFC': ['الشَّبَكَةُ'.normalize('NFC'), 'مُحَمَّدٌ'.normalize('NFC')],
  Spanish: ['¿Qué pasó? ¡Nada! El niño comió piñas; güero, Ñandú, 1.º, 2.ª', 'Son las 10:30 a. m.'],
  Portuguese: ['NÃO à censura! “IRMÔ, «ÔÂ», coração, pôde, às', 'AVÓ… AVÔ — MAÇû'],
  Amharic: ['ኢንተርኔት ይከፈት። ሰላም፣ ለሁሉም፤ እንዴት፧ ፩፪፫', '«ጥቅስ» ‹ውስጥ› ሷ ቋ ኧ'],
  Catalan: ['L’Àfrica col·labora: paral·lel, intel·ligència, això és «bo»', 'EL·LIPSI, Çà, ÏÜ'],
  Persian: ['می\u200Cخواهم اینترنت را باز نگه دارم', '۱۰\u200Cساله، PDF\u200Cها، خانه\u200Cی ما', 'کتاب\u200Cهای‌مان'],
  Urdu: ['انٹرنیٹ سب کے لیے ہے۔ یہ\u200Cاں', 'اُردُو میں لکھیں'],
  Kurdish: ['ئینتەرنێت بۆ هەمووان ە\u200C', 'ئازادی\u200C'],
  Pashto: ['انټرنېټ د ټولو لپاره دی'],
  Hebrew: ['האינטרנט לכולם — „כן”', 'שָׁלוֹם דִּבְּרֵי הַיָּמִים', 'שׁלום'],
  Hindi: ['इंटरनेट सबके लिए है। लड़ाई, पढ़ना', 'क्\u200Dष क्\u200Cष र्\u200Dय', 'फ़िल्म \u095Eिल्म'],
  Bengali: ['ইন্টারনেট সবার জন্য। ড়য়ঢ়', 'র\u200D্যাব'],
  Tamil: ['இணையம் அனைவருக்கும், க்\u200Cஷ, கொ'],
  Malayalam: ['ഇന്റർനെറ്റ് ക്\u200D ന്\u200D'],
  Sinhala: ['අන්තර්ජාලය ක්\u200Dෂ ශ්\u200Dරී'],
  Telugu: ['అంతర్జాలం అందరికీ ర్\u200Cడ'],
  Burmese: ['အင်တာနက် လူတိုင်းအတွက် ကျွှို့ လျှို့ဝှက်', 'မြန်မာနိုင်ငံ န့် န\u103A\u1037'],
  Khmer: ['អ៊ីនធឺណិត\u200Bសម្រាប់\u200Bទាំងអស់គ្នា', 'Facebook\u200Bជា ស្ត្រី'],
  Thai: ['อินเทอร์เน็ตเพื่อทุกคน น้ำ ที่นี่ ผู้', 'กรุงเทพฯ\u200Bดี'],
  Lao: ['ອິນເຕີເນັດສຳລັບທຸກຄົນ ນ້ຳ'],
  Tibetan: ['དྲ་རྒྱ་ཀུན་ལ། བསྒྲུབས རྐྵྨླྺྼྻྂ'],
  Mongolian: ['ᠮᠣᠩᠭᠣᠯ\u180Eᠠ ᠬ\u180Bᠠ'],
  Chinese: ['互联网属于所有人。“自由”，《开放》……', '葛\u{E0100}城 辻\u{E0101}'],
  Japanese: ['インターネットをみんなに。「自由」・ガギグ\u3000ー々〆', 'ＡＢＣ ﾊﾝｶｸ'],
  Korean: ['모두를 위한 인터넷, “자유” ㄱㄴㄷ', '漢字 한글'],
  Russian: ['Интернет для всех! «Да» — ёлка, й; Й', 'у́дарение замо́к'],
  Greek: ['Διαδίκτυο για όλους· ᾧ ἄνθρωπος', 'Ώρα'],
  Vietnamese: ['Internet cho mọi người: ĐÃ… Ở, ữ, ệ', 'Đà Nẵng, Âu, Ô'],
  Turkish: ['İnternet herkes için: ığüşöç, İSTANBUL', 'hâlâ, kâğıt'],
  Yoruba: ['Ọ̀rọ̀ àgbà ni ẹ̀kọ́', 'ɛ́ɔ̀'],
  German: ['Für alle: „Straße“, ÄÖÜ – Maß… ‚so‘', '»Ja«, groß“'],
  Icelandic: ['Það er ævintýri: Ðþö', 'Ísland, ÞÚ'],
  Polish: ['Zażółć gęślą jaźń „tak”'],
  Georgian: ['ინტერნეტი ყველასთვის'],
  Armenian: ['Համացանցը բոլորի համար է։'],
  Somali: ['Internetku waa dadka oo dhan'],
  Signs: ['→ ← ✓ ✗ ★ ● ▶ ∑ ∞ ≠ ≤ √ ∩\uFE00', 'a\u00A0b\u202Fc\u2009d\u2003e\u3000f', '+1 (202) 555–0100 · № 5 · 20 °C'],
  Emoji: [
    '👩\u200D👩\u200D👧\u200D👦 🏳\uFE0F\u200D🌈 🏴\u200D☠\uFE0F ❤\uFE0F\u200D🔥',
    '👍🏽 👩🏿\u200D💻 🧔🏻\u200D♂\uFE0F 🇪🇹🇨🇲',
    '1\uFE0F\u20E3 #\uFE0F\u20E3 ☎\uFE0E ©\uFE0F ★\uFE0E',
    '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
  ],
};

const texts = Object.entries(VALID).flatMap(([language, list]) => list.map((text) => [language, text] as const));

test.each(texts)('%s passes: %s', (_, text) => {
  expect(wrongCharacters(text)).toEqual([]);
});

test('the names of all countries and months pass, in every language that the machine knows', () => {
  const languages = [
    'af',
    'am',
    'ar',
    'az',
    'bn',
    'bo',
    'ca',
    'ckb',
    'cs',
    'de',
    'dz',
    'el',
    'es',
    'fa',
    'ff-Adlm',
    'fr',
    'gu',
    'ha',
    'he',
  ];
  const more = [
    'hi',
    'hy',
    'ja',
    'ka',
    'km',
    'kn',
    'ko',
    'ks',
    'lo',
    'mr',
    'my',
    'ne',
    'or',
    'pa',
    'ps',
    'pt',
    'ru',
    'sd',
    'si',
    'sw',
    'ta',
    'te',
  ];
  const rest = ['th', 'ti', 'tr', 'ug', 'ur', 'vi', 'yo', 'zgh', 'zh', 'zh-Hant'];
  const codes = [
    'CM',
    'ET',
    'ER',
    'IR',
    'IQ',
    'SY',
    'MM',
    'IN',
    'PK',
    'BD',
    'CD',
    'CI',
    'ST',
    'CN',
    'RU',
    'UA',
    'VE',
    'EG',
    'SD',
    'TD',
    'GA',
  ];
  const wrong = [...languages, ...more, ...rest].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });
    return [...codes.map((code) => names.of(code)!), date.format(Date.UTC(2024, 8, 11))].filter((name) => wrongCharacters(name).length > 0);
  });
  expect(wrong).toEqual([]);
});
