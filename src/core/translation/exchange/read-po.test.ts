import process from 'node:process';
import { po as gettext } from 'gettext-parser';
import { expect, test } from 'vitest';
import { readPo } from './read-po.ts';
import { ARABIC_UNITS, randomUnits, SAMPLE_HEAD } from './sample-units.ts';
import { told } from './sample-told.ts';
import { writePo } from './write-po.ts';

/** By day a part of what is tried. */
const DEEP = process.env['ALTAVEU_DEEP'] === '1';

const HEADER = `msgid ""
msgstr ""
"Language: ar\\n"
"Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);\\n"
"X-Campaign: standing-forest\\n"
`;
const ENTRY = `msgctxt "wins/jordan#title"\nmsgid "They won"\nmsgstr "لقد فازوا"\n`;
const read = (entries: string) => readPo('ar.po', `${HEADER}\n${entries}`);
const wrong = (entries: string) => told(read(entries).problems);

test('another program reads what is written here', () => {
  const units = randomUnits(5, 200).filter(({ source }) => typeof source === 'string' && !/[\u0001\u007F]/.test(source));
  const { translations } = gettext.parse(writePo(units, SAMPLE_HEAD));
  for (const { document, key, source, target } of units) {
    const entry = translations[`${document.replaceAll('%', '%25').replaceAll('#', '%23')}#${key}`]?.[source as string];
    if (!/[\u0001\u007F]/.test(String(target))) expect(entry?.msgstr[0]).toBe(target ?? '');
  }
});

test('what another program writes, wrapped and with its own spaces, is read here', () => {
  const wrapped = gettext.compile(gettext.parse(writePo(ARABIC_UNITS, SAMPLE_HEAD)), { foldLength: 40 }).toString();
  const { units, problems } = readPo('ar.po', wrapped);
  expect(problems).toEqual([]);
  expect(units.map(({ line, column, ...unit }) => unit)).toEqual(ARABIC_UNITS);
});

test('a file as a platform gives it back: wrapped, Windows line ends, a byte order mark, comments, obsolete entries, another order', () => {
  const { units, problems, head } = readPo(
    'ar.po',
    `\uFEFF# ترجمة الحملة\n#, fuzzy\n${HEADER}"X-Generator: Weblate 2026.10\\n"

# Somebody says: please check
#. format: markdown (keep the marks)
#: explainer/the-numbers
#, md-text, no-wrap
msgctxt ""
"explainer/"
"the-numbers#body.0"
msgid ""
"Forests **breathe**, "
"and so do we.\\n"
"- one"
msgstr ""
"الغابات **تتنفس**، "
"ونحن أيضًا.\\n"
"- واحد"

#~ msgctxt "wins/old#title"
#~ msgid "Old"
#~ msgstr "قديم"

#~| msgid "x"
`.replaceAll('\n', '\r\n'),
  );
  expect(problems).toEqual([]);
  expect(head).toEqual({ project: 'standing-forest', target: 'ar' });
  expect(units).toEqual([
    {
      document: 'explainer/the-numbers',
      key: 'body.0',
      format: 'markdown',
      source: 'Forests **breathe**, and so do we.\n- one',
      target: 'الغابات **تتنفس**، ونحن أيضًا.\n- واحد',
      state: 'translated',
      line: 21,
      column: 1,
    },
  ]);
});

test.each([
  ['saved by a person', '', 'translated'],
  ['still marked', '#, fuzzy\n', 'outdated'],
  ['made by a machine', '#. state: machine (nobody has read this translation yet)\n#, fuzzy\n', 'machine'],
  ['made by a machine, then saved by a person', '#. state: machine (nobody has read this translation yet)\n', 'translated'],
  ['read by a person', '#. state: reviewed\n', 'reviewed'],
  ['read, then marked', '#. state: reviewed\n#, fuzzy, md-text\n', 'outdated'],
])('the state of a translation that is %s', (_, comments, state) => expect(read(comments + ENTRY).units[0]?.state).toBe(state));

