import type { Organisation } from '#src/core/coalition/schema.ts';
import type { Testimony } from '#src/core/testimonies/schema.ts';

/** The most characters of a testimony's paragraph, as its schema has it. */
export const MOST_BODY = 1500;

/** An organisation's file, for those who write one by hand. */
export const EXAMPLE_ORGANISATION: Organisation = {
  $schema: '../../schemas/organisation.schema.json',
  name: '…',
  region: 'africa',
  country: 'ET',
  focus: ['digital-rights', 'research'],
  languages: ['am', 'en'],
  status: 'active',
  logoPermission: false,
  verifiedBy: 'organisation',
};

/** A testimony's file in one language, for those who write one by hand. */
export function exampleTestimony(code: string): Testimony {
  return {
    $schema: '../../schemas/testimony.schema.json',
    order: 1000,
    form: 'verbatim',
    attribution: { level: 'role-and-place' },
    country: 'ET',
    consent: { scope: 'website', date: '2026-01-31' },
    source: { name: '…' },
    originalLanguage: code,
    text: { [code]: { title: '…', summary: '…', who: '…', place: '…', body: ['…'] } },
  };
}
