import { expect, test } from 'vitest';
import { decideEntry } from '#src/core/checks/check-entries.ts';
import { tellIn } from '#src/core/checks/words.ts';

const english = {
  title: 'To a minister',
  summary: 'A letter.',
  when: 'Before the logging begins.',
  subject: 'Trees in {{place}}',
  salutation: { named: 'Dear {{recipient}},', unnamed: 'Dear Sir or Madam,' },
  paragraphs: ['Please spare {{place}}.', 'It happened {{dates}}.'],
  choices: { river: { label: 'By a river', paragraph: 'It holds the banks.' } },
  closing: 'Yours,',
};
const amharic = {
  title: 'ለሚኒስትር',
  summary: 'ደብዳቤ።',
  when: 'ከመቆረጡ በፊት።',
  subject: 'የ{{place}} ዛፎች',
  salutation: { named: 'ክቡር {{recipient}}፣', unnamed: 'ለክቡር ሚኒስትር፣' },
  paragraphs: ['እባክዎ {{place}}ን ያትርፉ።', 'የሆነው {{dates}} ነው።'],
  choices: { river: { label: 'በወንዝ ዳር', paragraph: 'ዳርቻውን ይይዛል።' } },
  closing: 'ከአክብሮት ጋር፣',
};

/** What the check says of a letter with other English and Amharic words, as “path: sentence”. */
function told(en: object = {}, am: object | null = {}, choices: object[] = [{ id: 'river', after: 1 }]): string[] {
  const text = { en: { ...english, ...en }, ...(am && { am: { ...amharic, ...am } }) };
  const file = JSON.stringify({ order: 1, addressee: 'government', choices, text });
  const { problems } = decideEntry('letters', 'content/letters/minister.json', file, { sourceLocale: 'en', locales: ['en', 'ar', 'am'] });
  return problems.map(({ what, fix }) => `${tellIn('en')(what)} ${tellIn('en')(fix)}`);
}

test('a letter with known placeholders passes, whole or not yet translated', () => {
  expect(told()).toEqual([]);
  expect(told({}, null)).toEqual([]);
  expect(told({}, { paragraphs: ['እባክዎ {{place}}ን ያትርፉ።'], choices: undefined })).toEqual([]);
});

test('an unknown placeholder is told with what was probably meant', () => {
  expect(told({ paragraphs: ['Spare {{plase}}.', 'It happened {{dates}}.'] }, null)).toEqual([
    '{{plase}} is no placeholder that letters have. Did you mean “place”?',
  ]);
});

test('a placeholder stands only where its blank can be filled', () => {
  expect(told({ title: 'To {{recipient}}' }, null)).toEqual(['{{recipient}} can’t stand in this text. Remove it.']);
  expect(told({ subject: 'Since {{dates}}' }, null)[0]).toContain('{{dates}} can’t stand in this text.');
  expect(told({ salutation: { named: 'Dear {{recipient}},', unnamed: 'Dear {{recipient}},' } }, null)[0]).toContain('can’t stand');
});

test('a bracket that was meant as a placeholder is told', () => {
  for (const text of ['Spare {place}.', 'Spare {{place}.', 'Spare {{{place}}}.']) {
    expect(told({ paragraphs: [text, 'b'] }, null)[0]).toContain('A curly bracket stands alone here.');
  }
});

test('a placeholder that a translation lost is told at its paragraph', () => {
  expect(told({}, { paragraphs: ['እባክዎ ያትርፉ።', 'የሆነው {{dates}} ነው።'] })).toEqual([
    'The placeholder {{place}} is missing: what the writer fills in would not stand in the letter. Put {{place}} where it belongs in the sentence.',
  ]);
  expect(told({}, { paragraphs: ['ሀ።', 'ለ።', 'ሐ።'] })).toHaveLength(2);
  expect(told({}, { salutation: { named: 'ክቡር ሚኒስትር፣', unnamed: 'ለክቡር ሚኒስትር፣' } })).toHaveLength(1);
  expect(told({ salutation: { named: 'Dear you,', unnamed: 'Dear all,' } }, null)).toHaveLength(1);
});

test('every choice has its words, and no words stand for a choice that is not there', () => {
  expect(
    told({}, {}, [
      { id: 'river', after: 1 },
      { id: 'road', after: 1 },
    ]),
  ).toEqual(['The choice “road” has no words in “en”. Add “road” with “label” and “paragraph”.']);
  expect(told({}, null, [{ id: 'rivers', after: 1 }])).toEqual([
    'The letter has no choice “river”. Did you mean “rivers”?',
    'The choice “rivers” has no words in “en”. Add “rivers” with “label” and “paragraph”.',
  ]);
  expect(
    told({}, {}, [
      { id: 'river', after: 1 },
      { id: 'river', after: 2 },
    ]),
  ).toHaveLength(1);
});
