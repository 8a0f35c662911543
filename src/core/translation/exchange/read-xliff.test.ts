import process from 'node:process';
import { expect, test } from 'vitest';
import { processorTime } from '#src/core/checks/sample-processor-time.ts';
import { readXliff } from './read-xliff.ts';
import { ARABIC_UNITS, SAMPLE_HEAD } from './sample-units.ts';
import { told } from './sample-told.ts';
import { writeXliff } from './write-xliff.ts';

/** By day a part of what is tried. */
const DEEP = process.env['ALTAVEU_DEEP'] === '1';

const ROOT = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="am">';
const file = (units: string, root = ROOT) =>
  `<?xml version='1.0' encoding='utf-8'?>\n${root}\n<file id="wins.jordan" original="wins/jordan">\n${units}\n</file>\n</xliff>\n`;
const unit = (inside: string, attributes = '') => `<unit id="wins.jordan:title"${attributes}>${inside}</unit>`;
const segment = (source: string, target: string, attributes = '') =>
  `<segment${attributes}><source>${source}</source><target>${target}</target></segment>`;
const read = (units: string) => readXliff('am.xlf', file(units));
const wrong = (text: string) => told(readXliff('am.xlf', text).problems);
const CODES = '<originalData><data id="d1">**</data><data id="d2">{{name}}</data></originalData>';

test.each([
  ['translated', ' state="translated"', '', 'translated'],
  ['without a state', '', '', 'translated'],
  ['not sure', ' state="initial"', '', 'outdated'],
  ['by a machine', ' state="initial" subState="altaveu:machine"', '', 'machine'],
  ['by a machine, then saved by a person', ' state="translated" subState="altaveu:machine"', '', 'translated'],
  ['reviewed', ' state="reviewed"', '', 'reviewed'],
  ['final', ' state="final"', '', 'reviewed'],
  ['approved as in the older format', '', ' approved="yes"', 'reviewed'],
])('the state of a translation that is %s', (_, attributes, onUnit, state) => {
  expect(read(unit(segment('They won', 'አሸነፉ', attributes), onUnit)).units[0]).toMatchObject({ target: 'አሸነፉ', state });
});

test.each([
  ['an empty target', '<segment state="initial"><source>They won</source><target/></segment>'],
  ['no target', '<segment><source>They won</source></segment>'],
])('%s is no translation', (_, inside) => {
  const [found] = read(unit(inside)).units;
  expect(found).toMatchObject({ state: 'missing', line: 4 });
  expect(found).not.toHaveProperty('target');
});

test.each([
  ['marks around other words', 'ሰላም <pc id="1" dataRefStart="d1" dataRefEnd="d1">ለ<ph id="2" dataRef="d2"/></pc>', 'ሰላም **ለ{{name}}**'],
  ['marks as two elements', '<sc id="1" dataRef="d1"/>ሰላም<ec startRef="1" dataRef="d1"/>', '**ሰላም**'],
  ['marks of the platform', '<mrk id="m1" type="term">ሰላም</mrk><sm id="m2"/>!<em startRef="m2"/>', 'ሰላም!'],
  ['verbatim text', '<![CDATA[<b> & ]]>ሰላም', '<b> & ሰላም'],
  ['characters by number', '&#4656;&#x120B;&#x121D;&amp;&#x202F;', 'ሰላም&\u202F'],
  ['comments', 'ሰላም<!-- checked -->!', 'ሰላም!'],
  ['a text laid out anew', '\n        ሰላም\n        <ph id="2" dataRef="d2"/>\n      ', 'ሰላም {{name}}'],
  ['a prefix', '<x:ph xmlns:x="urn:oasis:names:tc:xliff:document:2.0" id="2" dataRef="d2"/>', '{{name}}'],
])('a translation with %s', (_, target, expected) => {
  expect(read(unit(`${CODES}${segment('x', target)}`))).toMatchObject({ problems: [], units: [{ target: expected }] });
});

test('line ends and spaces count where the file says so, on any element around', () => {
  const text = '\n  - አንድ\n  - ሁለት\n';
  const kept = `<segment><source>x</source><target xml:space="preserve">${text}</target></segment>`;
  expect(read(unit(kept)).units[0]?.target).toBe(text);
  expect(read(unit(segment('x', text), ' xml:space="preserve"')).units[0]?.target).toBe(text);
});

test('a text that was cut into segments is joined again, in the order of the translator', () => {
  const parts = `<segment><source>One.</source><target order="3">አንድ።</target></segment><ignorable><source> </source></ignorable>
    <segment state="final"><source>Two.</source><target order="1">ሁለት።</target></segment>`;
  expect(read(unit(parts)).units[0]).toMatchObject({ source: 'One. Two.', target: 'ሁለት። አንድ።', state: 'translated' });
});

test('pretty printed by another program, in a group of its own, with notes and a namespace', () => {
  const written = writeXliff(ARABIC_UNITS, SAMPLE_HEAD)
    .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
    .replace('xmlns=', 'xmlns:x=')
    .replace(/(<x:file [^>]*>)/g, '$1\n\n\n<x:group id="g">')
    .replaceAll('</x:file>', '</x:group></x:file>')
    .replace(/^ +</gm, '\t\t<')
    .replaceAll('</x:segment>', '<x:notes><x:note>seen</x:note></x:notes></x:segment>')
    .replaceAll('\n', '\r\n');
  const { units, problems } = readXliff('x', `\uFEFF${written}`);
  expect(problems).toEqual([]);
  expect(units.map(({ line, column, ...rest }) => rest)).toEqual(ARABIC_UNITS);
});

