import type { ValidTexts } from '../valid-text.ts';

/** Spanish, with its signs at both ends of a sentence. */
export const SPANISH: ValidTexts = {
  pages: [
    ['questions and exclamations', `¿Quién decide? ¡Nadie! —dijo ella—. «¿Y “nosotros”, qué?», preguntó él… ¡¿Cómo?!`],
    [
      'letters and ordinals',
      `El niño, la cigüeña, el pingüino y la 1.ª reunión del n.º 5; el 3.er día, 1.º de mayo, 21 de marzo de 2026, EE. UU., la ONU, S. A. de C. V.`,
    ],
    [
      'amounts',
      `Se perdieron 1.500, 2.300 y 4.000 hectáreas: el 12,5 % de 10 000 000. Cuesta 3,50 € o $20; de 9:30 a 17:00 h; 3 < 5 y 7 > 2.`,
    ],
    [
      'abbreviations',
      `P. ej., el Sr. Núñez, la Dra. Ibáñez, Ud., etc. Véase el art. 19 (pág. 12, vol. 2) y [el cap. 3, p. ej.](https://forest.example/informe.pdf).`,
    ],
    ['words for everybody', `Tod@s l@s compañer@s, todxs y todes, las/os vecinos(as), y/o quien quiera.`],
    ['import and export', `El import-export bajó.\n\nDicen que\nexport es fácil, e\nimport difícil.\n\n- import\n- export\n`],
    [
      'links',
      `Lea [la página de la Wikipedia](https://es.wikipedia.org/wiki/Árbol_(botánica)), [forest.example](https://forest.example/es), [www.español.example](https://www.español.example/ñandú), escriba a [press@forest.example](mailto:press@forest.example?subject=%C2%BFQu%C3%A9%3F) o llame al [+34 612 34 56 78](tel:+34612345678).`,
    ],
    [
      'links to own pages',
      `[El agua](./why-forests.html#main), [quiénes somos](../about.html), [actuar](../act/plant-a-tree.html), [buscar](../search.html?q=%C3%A1rbol).\n`,
    ],
    [
      'lists, a table and a quotation',
      `## ¿Qué hace falta?\n\n1. Agua\n   - limpia\n2. Aire\n\n| Año | Árboles |\n| --- | ---: |\n| 2025 | 1200 |\n\n> «Cuando el río suena, agua lleva».\n`,
    ],
    [
      'a title with a question',
      'Texto.',
      'title: "¿Por qué el bosque? ¡Porque sí!"\ndescription: "Todo sobre el bosque: agua, aire, niños."\n',
    ],
  ],
  testimonies: [
    [
      'a full name with two surnames',
      { level: 'full-name', name: 'María José Núñez y Ortega' },
      { who: 'Maestra', body: ['«Me llamo María José», dijo.'] },
    ],
    ['a first name', { level: 'first-name', name: 'Íñigo' }, { body: ['Íñigo volvió el lunes. Nadie lo esperaba.'] }],
    [
      'somebody unnamed and numbers',
      { level: 'anonymous' },
      {
        who: 'Vecina de un pueblo',
        body: ['Perdimos 1.500, 2.300 y 4.000 árboles en tres años.', 'Mi nombre es lo de menos. Me llamo a mí misma testigo.'],
      },
    ],
    [
      'a role, hours and dates',
      { level: 'role-and-place' },
      { who: 'enfermera', body: ['De 08.00-17.00 no hubo nada; volvió el 01-02-2017.'] },
    ],
  ],
  organisations: [
    ['a name with ñ', { name: 'Ñandú: Corporación por el Árbol', nameLanguage: 'es' }],
    ['a name with a question', { name: '¿Y los bosques? ¡Ya!', nameLanguage: 'es' }],
    ['a name with an abbreviation', { name: 'Amig@s del Bosque, A. C.', acronym: 'AdB' }],
  ],
  messages: [
    ['signs at both ends', '¿Seguro? ¡Sí!'],
    ['guillemets and a dash', '«Sí» —dijo—; «no», también.'],
    ['an ordinal', 'La 1.ª de 3, n.º 5'],
  ],
};
