// Sentences with what runs the other way in them. A stroke parts pieces: a reader meets them in this order, along the line, and each runs by itself.
const LATIN = [
  '#StandingForest',
  '@standing_forest',
  '+251 11 123 4567',
  '+213 (0)21 12 34 56',
  '011 123 4567',
  'https://forest.example/a?b=1',
];
const MAIL = ['press@forest.example', 'forest.example/act'];
const LATIN_NAMES = ['Hill Watch', 'Hill Watch (HW)', 'Wi-Fi', 'Trees & Rivers'];
const ARABIC_NAMES = ['جمعية التل', 'جمعية التل (ج.ت)', '#الغابة_قائمة'];

/** At the start, in the middle, at the end, in brackets, in quotation marks, before each sign, and two in a row. */
const inArabic = (name: string): string[] => [
  `|${name}| هنا منذ سنة.`,
  `نعرف| ${name} |منذ سنة.`,
  `قرأنا اليوم عن| ${name}|.`,
  `هل تعرفون| ${name}|؟`,
  `قرأنا| (|${name}|)| ثم ذهبنا.`,
  `قرأنا| «|${name}|»|، ثم ذهبنا.`,
  `نعرف| ${name}|،| ${name}| وغيرهما.`,
];
const inEnglish = (name: string): string[] => [
  `|${name}| is here.`,
  `We know| ${name} |well.`,
  `We read about| ${name}|.`,
  `Do you know| ${name}|?`,
  `We read| (|${name}|)| and left.`,
  `We read| “|${name}|”|, and left.`,
  `We know| ${name}|,| ${name}| and more.`,
];
const inAmharic = (name: string): string[] => [
  `|${name}| እዚህ አለ።`,
  `እኛ| ${name} |እናውቃለን።`,
  `ያነበብነው ስለ| ${name}|።`,
  `እኛ| (|${name}|)| አነበብን።`,
  `እኛ| «|${name}|»|፣ አነበብን።`,
  `እኛ| ${name}|፣| ${name}| እናውቃለን።`,
];

/** Numbers and their units, quotations within quotations, names beside names. */
const ARABIC_LINES = [
  'قُطعت| ٥٠|٪ |من الأشجار.',
  'كان عددها| ١٬٢٠٠ |في التل.',
  'بين| ٢٠٢٤|–|٢٠٢٥ |كثر القطع.',
  'نبدأ في الساعة| ١٠:٣٠ |صباحا.',
  'نبدأ في الساعة| 10:30 |صباحا.',
  'حجم الملف| 20| MB|.',
  'حجم الملف| 1.5| GB |فقط.',
  'أكثر من| ٣٠٠|+ |منظمة.',
  'في| ٢١| نوفمبر| ٢٠٢٦ |نلتقي.',
  'سُميت| «|الغابة ‹الأخيرة›|» |في التل.',
  'افتحوا| «|مدير مفاتيح| OpenPGP|»| (|OpenPGP Key Manager|)| في القائمة.',
  'تحدثوا عبر| Signal|،| WhatsApp|،| Briar|.',
  'قالت| Hill Watch |و| Trees & Rivers |ذلك.',
  'انظروا| #StandingForest|،| press@forest.example|،| +251 11 123 4567|.',
];
const ENGLISH_LINES = [
  'About| 50 % |of all trees, and| 1,200| of them on the hill.',
  'A file of| 1.5 GB|, from| 2024–2025|, at| 10:30|.',
  'Yesterday we met the neighbours of| جمعية التل|,| رابطة النهر |and| جمعية الغابة|.',
  'Ask| #الغابة_قائمة| #StandingForest |today.',
];

/** The lines of each language. */
export const LINES: Readonly<Record<'en' | 'ar' | 'am', readonly string[]>> = {
  ar: [...[...LATIN, ...MAIL, ...LATIN_NAMES, '#الغابة_قائمة'].flatMap(inArabic), ...ARABIC_LINES],
  en: [...ARABIC_NAMES.flatMap(inEnglish), ...LATIN.slice(0, 3).flatMap(inEnglish), ...ENGLISH_LINES],
  am: [...ARABIC_NAMES, ...LATIN].flatMap(inAmharic),
};

/** A line as somebody writes it. */
export function written(line: string): string {
  return line.replaceAll('|', '');
}