test('the text that was translated before is told with what is outdated, and only there', () => {
  const previous = '#| msgctxt "wins/jordan#title"\n#| msgid ""\n#| "They "\n#| "will win"\n';
  expect(read(`#, fuzzy\n${previous}${ENTRY}`).units[0]).toMatchObject({ state: 'outdated', previous: 'They will win' });
  expect(read(previous + ENTRY).units[0]).not.toHaveProperty('previous');
});

const PLURAL = `msgctxt "locales/ui#n"\nmsgid "{{count}} tree"\nmsgid_plural "{{count}} trees"\n`;
const forms = (count: number) => Array.from({ length: count }, (_, i) => `msgstr[${i}] "شجرة ${i}"\n`).join('');

test('Arabic has six forms in a file of gettext’s own rule', () => {
  expect(read(PLURAL + forms(6)).units[0]?.target).toEqual({
    zero: 'شجرة 0',
    one: 'شجرة 1',
    two: 'شجرة 2',
    few: 'شجرة 3',
    many: 'شجرة 4',
    other: 'شجرة 5',
  });
});

test('a platform that knows two forms of French gives the great numbers the second', () => {
  const text = `msgid ""\nmsgstr "Language: fr_FR\\nPlural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n${PLURAL}msgstr[0] "arbre"\nmsgstr[1] "arbres"\n`;
  expect(readPo('fr.po', text)).toMatchObject({
    problems: [],
    head: { target: 'fr-FR' },
    units: [{ target: { one: 'arbre', many: 'arbres', other: 'arbres' } }],
  });
});

// prettier-ignore
test.each([
  ['a file that was cut within a text', `${ENTRY}\nmsgctxt "wins/jordan#lead"\nmsgid "Then"\nmsgstr "ثم`, ['13:8 The file stops here, in the middle: its end is missing. Download the file again, whole.']],
  ['a file that was cut within a word', `${ENTRY}\nmsgctxt "wins/jordan#lead"\nmsg`, ['12:1 The file stops here, in the middle: its end is missing. Download the file again, whole.']],
  ['a file that was cut before a translation', `${ENTRY}\nmsgctxt "wins/jordan#lead"\nmsgid "Then"\n`, ['12:1 The file stops here, in the middle: its end is missing. Download the file again, whole.']],
  ['an entry without a translation', `msgctxt "a#b"\nmsgid "x"\n\n${ENTRY}`, ['7:1 This entry has no translation line (msgstr). Add the line msgstr "" behind it, or download the file again.']],
  ['a quotation mark in a text', `msgctxt "a#b"\nmsgid "x"\nmsgstr "a "b" c"\n\n${ENTRY}`, ['9:12 Something stands behind the quotation mark that ends this text. Write a quotation mark inside the text as \\", or remove what stands behind it.']],
  ['a text without its end', `msgctxt "a#b"\nmsgid "x\nmsgstr ""\n\n${ENTRY}`, ['8:7 The quotation mark that ends this line is missing. Put " at its end; write a quotation mark inside the text as \\".']],
  ['a text without quotation marks', `msgctxt "a#b"\nmsgid x\nmsgstr ""\n\n${ENTRY}`, ['8:7 A text in straight double quotes is missing here. Write "…" on this line, with the text inside.']],
  ['a line of nothing', `hello\n\n${ENTRY}`, ['7:1 This line belongs to nothing that a PO file knows. Remove it; the lines of a text stand in straight double quotes, one after the other.']],
  ['no context', `msgid "Home page"\nmsgstr "الرئيسية"\n\n${ENTRY}`, ['7:1 The text that begins with “Home page” has no context (msgctxt): nobody can say where it belongs. Export the file anew and translate that one, on a platform that keeps contexts.']],
  ['a context of another program', `msgctxt "menu"\nmsgid "x"\nmsgstr ""\n\n${ENTRY}`, ['7:1 The context “menu” is not one that an export writes. Give it back its form: the page or file, a #, and the name of the text.']],
  ['the same text twice', `${ENTRY}\n${ENTRY}`, ['11:1 The text “wins/jordan#title” stands here a second time; the first is in line 7. Keep one of the two.']],
  ['two versions joined by msgcat', `msgctxt "a#b"\nmsgid "x"\nmsgstr ""\n"#-#-#-#-#  a.po  #-#-#-#-#\\n"\n"ا\\n"\n"#-#-#-#-#  b.po  #-#-#-#-#\\n"\n"ب"\n\n${ENTRY}`, ['9:1 The translation of “a#b” holds two versions, joined by a program. Keep one version and remove the lines with #-#-#-#-#.']],
  ['too few forms', `${PLURAL}${forms(4)}\n${ENTRY}`, ['10:1 The translation of “locales/ui#n” has fewer plural forms than the 6 of this file. Download the file again, or add the missing msgstr[…] lines.']],
  ['too many forms', `${PLURAL}${forms(7)}\n${ENTRY}`, ['10:1 The translation of “locales/ui#n” has more plural forms than the 6 of this file. Keep the forms from [0] on that belong to the language, and remove the others.']],
  ['a second header', `${HEADER}\n${ENTRY}`, ['7:1 A second header stands here; the first is in line 1. Import the two files one after the other, or keep one of the headers.']],
  ['a damaged sign', `msgctxt "a#b"\nmsgid "x"\nmsgstr "caf\uFFFD"\n\n${ENTRY}`, ['9:12 A sign of this file was damaged on its way. Download the file again; if you edited it, save it as UTF-8.']],
  ['a control character', `msgctxt "a#b"\nmsgid "x"\nmsgstr "\u001B[31m"\n\n${ENTRY}`, ['9:9 A hidden character that commands programs stands here. Remove it.']],
])('%s is told with its place and fix, and the other texts are read', (_, entries, expected) => {
  expect(wrong(entries)).toEqual(expected);
  expect(read(entries).units.map(({ key }) => key)).toContain('title');
});

