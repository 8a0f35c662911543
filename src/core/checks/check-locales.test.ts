import { expect, test } from 'vitest';
import { problemsOf, withFile, withMistake, type Mistake } from '#src/core/checks/sample-campaign.ts';

const ARABIC_LOCALE = 'locales/ar/locale.json';
const AMHARIC_LOCALE = 'locales/am/locale.json';
const AMHARIC = 'locales/am/ui.json';
const ARABIC = 'locales/ar/ui.json';

// prettier-ignore
const MISTAKES: Mistake[] = [
  ['a plural form that Amharic does not have', AMHARIC, '"count_other"', '"count_few": "{{count}} አባላት",\n    "count_other"',
    '13:5', 'The message “coalition.count_few” is not known.', 'Remove it: the source language does not have it (any more), or the language has no such plural form.'],
  ['a message whose name is misspelt', ARABIC, '"source"', '"sorce"',
    '25:3', 'The message “sorce” is not known.', 'Did you mean “source”?'],
  ['a message that nobody asks for', 'locales/am/site.json', '"tagline"', '"greeting": "ሰላም",\n  "tagline"',
    '2:3', 'The message “greeting” is not known.', 'Remove it: the source language does not have it (any more), or the language has no such plural form.'],
  ['a lost placeholder', ARABIC, 'المصدر: {{name}}، {{date}}', 'المصدر: {{name}}',
    '25:13', 'The message “source” has lost {{date}}.', 'Put {{date}} where the value belongs: the site fills it in.'],
  ['a translated placeholder', ARABIC, '{{name}}', '{{الاسم}}',
    '25:13', 'The message “source” has {{الاسم}}, which the site can’t fill in.', 'Write {{name}}, exactly so.'],
  ['a misspelt placeholder', AMHARIC, '{{date}}', '{{dat}}',
    '21:13', 'The message “source” has {{dat}}, which the site can’t fill in.', 'Write {{date}}, exactly so.'],
  ['a placeholder with one brace too few', ARABIC, '{{name}}', '{name}',
    '25:13', 'The message “source” has lost {{name}}.', 'Put {{name}} where the value belongs: the site fills it in.'],
  ['an empty message', ARABIC, '"source": "المصدر: {{name}}، {{date}}"', '"source": " "',
    '25:13', 'The message “source” is empty or not text.', 'Write your translation of: Source: {{name}}, {{date}}'],
  ['a list where a message belongs', ARABIC, '"source": "المصدر: {{name}}، {{date}}"', '"source": ["المصدر"]',
    '25:13', 'The message “source” is empty or not text.', 'Write your translation of: Source: {{name}}, {{date}}'],
  ['a file of messages that the source language itself lacks', 'locales/en/kit.json', undefined, undefined,
    '1:1', 'This file of messages is missing.', 'Every campaign needs it: copy it from another campaign and write its texts.'],
  ['the words of the kit’s pages, which the source language itself lacks', 'locales/en/share.json', undefined, undefined,
    '1:1', 'This file of messages is missing.', 'Every campaign needs it: copy it from another campaign and write its texts.'],
  ['a file of messages that only a translation has', 'locales/ar/extra.json', undefined, '{}',
    '1:1', 'The source language has no such file of messages.', 'Name it as the file that it translates, or remove it.'],
  ['no locale.json', ARABIC_LOCALE, undefined, undefined,
    '1:1', 'The language “ar” has no locale.json.', 'Copy the one of another language and change it, or take the language out of content/campaign.json.'],
  ['a region that is no tag', ARABIC_LOCALE, '"ar-EG"', '"ar_EG"',
    '5:11', '“ar_EG” is not a language tag.', 'Use a tag such as fr-FR, es-419 or zh-Hant-TW.'],
  ['digits that do not exist', ARABIC_LOCALE, '"numbering": "arab"', '"numbering": "arabic"',
    '9:16', 'There are no digits “arabic”.', 'Did you mean “arab”?'],
  ['a pattern of a date without its year', AMHARIC_LOCALE, '{month} {day} ቀን {year} ዓ.ም.', '{month} {day} ቀን ዓ.ም.',
    '22:17', 'A part of the date is missing in this pattern.', 'Write {day}, {month} and {year}, each in its place.'],
  ['a locale.json copied from another language', AMHARIC_LOCALE, '"tag": "am"', '"tag": "ar"',
    '1:1', 'The tag “ar” is already that of “ar”.', 'Write this language’s own tag, name and region.'],
  ['a direction that does not exist', ARABIC_LOCALE, '"rtl"', '"right"',
    '6:16', 'The field “direction” has a value that is not possible here.', 'Use one of: ltr, rtl.'],
  ['messages that are a list', 'locales/ar/site.json', undefined, '["دعوا"]',
    '1:1', 'This file must be a group of messages.', 'Write { "name": "text" }, as in the source language.'],
];

test.each(MISTAKES)('%s is said with its place and its fix', (_, path, from, to, place, what, fix) => {
  expect(problemsOf(withMistake(path, from, to))).toEqual([`${path}:${place}  ${what}\n  Fix: ${fix}`]);
});

test('a group where a message belongs is one that is not known', () => {
  const problems = problemsOf(withMistake(ARABIC, '"source": "المصدر: {{name}}، {{date}}"', '"source": {"text": "المصدر"}'));
  expect(problems.map((problem) => problem.split('\n')[0])).toEqual(['locales/ar/ui.json:25:14  The message “source.text” is not known.']);
});

test('a folder of a language that campaign.json does not list is not forgotten in silence', () => {
  expect(problemsOf(withFile('locales/fr/ui.json', '{}'))).toEqual([
    'locales/fr:1:1  The language “fr” is not a language of this campaign.\n  Fix: Add "fr" to “locales” in content/campaign.json, or remove the folder.',
  ]);
});

test('in Arabic, “one member” and “two members” may say the number in words', () => {
  expect(problemsOf(withMistake(ARABIC, 'عضو واحد', 'عضو'))).toEqual([]);
});

test('a name of the source language that only differs in its plural forms is no mistake', () => {
  const files = withMistake(
    'locales/en/ui.json',
    '"source"',
    '"trees_one": "{{count}} tree",\n  "trees_other": "{{count}} trees",\n  "source"',
  );
  expect(problemsOf(files)).toEqual([]);
});

test.each([
  ['a message', AMHARIC, ',\n  "source": "ምንጭ፦ {{name}}፣ {{date}}"', ''],
  ['a plural form', ARABIC, '    "count_few": "{{count}} أعضاء",\n', ''],
  ['a group of messages', 'locales/ar/kit.json', '"slogans": {\n    "stand": "دعوا الغابة قائمة"\n  },\n', ''],
  ['a file of messages', AMHARIC, undefined, undefined],
])('%s may wait for its translation', (_, path, from, to) => {
  expect(problemsOf(withMistake(path, from, to))).toEqual([]);
});
