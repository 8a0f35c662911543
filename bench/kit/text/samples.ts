import type { Language } from './languages.ts';

/** A line of text whose letters are compared one by one. */
export interface Sample {
  language: Language;
  text: string;
}

const SAMPLES: Record<Language, string[]> = {
  ar: [
    'حُرِّيَّةُ التَّعْبِيرِ حَقٌّ لِكُلِّ إِنْسَانٍ',
    'اللُّغَةُ وَالصَّوْتُ مَعًا، لَا صَمْتَ بَعْدَ الآنَ',
    '٢٩٦ انقطاعًا في ٥٤ بلدًا عام ٢٠٢٤',
    'من ١٩٩٨ إلى 2024 (نحو ٪٣٫٥)',
    'الشبكة (بكل أجزائها) ملك [الجميع]',
    'اقرأ التقرير في https://example.org/ar/report.html اليوم',
    'شاركوا الوسم #OpenNet مع أصدقائكم!',
    'شاركوا الوسم #لا_للقطع الآن',
    'قالت: «الإنترنت ‹شريان› حياتنا» ثم كتبت “off”',
    'هل الإنترنت مقطوع؟ نعم؛ منذ يومين…',
  ],
  am: [
    'ኢንተርኔት ለሁሉም፣ ሁልጊዜ። ድምፃችን አይዘጋም',
    'በ2024 በ54 አገሮች 296 ጊዜ ተዘጋ፤ ይብቃ፦',
    '«መረጃ ማግኘት መብት ነው» ‹ሁሌም› (አንቀጽ 19)',
    'ለምን #OpenNet ያስፈልጋል? example.org/am ይመልከቱ',
    'ሀገር፡አቀፍ መዘጋት ፲፱፻፺፩ ዓ.ም.',
  ],
  ca: ['Col·laborem: la paral·lela il·lusió no s’apaga', 'L·L: COL·LABORA, «d’aquí» i d’allà'],
  fr: [
    'Qui a coupé l’accès\u202f? «\u202fPersonne\u202f», dit-on\u202f!',
    'Œuvre à 2\u202f000\u202f€\u202f; où ça\u202f: à Noël, “peut-être”',
  ],
  pt: ['Não às interrupções: a informação é já, João & Inês', 'Ação, coração, três mães; à noite – 50 % às 10h'],
  es: ['¿Quién apagó Internet? ¡Que vuelva ya!', '«¡Ñandú!», dijo: ¿“sin señal” otra vez?'],
  en: ['The “quick” ‘off’ switch – AV, To, fi, ffl, 1/2', 'Write to voices@example.org or @voices_now (free)'],
};

/** Lines with what goes wrong most easily: marks, digits, brackets, quotes and addresses of another direction. */
export const samples: Sample[] = Object.entries(SAMPLES).flatMap(([language, texts]) =>
  texts.map((text) => ({ language: language as Language, text })),
);

/** One paragraph per language, with all kinds of places where a line may end or must not. */
export const paragraphs: Record<Language, string> = {
  en:
    'Everyone has the right to freedom of opinion and expression; this right includes freedom to hold opinions without interference and ' +
    'to seek, receive and impart information and ideas through any media and regardless of frontiers. In 2024, 54 countries cut people ' +
    'off 296 times – well-documented, state-ordered cut-offs (some for days, others for months) – “for security”, they said. ' +
    'See example.org/report or #OpenNet, and/or write to us: it’s free!',
  fr:
    'Tout individu a droit à la liberté d’opinion et d’expression, ce qui implique le droit de ne pas être inquiété pour ses opinions et ' +
    'celui de chercher, de recevoir et de répandre, sans considération de frontières, les informations et les idées par quelque moyen ' +
    'd’expression que ce soit. En 2024\u202f: 296\u00a0coupures dans 54\u00a0pays, soit 2\u202f000\u00a0jours\u202f; est-ce «\u202fnormal\u202f»\u202f? ' +
    'Dites-le avec #OpenNet, peut-être aujourd’hui\u202f!',
  ar:
    'لكل شخص حقُّ التمتع بحرية الرأي والتعبير، ويشمل هذا الحق حرِّيَّتَه في اعتناق الآراء دون مضايقة، وفي التماس الأنباء والأفكار وتلقيها ونقلها إلى ' +
    'الآخرين، بأية وسيلة ودونما اعتبار للحدود. في عام ٢٠٢٤ قُطع الإنترنت ٢٩٦ مرة في ٥٤ بلدًا (أيامًا أو أشهرًا)؛ قالوا: «دواعٍ أمنية». ' +
    'هل هذا مقبول؟ اقرؤوا example.org/report أو شاركوا #OpenNet اليوم!',
  es:
    'Todo individuo tiene derecho a la libertad de opinión y de expresión; este derecho incluye el de no ser molestado a causa de sus ' +
    'opiniones, el de investigar y recibir informaciones y opiniones, y el de difundirlas, sin limitación de fronteras, por cualquier ' +
    'medio de expresión. En 2024 hubo 296 cortes en 54 países —algunos de meses— y dijeron: «por seguridad». ¿Te parece bien? ' +
    '¡Cuéntalo con #OpenNet en example.org/report!',
  pt:
    'Todo o indivíduo tem direito à liberdade de opinião e de expressão, o que implica o direito de não ser inquietado pelas suas ' +
    'opiniões e o de procurar, receber e difundir, sem consideração de fronteiras, informações e ideias por qualquer meio de expressão. ' +
    'Em 2024 houve 296 interrupções em 54 países (umas de dias, outras de meses); disseram-nos: “é por segurança”. ' +
    'Diga-o com #OpenNet – já, em example.org/report!',
  am:
    'እያንዳንዱ ሰው የሐሳብና የንግግር ነጻነት መብት አለው። ይህ መብት ያለማንም ጣልቃ ገብነት በራስ ሐሳብ መጽናትን፤ እንዲሁም በማንኛውም የመገናኛ መሣሪያ ያለ ምንም ወሰን ዜናንና ሐሳብን ' +
    'መፈለግ፣ መቀበልና ማሰራጨትን ያካትታል። በ2024 ኢንተርኔት በ54 አገሮች 296 ጊዜ ተዘጋ፦ ለቀናት ወይም ለወራት (ያለ ምንም ማስጠንቀቂያ)። «ለጸጥታ ነው» አሉ። ይህ ተገቢ ነው? ' +
    'በ#OpenNet ያጋሩ ወይም example.org/report ይመልከቱ!',
  ca:
    'Tota persona té dret a la llibertat d’opinió i d’expressió; aquest dret comporta el de no ésser inquietat per causa de les pròpies ' +
    'opinions i el de cercar, rebre i difondre les informacions i les idees per qualsevol mitjà i sense límit de fronteres. El 2024 hi ' +
    'va haver 296 apagades a 54 països, algunes de mesos; van dir: «per seguretat». Col·laboreu-hi: expliqueu-ho amb #OpenNet, ' +
    'feu-ne un paral·lel i envieu-nos-el a example.org/report!',
};