test('many mistakes are told at once', () => {
  expect(wrong(`msgid "a"\nmsgstr "b"\n\nmsgctxt "x"\nmsgid "y"\nmsgstr "z"\n\n${ENTRY}\n${ENTRY}`)).toHaveLength(3);
});

// prettier-ignore
test.each([
  ['nothing', '', ['1:1 This is not a PO file. Download the translation from the platform in the format gettext PO.']],
  ['a page that asks to log in', '<!DOCTYPE html><title>Log in</title>', ['1:1 This is not a PO file. Download the translation from the platform in the format gettext PO.']],
  ['no header', ENTRY, ['1:1 The header of this file is missing: it says for which campaign and language the file is. Download the file again, or copy the header from a fresh export of the same language.']],
  ['a header without language', `msgid ""\nmsgstr "Project-Id-Version: x\\n"\n\n${ENTRY}`, ['1:1 The header does not say which language this file is for. Add a line such as "Language: fr\\n" to the header, with the code of the language.']],
  ['the forms of another language', `msgid ""\nmsgstr "Language: ar\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n${PLURAL}${forms(2)}`, ['1:1 The header counts plural forms differently from the language ar, which needs at least 6: the forms can’t be told apart. Set the plural rule of the language on the platform to this and download again: Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5);']],
  ['a merge by halves', `${HEADER}\n<<<<<<< HEAD\n${ENTRY}=======\n${ENTRY}>>>>>>> other\n`, ['7:1 Two versions of this file were merged and the marks of the merge are still here. Keep one version and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.']],
])('a file with %s is refused with a fix', (_, text, expected) => expect(told(readPo('x.po', text).problems)).toEqual(expected));

test('a file that was cut anywhere is read as far as it goes, and never throws', () => {
  const whole = writePo(ARABIC_UNITS, SAMPLE_HEAD);
  for (let length = 0; length < whole.length; length += DEEP ? 3 : 11) {
    const { units, problems } = readPo('x.po', whole.slice(0, length));
    for (const { line, column } of problems) expect(line * column).toBeGreaterThan(0);
    expect(units.length).toBeLessThanOrEqual(ARABIC_UNITS.length);
  }
});
