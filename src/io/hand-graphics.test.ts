import { expect, test } from 'vitest';
import { BLACK } from '#src/core/kit/black.ts';
import type { Direction, Words } from '#src/core/kit/model.ts';
import type { Scene } from '#src/core/kit/scene.ts';
import { invitation } from '#src/core/kit/templates/invitation.ts';
import { sheet } from '#src/core/kit/templates/sheet.ts';
import { inscribeOutlines, type InkPlace } from '#src/core/kit/text/inscribe.ts';
import { createTypesetter } from '#src/core/kit/text/typesetter.ts';
import { openFonts } from './fonts.ts';

interface Language {
  code: string;
  direction: Direction;
  script: string;
  title: string;
  said: string[];
  columns: string[];
  lines: string[];
  values: string[];
}

const LANGUAGES: Language[] = [
  {
    code: 'en',
    direction: 'ltr',
    script: 'Latn',
    title: 'Would you like to stay in touch?',
    said: ['We ask for your name only so that we can tell you what comes next.', 'You may leave any field empty.'],
    columns: ['Name', 'How we can reach you', 'You may contact me'],
    lines: ['Kept by', 'Destroyed on'],
    values: ['Neighbours for an open internet', 'Saturday, 12 December 2026'],
  },
  {
    code: 'ar',
    direction: 'rtl',
    script: 'Arab',
    title: 'هل تودون البقاء على تواصل؟',
    said: ['نسأل عن اسمك لنخبرك بالخطوة التالية فقط. لا أحد ملزم بالتوقيع.', 'يمكنك أن تترك أي خانة فارغة.'],
    columns: ['الاسم', 'كيف نتصل بك', 'يمكنكم الاتصال بي'],
    lines: ['تحفظها لدى', 'تتلف في'],
    values: ['المركز الثقافي، شارع النيل، الخرطوم', 'السبت، ١٢ ديسمبر ٢٠٢٦'],
  },
  {
    code: 'am',
    direction: 'ltr',
    script: 'Ethi',
    title: 'ግንኙነታችንን መቀጠል ይፈልጋሉ?',
    said: ['ስምዎን የምንጠይቀው ቀጥሎ ምን እንደሚሆን ልንነግርዎ ብቻ ነው።', 'ማንኛውንም ቦታ ባዶ መተው ይችላሉ።'],
    columns: ['ስም', 'እንዴት ልናገኝዎት እንችላለን', 'ሊያገኙኝ ይችላሉ'],
    lines: ['የሚያስቀምጠው', 'የሚጠፋበት ቀን'],
    values: ['ቀበሌ 12 አዳራሽ፣ ቦሌ፣ አዲስ አበባ', 'ቅዳሜ፣ እ.ኤ.አ. ዲሴምበር 12 ቀን 2026 (ታኅሣሥ 3 ቀን 2019 ዓ.ም.)'],
  },
];

const fonts = await openFonts([
  ...LANGUAGES.flatMap(({ title, said, columns, lines, values }) => [title, ...said, ...columns, ...lines, ...values]),
  '#OpenDoors doors.example',
]);

/** Draws a design in a language with the fonts of the kit, and notes where each text begins. */
function draw(language: Language, design: typeof sheet, [width, height]: [number, number], filled: boolean) {
  const { code, direction } = language;
  const places = new Map<string, InkPlace>();
  const typesetter = createTypesetter(language, fonts);
  const words = (name: string, texts: string[]): Words[] => texts.map((text, i) => ({ text, file: 'a.json', key: `${name}.${i}` }));
  const [hashtag, site, main] = words('own', ['#OpenDoors', 'doors.example', language.title]) as [Words, Words, Words];
  const scene: Scene = {
    width,
    height,
    perMm: 1,
    bleed: 0,
    safe: { x: 0, y: 0, width, height },
    direction,
    language: code,
    colours: BLACK,
    mark: { viewBox: '0 0 10 10', path: 'M0 0h10v2H2v8H0z' },
    words: {
      main,
      hashtag,
      site,
      points: words('point', language.said),
      columns: words('column', language.columns),
      lines: words('line', language.lines),
      ...(filled && { values: words('value', language.values) }),
    },
    address: '',
    page: { number: 1, total: 1 },
    set: (text, weight, room) => typesetter.set(text, weight, room, 'sample'),
    inscribe(block, place) {
      places.set(block.lines.map(({ text }) => text).join(' '), place);
      return inscribeOutlines(block, place);
    },
  };
  return { svg: design.draw(scene), problems: typesetter.problems, places };
}

test.each(LANGUAGES)('the sheet to sign is set in $code without a missing letter, and its columns begin where lines begin', (language) => {
  const { svg, problems, places } = draw(language, sheet, [1520, 1075], false);
  expect(problems).toEqual([]);
  expect(svg).not.toContain('<text');
  const [name, reach, contact] = language.columns.map((text) => places.get(text)!);
  const order = [name!.x, reach!.x, contact!.x];
  expect(order).toEqual(order.toSorted((a, b) => (language.direction === 'ltr' ? a - b : b - a)));
  expect(name!.edge).toBe(language.direction === 'ltr' ? 'left' : 'right');
});

test.each(LANGUAGES)('a poster in $code has lines for a pen, or the date and the place on them', (language) => {
  const empty = draw(language, invitation, [1075, 1520], false);
  const full = draw(language, invitation, [1075, 1520], true);
  expect([empty.problems, full.problems]).toEqual([[], []]);
  for (const label of language.lines) expect([...empty.places.keys()]).toContain(label);
  expect([...full.places.keys()].length).toBe([...empty.places.keys()].length + language.values.length);
});
