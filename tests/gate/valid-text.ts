import type { TestimonyText } from '#src/core/testimonies/schema.ts';

/** A page: what is in it, its prose, and where its title needs more than a plain one, the lines of its front matter. */
export type ValidPage = readonly [name: string, prose: string, front?: string];

/** A testimony: what is in it, how much of the person is shown, and what the text says in this language. */
export type ValidTestimony = readonly [
  name: string,
  attribution: { level: 'full-name' | 'first-name'; name: string } | { level: 'role-and-place' | 'anonymous' },
  text: Partial<TestimonyText>,
];

/** An organisation: what is in it, and its fields. */
export type ValidOrganisation = readonly [name: string, fields: Readonly<Record<string, unknown>>];

/** A message of the site: what is in it, and its text. */
export type ValidMessage = readonly [name: string, text: string];

/** Real texts of one language, none of which may be refused. */
export interface ValidTexts {
  pages: readonly ValidPage[];
  testimonies: readonly ValidTestimony[];
  organisations: readonly ValidOrganisation[];
  messages: readonly ValidMessage[];
}
