import { expect, test } from 'vitest';
import { tellIn } from '#src/core/checks/words.ts';
import { glossaryTerms, newGuide } from './guide.ts';
import { languageFacts } from './language-facts.ts';

const glossary = (...terms: string[]) =>
  `# Guide\n\n| English | X | Note |\n|:--|---|---|\n${terms.map((term) => `| ${term} | x | |`).join('\n')}\n\nText.\n`;

test('terms of the other languages’ glossaries are taken once, without what explains them', () => {
  expect(glossaryTerms([glossary('kill switch (noun)', 'bill / act'), glossary('to block', 'Kill switch')])).toEqual([
    'kill switch',
    'bill',
    'act',
    'block',
  ]);
});

test('where many languages have a glossary, a term of one alone is its own', () => {
  expect(glossaryTerms([glossary('fault', 'texte'), glossary('fault'), glossary('other')])).toEqual(['fault']);
  expect(glossaryTerms([])).toEqual([]);
});

test('the guide of a new language says its plural forms, digits, dates and quotation marks', () => {
  const facts = languageFacts('my', { spare: 'en' });
  const guide = newGuide({ facts, quotes: ['“', '”', '‘', '’'], source: 'العربية', terms: ['قطع'] }, tellIn('en'));
  expect(guide).toContain('# Guide for translators: Burmese, မြန်မာ (my)\n');
  expect(guide).toContain('| العربية | မြန်မာ | Note |\n| --- | --- | --- |\n| قطع | | |\n');
  expect(guide).toContain('“…‘…’…”');
  expect(guide).toContain('၁၂၃၄၅၆၇၈၉၀');
  expect(guide).toMatch(/- `_other`: 0, 1, 2, 3, 4 …\n$/);
});
