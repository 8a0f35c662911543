import type { ValidTexts } from '../valid-text.ts';

/** Amharic, with its own signs, numbers and years. */
export const AMHARIC: ValidTexts = {
  pages: [
    ['all signs of the script', `ሰላም፡ለዓለም፡ይሁን። ውኃ፣ አየር፤ አፈር፥ ዛፍ፦ ሁሉም ያስፈልጋል፧ ፨ ፠`],
    ['numbers of the script', `በ፲፱፻፹፯ ዓ.ም. ፩ኛ ጉባኤ ተካሄደ፤ ፪፻፶ ዛፎች ተተከሉ፤ በ2018 ዓ.ም. (እ.ኤ.አ. 2025/26) 1,200 ተቆረጡ።`],
    ['quotation marks', `«ማን ይወስናል?» ብላ ጠየቀች። “ማንም” አለ። ‹አዎ› ‘ምናልባት’…`],
    ['old letters and doubled ones', `ኧረ፣ ሏ፣ ቧ፣ ጧ፣ ቈ፣ ኰ፣ ጐ፣ ኈ፣ ሠራዊት፣ ዐቢይ፣ ጸሎት፣ ፀሐይ፣ አለ፟፣ ⶀ፣ ⷐ፣ ꬁ።`],
    [
      'abbreviations',
      `ዶ/ር ሰላም፣ ወ/ሮ አልማዝ፣ አቶ ከበደ፣ ት/ቤት፣ መ/ቤት፣ ዓ.ም.፣ እ.ኤ.አ.፣ ለምሳሌ ገጽ 12–14፣ ወዘተ.። [የገጽ 3 ዘገባ፣ 2017 ዓ.ም.](https://forest.example/report.pdf)`,
    ],
    ['amounts', `12.5% ከ10,000,000፤ ከ9:30 እስከ 17:00 ሰዓት፤ 3 < 5 እና 7 > 2፤ ብር 1,200.50፤ 20 °C።`],
    ['import and export', `ቃሉ import ማለት ማስገባት ነው።\n\nሰዎች\nexport ማውጣት ነው ይላሉ።\n\n- import\n- export\n`],
    [
      'links',
      `[የውክፔዲያ ገጽ](https://am.wikipedia.org/wiki/ደን)፣ [forest.example](https://forest.example/am) ያንብቡ፤ ለ[press@forest.example](mailto:press@forest.example?subject=%E1%88%B0%E1%88%8B%E1%88%9D) ይጻፉ፤ በ[0911 23 45 67](tel:+251911234567) ይደውሉ።`,
    ],
    [
      'links to own pages',
      `[ውኃ](./why-forests.html#main)፣ [ስለ እኛ](../about.html)፣ [ይሳተፉ](../act/plant-a-tree.html)፣ [ይፈልጉ](../search.html?q=%E1%8B%8D%E1%8A%83)።\n`,
    ],
    [
      'lists, a table and a quotation',
      `## ምን ያስፈልጋል?\n\n1. ውኃ\n   - ንጹሕ\n2. አየር\n\n| ዓመት | ዛፎች |\n| --- | ---: |\n| ፳፻፲፰ | 1,200 |\n\n> «ድር ቢያብር አንበሳ ያስር»\n`,
    ],
    [
      'words of other languages of the country',
      `Afaan Oromoo: «Bosona keenya, qabeenya keenya.» ትግርኛ፦ «ዱር ህይወት እዩ።» Soomaali: «Kaynta waa nolol.» Qafar af፣ Sidaamu afoo።`,
    ],
    ['a title with the signs of the script', 'ጽሑፍ።', 'title: "ደን፦ ለማን ነው?"\ndescription: "ስለ ውኃ፣ ስለ አየር፣ ስለ ሁሉም።"\n'],
  ],
  testimonies: [
    ['a full name with that of the father', { level: 'full-name', name: 'ሰላም ገብረ ማርያም' }, { who: 'መምህርት', body: ['«ስሜ ሰላም ይባላል» አለች።'] }],
    ['a first name', { level: 'first-name', name: 'አበበ' }, { name: 'አበበ', body: ['አበበ ሰኞ ተመለሰ።'] }],
    [
      'somebody unnamed who speaks of names',
      { level: 'anonymous' },
      { who: 'ጋዜጠኛ', body: ['ስሜ እንዲጠቀስ አልፈልግም። ስሜ በዝርዝሩ ውስጥ ነው።', 'ምን እባላለሁ? አላውቅም።'] },
    ],
    [
      'a role, numbers and dates',
      { level: 'role-and-place' },
      { who: 'ነርስ', body: ['ከጥር 9 እስከ ሚያዝያ 12 ቀን 2009 ዓ.ም. ለ93 ቀናት 10,000,000 ብር ጠፋ።'] },
    ],
  ],
  organisations: [
    ['a name in Amharic', { name: 'የደን ወዳጆች ማኅበር – አዲስ አበባ', nameLanguage: 'am' }],
    ['a name with a sign', { name: 'ሰላም፡ለደን', nameLanguage: 'am', acronym: 'ሰለደ' }],
    ['a name in Tigrinya', { name: 'ማሕበር ፈተውቲ ዱር', nameLanguage: 'ti' }],
  ],
  messages: [
    ['signs of the script', 'እርግጠኛ ነዎት? አዎ፤ በእርግጥ። እናመሰግናለን፦ ሁሉንም።'],
    ['numbers of the script', '፩ ከ፲፪፣ 50%'],
    ['a Latin name inside', 'በ#StandingForest ላይ @forest_watch ን ይከተሉ።'],
  ],
};
