import type { ValidTexts } from '../valid-text.ts';

/** Catalan, with its doubled l and its apostrophes. */
export const CATALAN: ValidTexts = {
  pages: [
    ['the doubled l', `La col·lecció, el paral·lel, la il·lusió i el GAL·LÈS; també amb el signe antic: coŀlecció.`],
    ['apostrophes and pronouns', `L’aigua d’ací s’ha d’anar-la a buscar; porta-me’n, dona’ns-en, n’hi ha, m’ho dius?`],
    ['guillemets with others inside', `«Qui ho diu?», va fer ella. «Els “altres”», va respondre ell… Oi que sí!`],
    [
      'amounts and ordinals',
      `Es van perdre 1.500, 2.300 i 4.000 hectàrees: el 12,5 % de 10 000 000; 1r, 2n, 3a, núm. 5; de 9.30 h a 17.00 h; 3 < 5 i 7 > 2.`,
    ],
    [
      'abbreviations',
      `P. ex., el Sr. Puig, la Dra. Solé, els EUA, S. L., etc. Vegeu l’art. 19 (pàg. 12, vol. 2) i [la p. 3, p. ex.](https://forest.example/informe.pdf).`,
    ],
    [
      'import and export',
      `L’import de la factura puja.\n\nEs veu que\nimport vol dir quantitat, i\nexport, no.\n\n- import total\n- export\n`,
    ],
    [
      'links',
      `Llegiu [la Viquipèdia](https://ca.wikipedia.org/wiki/Col·legi), [forest.example](https://forest.example/ca), [www.paral·lel.cat](https://www.paral·lel.cat/), escriviu a [press@forest.example](mailto:press@forest.example?subject=Qu%C3%A8%3F) o truqueu al [+34 612 34 56 78](tel:+34612345678).`,
    ],
    [
      'links to own pages',
      `[L’aigua](./why-forests.html#main), [qui som](../about.html), [actuar](../act/plant-a-tree.html), [cercar](../search.html?q=col%C2%B7legi).\n`,
    ],
    [
      'lists, a table and a quotation',
      `## Què cal?\n\n1. Aigua\n   - neta\n2. Aire\n\n| Any | Arbres |\n| --- | ---: |\n| 2025 | 1.200 |\n\n> «Qui no vulgui pols, que no vagi a l’era.»\n`,
    ],
    [
      'a title with a doubled l',
      'Text.',
      'title: "Il·lusió: per què el bosc?"\ndescription: "L’aigua, l’aire i tot allò que el bosc fa per nosaltres."\n',
    ],
  ],
  testimonies: [
    [
      'a full name with two surnames',
      { level: 'full-name', name: 'Núria Gal·la Puig i Solé' },
      { who: 'Mestra', body: ['«Em dic Núria», va dir.'] },
    ],
    ['a first name', { level: 'first-name', name: 'Gal·la' }, { body: ['Gal·la va tornar dilluns. Ningú no l’esperava.'] }],
    [
      'somebody unnamed and numbers',
      { level: 'anonymous' },
      {
        who: 'Veïna d’un poble',
        body: ['Vam perdre 1.500, 2.300 i 4.000 arbres.', 'El meu nom és el de menys. Em dic a mi mateixa que cal parlar.'],
      },
    ],
    [
      'a role, hours and dates',
      { level: 'role-and-place' },
      { who: 'infermera', body: ['De 08.00-17.00 no hi va haver res; va tornar el 01-02-2017.'] },
    ],
  ],
  organisations: [
    ['a name with a doubled l', { name: 'Col·lectiu l’Alzina', nameLanguage: 'ca', website: 'https://www.paral·lel.cat/' }],
    ['a name with an apostrophe', { name: 'Amics d’Aigüestortes i l’Estany' }],
    ['a name with an article', { name: 'La Vall de n’Agustí, S. L.', acronym: 'VdA' }],
  ],
  messages: [
    ['the doubled l', 'Col·labora-hi: cal il·lusió!'],
    ['apostrophes', 'S’ha d’anar-hi; m’ho dius?'],
    ['guillemets', '«Sí», «no» i “potser”'],
  ],
};
