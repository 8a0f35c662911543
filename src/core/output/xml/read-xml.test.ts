import { expect, test } from 'vitest';
import { textOf } from '#src/core/output/tag.ts';
import { readXml } from './read-xml.ts';

test('elements, attributes and texts, with their places', () => {
  const { tags, mistake } = readXml('<?xml version="1.0" encoding="utf-8"?>\n<a x="1&amp;2">\n<b y=\'ሰላም\'/> <c>&#x41;&lt;</c></a>\n');
  expect(mistake).toBeUndefined();
  expect(tags.map(({ name, line, column }) => [name, line, column])).toEqual([
    ['a', 2, 1],
    ['b', 3, 1],
    ['c', 3, 14],
  ]);
  expect(tags[0]!.attributes.get('x')).toBe('1&2');
  expect(textOf(tags[0]!).trim()).toBe('A<');
});

test('a drawing is told by its space, whatever its prefix', () => {
  const { tags } = readXml(
    '<svg xmlns="http://www.w3.org/2000/svg"><g/><g xmlns="urn:x"/><x:g xmlns:x="http://www.w3.org/2000/svg"/></svg>',
  );
  expect(tags.map(({ name, space }) => [name, space])).toEqual([
    ['svg', 'svg'],
    ['g', 'svg'],
    ['g', 'other'],
    ['g', 'svg'],
  ]);
});

test('a link is told by its space, whatever its prefix', () => {
  const { tags } = readXml('<a xmlns:l="http://www.w3.org/1999/xlink" xmlns:xlink="urn:x" l:href="#a" xlink:href="#b"/>');
  expect([...tags[0]!.attributes].slice(2)).toEqual([
    ['xlink:href', '#a'],
    ['other:href', '#b'],
  ]);
});

test.each([
  ['nothing', ''],
  ['text alone', 'abc'],
  ['an element that is not closed', '<a><b></a>'],
  ['two roots', '<a/><b/>'],
  ['text behind the root', '<a/>x'],
  ['an attribute twice', '<a x="1" x="2"/>'],
  ['an attribute without quotes', '<a x=1/>'],
  ['a document type', '<!DOCTYPE a><a/>'],
  ['entities', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['an instruction', '<?xml-stylesheet href="x"?><a/>'],
  ['an instruction inside', '<a><?php x ?></a>'],
  ['a lonely ampersand', '<a>&</a>'],
  ['a lonely bracket', '<a>1 < 2</a>'],
  ['a prefix that stands for nothing', '<x:a/>'],
  ['a comment in a comment', '<a><!-- a -- b --></a>'],
  ['another encoding', '<?xml version="1.0" encoding="utf-16"?><a/>'],
])('%s is refused', (_, text) => expect(readXml(text).mistake).toBeDefined());
