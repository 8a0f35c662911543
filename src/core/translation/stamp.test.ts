import { expect, test } from 'vitest';
import { processorTime } from '#src/core/checks/sample-processor-time.ts';
import { printSourceOnly, printStamps, readSourceOnly, readStamps, sourceHash, SOURCE_ONLY, STAMP_LIST, stampOf } from './stamp.ts';
import { textHash } from './text-hash.ts';

const [KEEP, OPEN] = [textHash('Keep it on'), textHash('دعوها تعمل')];

test('how the lines of a text are broken, and how its letters are composed, makes no difference to its hash; a word does', () => {
  expect(textHash('Keep\r\n   it\ton. ')).toBe(textHash('Keep it on.'));
  expect(textHash('cafe\u0301')).toBe(textHash('caf\u00e9'));
  expect(textHash('ደኑ ይቁም።')).not.toBe(textHash('ደኑ ይቁም፤'));
  expect(textHash('12\u00a0%'), 'a no-break space is a choice of the translator').not.toBe(textHash('12 %'));
  expect(textHash('')).toMatch(/^[0-9a-f]{8}$/);
});

test('stamps come back as they were written: who made a translation, who read it, and when', () => {
  const read = { source: KEEP, target: OPEN, review: 'reviewed', by: 'Sara B.', on: '2026-12-01' } as const;
  const stamps = {
    fields: new Map([
      ['title', stampOf(KEEP, 'عنوان', 'person')],
      ['labels.war', stampOf(KEEP, 'ጦርነት', 'machine')],
    ]),
    blocks: [stampOf(OPEN, 'ደኑ ይቁም', 'person'), read, stampOf(KEEP, 'x', 'machine')],
  };
  const printed = printStamps(stamps);
  expect(printed).toMatch(STAMP_LIST);
  expect(readStamps(printed)).toEqual(stamps);
  expect(printStamps(readStamps(printed))).toBe(printed);
});

test.each([
  ['Sara B.', 'Sara B.'],
  ['  سارة   بن علي ', 'سارة بن علي'],
  ['አበበ/ከበደ', 'አበበ ከበደ'],
  ['name=with/all m', 'name=with all m'],
  ['👩🏽‍💻', '👩🏽‍💻'],
  ['a\u00a0b\u2003c\nd', 'a b c d'],
])('the name of a reviewer is kept, whatever is in it: %s', (by, kept) => {
  const printed = printStamps({ fields: new Map(), blocks: [{ ...stampOf(KEEP, 'x', 'reviewed'), by, on: '2026-12-01' }] });
  expect(printed).toMatch(STAMP_LIST);
  expect(readStamps(printed).blocks).toMatchObject([{ review: 'reviewed', by: kept, on: '2026-12-01' }]);
});

test.each(['ሀ'.repeat(61), '👩'.repeat(200), '', '   ', '/'])(
  'a name that is too long, or none at all, does not make the stamp unreadable: “%s”',
  (by) => {
    const printed = printStamps({ fields: new Map(), blocks: [{ ...stampOf(KEEP, 'x', 'reviewed'), by, on: '2026-12-01' }] });
    expect(printed).toMatch(STAMP_LIST);
    expect(readStamps(printed).blocks).toMatchObject([{ source: KEEP, review: 'reviewed' }]);
  },
);

test.each([
  'abcdef',
  `${KEEP}/`,
  `${KEEP}/${OPEN}/x`,
  `${KEEP.toUpperCase()}/${OPEN}A`,
  `a b=${KEEP}/${OPEN}g`,
  `${KEEP}/${OPEN}/2026-12-01`,
  `=${KEEP}/${OPEN}`,
  '<script>',
  '\u202e'.repeat(9),
  `${KEEP}/${OPEN}/m/Sara/Ben`,
  '\0',
  '{}',
])('what is no stamp is left out, and its neighbours are read: %j', (wrong) => {
  const right = stampOf(KEEP, 'x', 'person');
  const text = `${KEEP}/${right.target} ${wrong} title=${KEEP}/${right.target}`;
  const { fields, blocks } = readStamps(text);
  expect(fields.get('title')).toEqual(right);
  expect(blocks[0]).toEqual(right);
  expect(blocks.filter(({ source }) => source !== KEEP)).toEqual([]);
});

test.each([[undefined], [null], [0], [true], [[]], [{}], [['a']], [{ toString: 1 }]] as [unknown][])(
  'where the stamps stand there may be anything: %j',
  (value) => {
    expect(readStamps(value)).toEqual({ fields: new Map(), blocks: [] });
    expect(readSourceOnly(value)).toEqual(new Map());
  },
);

test('a name that every object has is a name like others', () => {
  expect([...readStamps(`__proto__=${KEEP}/${OPEN} constructor=${KEEP}/${OPEN}`).fields.keys()]).toEqual(['__proto__', 'constructor']);
});

test('reading stamps takes no time, however long a line somebody made', () => {
  const began = processorTime();
  readStamps('a='.repeat(200_000));
  expect(STAMP_LIST.test(`${`${KEEP}/${OPEN} `.repeat(5_000)}!`)).toBe(false);
  expect(processorTime() - began).toBeLessThan(1_000);
});

test('a text that was only corrected is known by the hash of the text before', () => {
  const sourceOnly = new Map([[textHash('Keep it on.'), textHash('Kep it on.')]]);
  expect(printSourceOnly(sourceOnly)).toMatch(SOURCE_ONLY);
  expect(readSourceOnly(printSourceOnly(sourceOnly))).toEqual(sourceOnly);
  expect(sourceHash('Keep it on.', sourceOnly)).toBe(textHash('Kep it on.'));
  expect(sourceHash('Keep it up.', sourceOnly)).toBe(textHash('Keep it up.'));
  expect(readSourceOnly(`nonsense ${KEEP}=${OPEN} ${KEEP}=`)).toEqual(new Map([[KEEP, OPEN]]));
});
