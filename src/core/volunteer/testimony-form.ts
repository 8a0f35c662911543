import { addressIn, type Fields, lineIn, lineOf, paragraphsOf } from '#src/core/forms/fields.ts';

/** The page's language, in which a testimony is written. */
export interface TestimonyFacts {
  code: string;
  today: string;
}

const SCHEMA = '../../schemas/testimony.schema.json';

/** New testimonies come behind those that the campaign has put in an order. */
const LAST = 1000;

/** The entry that a form makes, not yet checked. A name is only written where the person wants it to be shown. */
export function testimonyFrom(fields: Fields, { code, today }: TestimonyFacts): Record<string, unknown> {
  const level = lineOf(fields, 'level');
  const isNamed = level === 'full-name' || level === 'first-name';
  return {
    $schema: SCHEMA,
    order: LAST,
    form: lineOf(fields, 'form'),
    attribution: { level, ...(isNamed && { name: lineOf(fields, 'personName') }) },
    country: lineOf(fields, 'country'),
    consent: { scope: lineOf(fields, 'scope'), date: lineIn(fields, 'consentDate') ?? today },
    source: sourceOf(fields),
    originalLanguage: lineIn(fields, 'originalLanguage') ?? code,
    text: { [code]: textOf(fields) },
  };
}

function sourceOf(fields: Fields): Record<string, string> {
  const url = addressIn(fields, 'sourceUrl');
  return { name: lineOf(fields, 'sourceName'), ...(url !== undefined && { url }) };
}

function textOf(fields: Fields): Record<string, unknown> {
  const line = (name: string) => lineOf(fields, name);
  return { title: line('title'), summary: line('summary'), who: line('who'), place: line('place'), body: paragraphsOf(fields, 'body') };
}
