import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFiles } from '#src/core/campaign/json-schemas.ts';
import { SAMPLE_CAMPAIGN, SAMPLE_ENTRIES } from '#src/core/checks/sample-entries.ts';

test.each(schemaFiles())('schemas/%s, from which editors underline mistakes, is that of the code (npm run schemas)', (name, text) => {
  expect(JSON.parse(readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), 'utf8'))).toEqual(JSON.parse(text));
});

test('an editor may know the schema of a file: “$schema” is a field of every kind', () => {
  for (const [name, text] of schemaFiles()) expect(fieldsOf(JSON.parse(text) as JsonSchema), name).toContain('$schema');
});

test('every field of the sample is one that an editor offers', () => {
  const offered = new Set(schemaFiles().flatMap(([, text]) => fieldsOf(JSON.parse(text) as JsonSchema)));
  for (const entry of [SAMPLE_CAMPAIGN, ...Object.values(SAMPLE_ENTRIES)]) {
    for (const field of Object.keys(entry)) expect(offered).toContain(field);
  }
});

interface JsonSchema {
  properties?: object;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

function fieldsOf({ properties = {}, anyOf = [], oneOf = [] }: JsonSchema): string[] {
  return [...Object.keys(properties), ...[...anyOf, ...oneOf].flatMap(fieldsOf)];
}
