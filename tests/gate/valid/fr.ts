import type { ValidTexts } from '../valid-text.ts';

/** French, with its narrow spaces and its apostrophes. */
export const FRENCH: ValidTexts = {
  pages: [
    [
      'guillemets with narrow spaces',
      `«\u202fQui décide\u202f?\u202f» demande-t-elle. «\u00a0Personne\u00a0!\u00a0» répond l’homme\u202f; puis\u00a0: «\u202fOn m’a dit “non”.\u202f»`,
    ],
    [
      'ligatures, capitals with accents and ordinals',
      `À l’œuvre, cœurs et sœurs\u202f: l’État, l’Église, ÇA ALORS, ÉCOLE, le XXIᵉ siècle, le 1ᵉʳ mai, n°\u00a05, aujourd’hui, c'est-à-dire, Mᵐᵉ\u00a0Lefèvre-Dûcœur d’Aÿ.`,
    ],
    [
      'amounts, per cent and hours',
      `12\u202f000\u00a0€, soit 50\u202f% de 10\u202f000\u202f000\u202f000\u00a0F\u00a0CFA\u202f; de 9\u00a0h\u00a030 à 17\u00a0h, le 21/03/2026, entre 3 < 5 et 7 > 2 mètres.`,
    ],
    [
      'abbreviations',
      `P.\u00a0ex. les O.N.G., les É.-U., M.\u00a0Dupont, Mme\u00a0N’Diaye, etc. Voir art.\u00a019, p.\u00a012, vol.\u00a02, ibid. et [la p.\u00a0ex. 3 du rapport](https://forest.example/rapport.pdf).`,
    ],
    [
      'import and export',
      `L’import-export va mal.\n\nOn dit souvent\nimport et export, mais\nexport vient d’abord.\n\n- import de bois\n- export de meubles\n`,
    ],
    [
      'links with words in French',
      `Lisez [la page de Wikipédia](https://fr.wikipedia.org/wiki/Forêt_d’Orléans), [forest.example](https://forest.example/fr), [www.académie-française.fr](https://www.académie-française.fr/), écrivez à [press@forest.example](mailto:press@forest.example?subject=%C3%80%20propos), appelez le [01 23 45 67 89](tel:+33123456789).`,
    ],
    [
      'links to own pages',
      `[L’eau](./why-forests.html#main), [qui nous sommes](../about.html), [agir](../act/plant-a-tree.html), [chercher «\u202feau\u202f»](../search.html?q=eau%20pure).\n`,
    ],
    [
      'lists and a table',
      `## Ce qu’il faut\n\n1. D’abord\u202f:\n   - l’eau\u202f;\n   - l’air.\n2. Ensuite…\n\n| Année | Arbres |\n| --- | ---: |\n| 2024 | 900 |\n| 2025 | 1\u202f200 |\n\n> «\u202fUne citation.\u202f»\n`,
    ],
    ['a dialogue with dashes', `— Qui va là\u202f?\n\n—\u00a0Moi, dit Kouamé N’Guessan\u2011Traoré.\n`],
    ['a title with a colon', 'Texte.', 'title: "L’eau\u202f: à qui est-elle\u202f?"\ndescription: "Tout sur l’eau, la forêt & nous."\n'],
  ],
  testimonies: [
    [
      'a full name with particles',
      { level: 'full-name', name: 'Aÿssa d’Almeida-N’Guessan' },
      { who: 'Journaliste', body: ['«\u202fJe m’appelle Aÿssa\u202f», dit-elle.'] },
    ],
    ['a first name', { level: 'first-name', name: 'Jean-Loup' }, { body: ['Jean-Loup est resté. Puis il est parti.'] }],
    [
      'somebody unnamed and large amounts',
      { level: 'anonymous' },
      {
        who: 'Commerçante',
        body: [
          'Nous avons perdu 10\u202f000\u202f000\u202f000 de francs, puis 25\u202f000 emplois en 93 jours.',
          'Mon nom est connu d’eux. Je ne le dirai pas.',
        ],
      },
    ],
    [
      'a role in small letters, and dates',
      { level: 'role-and-place' },
      {
        who: 'vendeuse au marché',
        body: ['Du 17/01/2017 au 20/04/2017, de 8 h à 17 h, rien ne marchait\u202f; le 05.06.2017, tout est revenu.'],
      },
    ],
  ],
  organisations: [
    [
      'a name with articles and an apostrophe',
      { name: 'L’Arbre qui cache la forêt', nameLanguage: 'fr', website: 'https://www.académie-française.fr/' },
    ],
    ['a name in capitals', { name: 'ÉCOLE & FORÊT – Côte d’Ivoire', acronym: 'É&F' }],
    ['a name with a question', { name: 'Ça suffit\u202f! Et après\u202f?', nameLanguage: 'fr' }],
  ],
  messages: [
    ['narrow spaces before signs', 'Vraiment\u202f? Oui\u202f! À 50\u202f%\u202f: «\u202fd’accord\u202f».'],
    ['hard spaces', 'N°\u00a05, 12\u00a0000\u00a0€'],
    ['straight apostrophes', "L'arbre n'est pas seul."],
  ],
};
