import type { ExchangeHead } from './exchange-file.ts';
import type { ExchangeState, ExchangeUnit, Plural } from './unit.ts';
import { PLURAL_FORMS } from './unit.ts';

/** The head of the sample files: a campaign for forests, from English to Arabic. */
export const SAMPLE_HEAD: ExchangeHead = { project: 'standing-forest', source: 'en', target: 'ar' };

/** Units of each kind and state, in Arabic. */
export const ARABIC_UNITS: ExchangeUnit[] = [
  {
    document: 'explainer/the-numbers',
    key: 'title',
    format: 'text',
    source: 'The numbers & what they mean',
    target: 'الأرقام ومعناها',
    state: 'reviewed',
  },
  {
    document: 'explainer/the-numbers',
    key: 'body.0',
    format: 'markdown',
    source: 'Forests **breathe**. See [the map](map.html "Map") and `#StandingForest`.\n\n<Chart id="loss" />',
    target: 'الغابات **تتنفس**. انظروا [الخريطة](map.html "Map") و`#StandingForest`.\n\n<Chart id="loss" />',
    state: 'machine',
  },
  {
    document: 'explainer/the-numbers',
    key: 'body.1',
    format: 'markdown',
    source: '- One\n- Two, *today*',
    target: '- واحد\n- اثنان',
    state: 'outdated',
    previous: '- One\n- Two',
  },
  { document: 'wins/jordan', key: 'title', format: 'text', source: 'They won', state: 'missing' },
  {
    document: 'locales/ui',
    key: 'results',
    format: 'message',
    source: { one: '{{count}} tree', other: '{{count}} trees' },
    target: {
      zero: 'لا أشجار',
      one: 'شجرة واحدة',
      two: 'شجرتان',
      few: '{{count}} أشجار',
      many: '{{count}} شجرة',
      other: '{{count}} شجرة',
    },
    state: 'translated',
  },
  { document: 'locales/ui', key: 'by', format: 'message', source: 'By {{name}}', target: 'بقلم {{name}}', state: 'translated' },
];

/** Units in Amharic. */
export const AMHARIC_UNITS: ExchangeUnit[] = [
  {
    document: 'explainer/the-numbers',
    key: 'body.0',
    format: 'markdown',
    source: 'Forests **breathe**.',
    target: 'ደኖች **ይተነፍሳሉ**።',
    state: 'translated',
  },
  {
    document: 'locales/ui',
    key: 'results',
    format: 'message',
    source: { one: '{{count}} tree', other: '{{count}} trees' },
    target: { one: '{{count}} ዛፍ', other: '{{count}} ዛፎች' },
    state: 'machine',
  },
];

/** Pieces that have broken files: signs of PO, XML, Markdown and MDX, spaces, directions and scripts. */
const PIECES = [
  ...'ab "\'\\&<>{}[]()*_`~#%|!-.:;/0',
  ...[
    '\n',
    '\t',
    '\r',
    '\r\n',
    '\n- ',
    '\n\n',
    '  ',
    '\\n',
    '\\"',
    '&amp;',
    '&#10;',
    ']]>',
    '<![CDATA[',
    '<!-- -->',
    '#~ ',
    'msgid "',
    '"',
  ],
  ...['\u202F', '\u00A0', '\u2066', '\u2068', '\u2069', '\u200C', '\u2028', '\u2029', '\u0085', '\u00AD', '\u0001', '\u007F', '\uFFFE'],
  ...[
    '{{name}}',
    '{{ count }}',
    '$t(a.b)',
    '**',
    '*',
    '`',
    '``',
    '[',
    '](a.html)',
    '![',
    '](x "t")',
    '][ref]',
    '<Chart id="a" />',
    '<b>',
    '</b>',
  ],
  ...['<https://example.org/?a=1&b=2>', '</', '/>', '{', '}', '_x0041_', '_', 'غابة', 'ዛፍ።', 'é', 'ក្រុម', '木', '🌳', '👩🏽‍🌾', 'اَلْعَرَبِيَّةُ'],
];

/** Numbers that look like chance and are the same at each run. */
export function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Units of random texts. */
export function randomUnits(seed: number, count: number): ExchangeUnit[] {
  const chance = chances(seed);
  const text = () =>
    Array.from({ length: chance(14) }, () => PIECES[chance(PIECES.length)]!)
      .join('')
      .normalize('NFC');
  const plural = (least: number): Plural => {
    const forms = PLURAL_FORMS.filter((form) => form === 'other' || chance(3) > least);
    return Object.fromEntries(forms.map((form) => [form, `${text()}x`]));
  };
  return Array.from({ length: count }, (_, i): ExchangeUnit => {
    const isPlural = chance(4) === 0;
    const state = (['missing', 'outdated', 'machine', 'translated', 'reviewed'] as ExchangeState[])[chance(5)]!;
    return {
      document: ['explainer/the-numbers', 'wins/jordan', 'locales/ui', 'a b/c.d:e#f%25_x002F_', 'صفحة/اثنان'][chance(5)]!,
      key: `${['title', 'body.0', 'p-3f2a', 'a:b#c', 'ዛፍ "x" &<_x0041_'][chance(5)]!}-${i}`,
      format: (['markdown', 'message', 'text'] as const)[chance(3)]!,
      source: isPlural ? plural(0) : text(),
      ...(state !== 'missing' && { target: isPlural ? plural(1) : `${text()}y` }),
      state,
      ...(state === 'outdated' && chance(2) === 0 && { previous: text() }),
    };
  });
}
