import { expect, test } from 'vitest';
import { problemsOf, sampleCampaign, withFile } from '#src/core/checks/sample-campaign.ts';
import { SAMPLE_ENTRIES } from '#src/core/checks/sample-entries.ts';

const FILE = 'content/actions/plant-a-tree.json';
const ACTION = SAMPLE_ENTRIES[FILE];
const QUESTION = { label: 'Which tree?', options: { oak: 'An oak', fig: 'A fig' } };

/** What is told of an action with a form; `changes` are made to a sound one. */
function told(changes: { contact?: string | undefined; form?: object; words?: object }): string[] {
  const fields = [{ block: 'what-happened' }, { question: 'tree', kind: 'choice', options: ['oak', 'fig'] }];
  const text = { ...ACTION.text, en: { ...ACTION.text.en, questions: { tree: QUESTION }, ...changes.words } };
  const action = {
    ...ACTION,
    contact: 'report',
    form: [{ title: 'event', fields }],
    ...('contact' in changes ? { contact: changes.contact } : {}),
    text,
  };
  const form = changes.form ? { form: changes.form } : {};
  return problemsOf(withFile(FILE, JSON.stringify({ ...action, ...form }), sampleCampaign())).map((line) => line.replace(FILE, ''));
}

const formOf = (...fields: object[]) => [{ title: 'event', fields }];

test('a form of blocks and own questions is sound; questions may wait for their translation', () => {
  expect(told({})).toEqual([]);
});

test.each<[string, Parameters<typeof told>[0], string]>([
  ['a form without an address', { contact: undefined }, 'A form needs an address that what is written in it is encrypted for.'],
  ['a form to an address without a key', { contact: 'press' }, 'The contact “press” has no key, so that nothing can be encrypted for it.'],
  ['a block that does not exist', { form: formOf({ block: 'wher' }), words: { questions: {} } }, 'Did you mean “where”?'],
  ['neither a block nor a question', { form: formOf({ needed: true }), words: { questions: {} } }, 'either a block or a question'],
  [
    'a block and a question',
    { form: formOf({ block: 'where', question: 'tree' }), words: { questions: {} } },
    'either a block or a question',
  ],
  [
    'a block with answers of its own',
    { form: formOf({ block: 'reach', options: ['a', 'b'] }), words: { questions: {} } },
    'A block brings its own answers',
  ],
  ['a question without words', { words: { questions: {} } }, 'Add "tree": { "label": "…" } to “questions”'],
  [
    'an answer without words',
    { words: { questions: { tree: { label: 'Which?', options: { oak: 'An oak' } } } } },
    'The answer “fig” to the question “tree” has no words.',
  ],
  ['a choice of nothing', { form: formOf({ question: 'tree', kind: 'choice' }) }, 'there is nothing to choose from'],
  ['a line with answers to choose from', { form: formOf({ question: 'tree', options: ['oak', 'fig'] }) }, 'is answered with words'],
  [
    'a block that stands twice',
    { form: [{ title: 'event', fields: [{ block: 'where' }, { block: 'where' }] }], words: { questions: {} } },
    '“where” is asked twice',
  ],
  [
    'a question with the name of a field',
    { form: formOf({ block: 'where' }, { question: 'place' }), words: { questions: { place: { label: 'Place' } } } },
    '“place” is asked twice',
  ],
  ['words for what is not asked', { words: { questions: { tree: QUESTION, tre: { label: 'a' } } } }, 'The form does not ask “tre”.'],
  [
    'a part without a title',
    { form: [{ title: 'evnt', fields: [{ block: 'where' }] }], words: { questions: {} } },
    'Did you mean “event”?',
  ],
  [
    'a part of its own without a title',
    { form: [{ title: 'forest', fields: [{ block: 'where' }] }], words: { questions: {} } },
    'Add "forest": "…" to “parts”',
  ],
])('%s is told', (_, changes, expected) => {
  expect(told(changes).join('\n')).toContain(expected);
});

test('a part may have a title of its own', () => {
  const form = [{ title: 'forest', fields: [{ block: 'where' }] }];
  expect(told({ form, words: { questions: {}, parts: { forest: 'The forest' } } })).toEqual([]);
});
