import type { ValidTexts } from '../valid-text.ts';

/** Portuguese, of both sides of the ocean. */
export const PORTUGUESE: ValidTexts = {
  pages: [
    [
      'tildes, also in capitals',
      `NÃO, CORAÇÃO, AÇÃO, IRMÃ, PÃES, MÃE: “não”, disse a irmã. «Então?», perguntou João. À noite, às 9h30, lá estão as avós.`,
    ],
    ['pronouns in the middle of a verb', `Fá-lo-emos, dir-se-ia, ver-vos-ão; recém-nascido, pós-guerra, guarda-chuva.`],
    ['amounts', `R$ 1.000,00 ou 12,5% de 10 000 000; perderam-se 1.500, 2.300 e 4.000 hectares; 3 < 5 e 7 > 2; 1.º lugar, n.º 5.`],
    [
      'abbreviations',
      `P. ex., o Sr. Conceição, a Dr.ª Inês, V. Ex.ª, os E.U.A., etc. Ver art. 19.º, pág. 12, e [a p. 3 do relatório](https://forest.example/relatorio.pdf).`,
    ],
    ['import and export', `O import-export caiu.\n\nDizem que\nexport é fácil e\nimport difícil.\n\n- import\n- export\n`],
    [
      'links',
      `Leia [a página da Wikipédia](https://pt.wikipedia.org/wiki/Mata_Atlântica), [forest.example](https://forest.example/pt), [www.órgão.example](https://www.órgão.example/), escreva para [press@forest.example](mailto:press@forest.example?subject=Ol%C3%A1) ou ligue para [(11) 91234-5678](tel:+5511912345678).`,
    ],
    [
      'links to own pages',
      `[A água](./why-forests.html#main), [quem somos](../about.html), [agir](../act/plant-a-tree.html), [procurar](../search.html?q=%C3%A1gua).\n`,
    ],
    [
      'lists, a table and a quotation',
      `## O que é preciso\n\n1. Água\n   - limpa\n2. Ar\n\n| Ano | Árvores |\n| --- | ---: |\n| 2025 | 1200 |\n\n> “Água mole em pedra dura tanto bate até que fura.”\n`,
    ],
    ['names of many countries', `Ngũgĩ wa Thiong’o, Mia Couto, José Eduardo Agualusa, Xanana Gusmão, Njinga a Mbande, Kofi Awoonor, Ŋmaŋ.`],
    ['a title with a tilde', 'Texto.', 'title: "Não à destruição: já!"\ndescription: "A floresta, a água e o coração da região."\n'],
  ],
  testimonies: [
    [
      'a full name with particles',
      { level: 'full-name', name: 'Conceição dos Santos e Sá' },
      { who: 'Professora', body: ['“O meu nome é Conceição”, disse ela.'] },
    ],
    ['a first name', { level: 'first-name', name: 'João' }, { body: ['João ficou. Depois foi-se embora.'] }],
    [
      'somebody unnamed and numbers',
      { level: 'anonymous' },
      { who: 'Moradora', body: ['Perdemos 1.500, 2.300 e 4.000 árvores.', 'O meu nome não interessa a ninguém.'] },
    ],
    [
      'a role, hours and dates',
      { level: 'role-and-place' },
      { who: 'enfermeira', body: ['Das 08.00-17.00 não houve nada; voltou a 01-02-2017, com 0,5% da força.'] },
    ],
  ],
  organisations: [
    ['a name with tildes', { name: 'Associação Irmã da Floresta – São Tomé', nameLanguage: 'pt' }],
    ['a name in capitals', { name: 'AÇÃO PELO CORAÇÃO DA TERRA', acronym: 'AÇÃO' }],
    ['a name with a place', { name: 'Guardiões d’Água, Guiné-Bissau' }],
  ],
  messages: [
    ['tildes', 'Não há ações nem canções sem coração.'],
    ['capitals with tildes', 'ATENÇÃO: NÃO É AQUI'],
    ['an amount', '1.000,00 R$ – 12,5%'],
  ],
};