test('a platform that gives ids of its own leaves names', () => {
  expect(read('<unit id="u7" name="title"><segment><source>a</source></segment></unit>').units[0]).toMatchObject({
    document: 'wins/jordan',
    key: 'title',
  });
});

// prettier-ignore
test.each([
  ['XLIFF 1.2', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file/></xliff>', ['1:1 This is XLIFF 1.2, an older format that has no place for what keeps the marks of texts safe. Download as XLIFF 2.0, or as gettext PO, and import that.']],
  ['XLIFF 3', file('', ROOT.replace('"2.0"', '"3.0"')), ['2:1 This is XLIFF 3.0, which is not known here. Download as XLIFF 2.0, or as gettext PO, and import that.']],
  ['a page', '<html><body/></html>', ['1:1 This is not an XLIFF file. Download the translation from the platform in the format XLIFF 2.0.']],
  ['a PO file', 'msgid ""\nmsgstr ""\n', ['1:1 This is not an XLIFF file. Download the translation from the platform in the format XLIFF 2.0.']],
  ['nothing', '', ['1:1 This is not an XLIFF file. Download the translation from the platform in the format XLIFF 2.0.']],
  ['entities', `<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE xliff [<!ENTITY a "ሰላም">]>\n${ROOT}</xliff>`, ['3:1 The file brings definitions of its own (DOCTYPE, ENTITY) or uses one: they can hide anything and are not followed. Download the file again from the platform, as XLIFF 2.0. Where a text needs the sign &, write &amp;.']],
  ['an entity of HTML', file(unit(segment('a', 'ሰላም&nbsp;!'))), ['4:68 The file brings definitions of its own (DOCTYPE, ENTITY) or uses one: they can hide anything and are not followed. Download the file again from the platform, as XLIFF 2.0. Where a text needs the sign &, write &amp;.']],
  ['a cut', file(unit(segment('a', 'ሰላም'))).slice(0, 240), ['4:61 The file stops here, in the middle: its end is missing. Download the file again, whole.']],
  ['a mark that was not closed', file(unit(segment('a', '<pc id="1">ሰላም'))), ['4:76 The file can’t be read from here on: it is not sound XML. Download it again; write & as &amp; and < as &lt; in texts.']],
  ['no language', file('', ROOT.replace(' trgLang="am"', '')), ['2:1 The file does not say which language it translates to. Add trgLang with the code of the language to <xliff>, such as trgLang="fr".']],
  ['a merge by halves', file('<<<<<<< HEAD\n=======\n>>>>>>> other'), ['4:1 Two versions of this file were merged and the marks of the merge are still here. Keep one version and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.']],
])('a file with %s is refused with a fix', (_, text, expected) => {
  expect(wrong(text)).toEqual(expected);
  expect(readXliff('x', text).units).toEqual([]);
});

const SOUND = '<unit id="wins.jordan:lead"><segment><source>a</source><target>ሀ</target></segment></unit>';

// prettier-ignore
test.each([
  ['the same unit twice', `${SOUND}\n${SOUND}`, ['5:56 The text “wins.jordan:lead” stands here a second time; the first is in line 4. Keep one of the two.']],
  ['a unit of another program', `<unit id="u1"><segment><source>a</source></segment></unit>\n${SOUND}`, ['4:1 The unit “u1” has a name that no export gives. Export the file anew and translate that one; the ids of units must stay as they are.']],
  ['half of a pair', `${unit(`${CODES}${segment('a', '<sc id="1" dataRef="d1"/>ሰላም')}`)}\n${SOUND}`, ['4:138 In “wins.jordan:title” one half of a pair of marks is missing. Open the text on the platform and put both marks around the words, or take both away.']],
  ['a mark without what it stands for', `${unit(segment('a', '<ph id="9" dataRef="d9"/>'))}\n${SOUND}`, ['4:65 In “wins.jordan:title” the mark “9” has lost what it stands for. Open the text on the platform and copy the mark from the source text again.']],
  ['an element of another format', `${unit(segment('a', '<g id="1">ሰላም</g>'))}\n${SOUND}`, ['4:65 In “wins.jordan:title” stands <g>, which a text can’t hold. Remove it, or copy the marks from the source text again.']],
  ['half a translation', `${unit(`${segment('a', 'ሀ')}<segment><source>b</source></segment>`)}\n${SOUND}`, ['4:85 Only a part of “wins.jordan:title” is translated. Translate all segments of it on the platform, or none.']],
  ['a unit without a source', `${unit('')}\n${SOUND}`, ['4:1 The unit “wins.jordan:title” has no source text. Download the file again.']],
])('%s is told with its place and fix, and the other texts are read', (_, units, expected) => {
  expect(told(read(units).problems)).toEqual(expected);
  expect(read(units).units.map(({ key }) => key)).toContain('lead');
});

test('a file that was cut anywhere is refused, and never throws', () => {
  const whole = writeXliff(ARABIC_UNITS, SAMPLE_HEAD);
  for (let length = 0; length < whole.length - 10; length += DEEP ? 7 : 29) {
    const { units, problems } = readXliff('x', whole.slice(0, length));
    expect([units.length, problems.length]).toEqual([0, 1]);
  }
});

test.each([
  ['elements', '<mrk>'.repeat(100_000)],
  ['closed elements', `${'<mrk>'.repeat(3000)}${'</mrk>'.repeat(3000)}`],
  ['comments', '<!-- -->'.repeat(20_000)],
  ['comments before the root', '<!--'],
])('a file of nothing but %s takes no time', (_, text) => {
  const started = processorTime();
  expect(readXliff('x', file(unit(segment('a', text)))).problems.length).toBeLessThan(2);
  expect(readXliff('x', text + file('')).units).toEqual([]);
  expect(processorTime() - started).toBeLessThan(2000);
});
