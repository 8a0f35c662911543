import { organisation } from '#src/core/scaffold/recipes/organisation.ts';
import type { Context } from '#src/core/scaffold/context.ts';
import { expect, test } from 'vitest';
import { ENTRY_KINDS } from '#src/core/campaign/kinds.ts';
import { fieldsOf } from './fields.ts';

const namesOf = (kind: keyof typeof ENTRY_KINDS, draft?: Record<string, unknown>) =>
  fieldsOf(ENTRY_KINDS[kind].schema, 'sw', draft && new Map(Object.entries(draft))).map(({ name }) => name);

test('the texts of an entry are asked for in the source language, and called without it', () => {
  const title = fieldsOf(ENTRY_KINDS.wins.schema, 'sw').find(({ name }) => name === 'title');
  expect(title).toMatchObject({ path: ['text', 'sw', 'title'], form: 'text', required: true });
});

test('a name is only asked for where the person agreed to one', () => {
  expect(namesOf('testimonies', { 'attribution.level': 'anonymous' })).not.toContain('attribution.name');
  expect(namesOf('testimonies', {})).not.toContain('attribution.name');
  expect(namesOf('testimonies', { 'attribution.level': 'first-name' })).toContain('attribution.name');
});

test('what all variants have is known before one is chosen', () => {
  expect(namesOf('figures', {})).toEqual(['kind', 'order', 'source.name', 'source.report', 'source.url', 'source.date']);
  expect(namesOf('figures', { kind: 'number' })).toContain('label');
  expect(namesOf('figures', { kind: 'ranking' })).not.toContain('points');
  expect(namesOf('figures', { kind: 'ranking', of: 'labels' })).toContain('points');
});

test('nobody is asked for what commands write', () => {
  const names = ['wins', 'figures', 'testimonies', 'coalition'].flatMap((kind) => namesOf(kind as 'wins'));
  expect(names.filter((name) => /schema|stamps/.test(name))).toEqual([]);
});

test('a list says what is possible, and whether it may be empty', () => {
  const schema = organisation.schema({ named: { focus: ['privacy', 'research'], issue: [], group: [] } } as unknown as Context);
  const focus = fieldsOf(schema, 'en').find(({ name }) => name === 'focus');
  expect(focus).toMatchObject({ form: 'list', required: false, mayBeEmpty: true });
  expect(focus?.options).toEqual(['privacy', 'research']);
});
