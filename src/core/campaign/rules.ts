/** The rules of fields that schemas themselves name; each is the name of the sentence that says it was broken. */
export const RULES = [
  'long-id',
  'no-slash',
  'not-colour',
  'not-country',
  'not-date',
  'not-day',
  'not-email',
  'not-fingerprint',
  'not-four-numbers',
  'not-hashtag',
  'not-id',
  'not-key-name',
  'not-language',
  'not-line',
  'not-list-address',
  'not-path-data',
  'not-release-key',
  'not-script',
  'not-secure-address',
  'not-stamps',
  'not-web-address',
  'not-written-language',
] as const;

export type Rule = (typeof RULES)[number];

/** A rule as the message of a schema, so that a misspelt one is found by the compiler. */
export function rule(name: Rule): string {
  return name;
}
