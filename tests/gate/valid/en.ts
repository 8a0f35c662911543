import type { ValidTexts } from '../valid-text.ts';

/** English, with what English texts bring along. */
export const ENGLISH: ValidTexts = {
  pages: [
    [
      'curly quotation marks, dashes and dots',
      `“We asked: ‘Who decides?’ – and nobody answered…” she said. It’s the people’s forest — all of it. "Straight" ones aren't wrong either.`,
    ],
    [
      'import and export inside sentences',
      `They import timber and export furniture.\n\nImport duties rose; export licences are rare. The rules say:\nexport needs a stamp, and\nimport needs two.\n\n- import: 12 tonnes\n- export: 3 tonnes\n\n> import nothing, export nothing\n`,
    ],
    [
      'code with braces, and braces that are escaped',
      'Write `{{count}}` or `<Note>`, never `{evil}`. A set is written \\{a, b\\}; a lone } does no harm.\n\n```\nconst a = { b: 1 };\n<script>\n```\n',
    ],
    [
      'numbers, ranges and signs',
      `3 < 5 and 10 > 7; \\<5% of 1,000–2,500 ha; 12.5 %, ±3, 5 × 4 = 20, 20 °C, ½, 100 m², H₂O, €1,200.50, No. 5, 9:30 a.m., 24/7, C++, R&D, p. 12–14, 2026-03-21. 1 * 2 * 3 is 6.`,
    ],
    [
      'abbreviations, also in a link',
      `E.g. the U.S. and the U.K., i.e. rich countries, etc.; Dr. Smith vs. the State, Art. 19 (ed. by J. Doe et al.). See [the U.S. report, p. 12, no. 3](https://forest.example/report.pdf) by Acme Inc. at 10 a.m.`,
    ],
    [
      'links that say where they lead',
      `See [forest.example](https://forest.example/), [www.forest.example/act](https://www.forest.example/act), [a page with brackets](https://en.wikipedia.org/wiki/Forest_(disambiguation)), [one with a title](https://forest.example/a?b=c&d=e#f "A report"), write to [press@forest.example](mailto:press@forest.example?subject=Hello%20there) or call [+44 1632 960123](tel:+441632960123). Also https://forest.example/x, www.forest.example/y, press@forest.example, [a definition][d] and [README.md](https://forest.example/README.md).\n\n[d]: https://forest.example/d\n`,
    ],
    [
      'links to own pages, with anchors',
      `[Water](./why-forests.html#felled-by-year), [about us](../about.html), [plant a tree](../act/plant-a-tree.html), [search](../search.html?q=water), [members](../coalition/index.html), [up](#top), [our key](../../keys/report.asc), [home](../../index.html), [in Arabic](../../ar/about.html).\n\n![A map of the forest, with its river](../../pictures/map.svg "The map")\n`,
    ],
    [
      'tables, lists in lists, quotations and lines',
      `## A table\n\n| Year | Trees | *Note* |\n| ---: | :--- | :-: |\n| 2024 | 900 | \\| |\n| 2025 | 1,200 | \`a \\| b\` |\n\n### A list\n\n1. One\n   - a\n     - b\n       - c\n2. Two\n\n> A quotation\n>\n> > in another\n\n***\n\nA line\\\nbroken, ~~struck~~, *italic*, **bold** and ***both***.\n`,
    ],
    [
      'hashtags, accounts and emoji',
      `#StandingForest with @forest_watch and @forest@forest.example: 👩‍🌾 👍🏽 🇪🇹 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣ #️⃣ ☀️ ☎︎ ©️ ™ 🏳️‍🌈 ❤️‍🔥 👩🏽‍❤️‍💋‍👨🏻 🧑‍🦽‍➡️ ↔️ 🌳🌲🪵.`,
    ],
    [
      'names of many languages',
      `Thanks to 山田太郎, 王小明, संयुक्ता क़ुरैशी, שָׂרָה לֵוִי, สมชาย ที่รัก, Дмитрий Ёлкин, မောင်မောင်, សុខា, 김민준, Đặng Thị Ánh, Łukasz Żółć, Ægir Þór, Ștefan, Göğüş, Hawaiʻi, Ọlátúnjí Ẹ̀kọ́, Ελένη, Ի. Հակոբյան, ნინო, ශ්‍රී ලංකාව, র‍্যাব, ড়, می‌خواهم, ཀརྨ, ᏣᎳᎩ.`,
    ],
    [
      'all parts that the site offers',
      `<Note>\n\nA note with **bold** text.\n\n</Note>\n\n<Figure id="trees-felled" />\n\n<Chart id="felled-by-year" />\n\n<Testimony id="ranger" />\n\n<Worksheet>\n\n1. First\n2. Second\n\n</Worksheet>\n\n<Contacts />\n`,
    ],
    [
      'a title with a colon and a hashtag',
      'Text.',
      "title: \"Act: #StandingForest, “today” & tomorrow\"\ndescription: 'It''s what we do: every day.'\n",
    ],
    [
      'a title without quotation marks',
      'Text.',
      'title: Why forests matter to us\ndescription: >-\n  A sentence that is\n  written on two lines.\n',
    ],
    [
      'a very long paragraph',
      `${'The forest holds the water, and the water holds the soil, so that people who live below the hill can sow in time. '.repeat(300)}`,
    ],
  ],
  testimonies: [
    [
      'a full name with an apostrophe and a hyphen',
      { level: 'full-name', name: 'Mary-Ann O’Connor' },
      { who: 'Teacher', body: ['“I’m not afraid,” Mary-Ann O’Connor said.'] },
    ],
    [
      'a first name with a hyphen',
      { level: 'first-name', name: 'Mary-Ann' },
      { body: ['Mary-Ann spoke first. Nobody laughed.', 'On Monday Mary-Ann came back.'] },
    ],
    [
      'a role, and numbers that are no phone numbers',
      { level: 'role-and-place' },
      {
        who: 'Community health worker',
        body: [
          'From 17 January to 20 April 2017, 93 days, 10 000 000 000 francs and 25,000 jobs were lost.',
          'The shop was open 08.00-17.00; on 01-02-2017 it closed. 0.5 percent came back.',
        ],
      },
    ],
    [
      'somebody unnamed who speaks of names',
      { level: 'anonymous' },
      {
        body: [
          'My name is not important; my name is on a list. They called me a liar.',
          'On Facebook and WhatsApp nothing came through @ all.',
        ],
      },
    ],
    ['a role that is written as a title', { level: 'role-and-place' }, { who: 'Community Health Worker' }],
    ['a role with a country', { level: 'role-and-place' }, { who: 'Nurse, South Sudan' }],
  ],
  organisations: [
    ['a name with signs', { name: 'R&D for Trees (Friends’ Circle) – U.K.', acronym: 'R&D4T', website: 'https://forest.example/?a=b&c=d' }],
    ['a name that begins with a digit', { name: '7amleh & 350 / “Right2Trees!”' }],
    ['a name with an e-mail sign', { name: 'Women@Work' }],
  ],
  messages: [
    ['quotation marks and an ellipsis', '“Let the forest stand” – it’s ours…'],
    ['braces that the site does not fill in', 'Press Ctrl + F, or F3 {on Windows}'],
    ['signs of mathematics', '1 < 2 && 3 > 2; 50% & more'],
    ['an emoji and a hashtag', '🌳 #StandingForest 👩🏽‍🌾'],
  ],
};
