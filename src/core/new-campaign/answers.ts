import { z } from 'zod';
import { colour, httpUrl, line, localeCode } from '#src/core/campaign/fields.ts';
import { slugOf } from '#src/core/campaign/entry-slug.ts';
import { rule } from '#src/core/campaign/rules.ts';
import { LOOKS } from '#src/core/looks/look.ts';

const hashtag = z.string().regex(/^#[\p{L}\p{M}\p{N}_]+$/u, rule('not-hashtag'));

/** What a new campaign is made of; the first language is the one in which it is written first. */
export const answersSchema = z.strictObject({
  name: line(90),
  sentence: line(200),
  languages: z.array(localeCode).min(1).max(60),
  hashtag,
  slogan: line(60).optional(),
  organiser: line(120),
  site: httpUrl.refine((url) => url.endsWith('/'), rule('no-slash')),
  email: z.email(rule('not-email')),
  colours: z.array(colour).min(1).max(2),
  look: z.enum(LOOKS).optional(),
  letters: z.string().min(1).max(40).optional(),
  forge: httpUrl.optional(),
  key: line(400).optional(),
});

/** What a new campaign is made of. */
export type Answers = z.infer<typeof answersSchema>;

/** The names of the answers, in the order of asking; those that can’t be guessed come first. */
export const ASKED = ['name', 'sentence', 'languages', 'hashtag', 'slogan', 'organiser', 'site', 'email', 'colours', 'look', 'letters', 'forge', 'key'] as const; // prettier-ignore

/** Those that nothing can be assumed for. */
export const NEEDED: readonly (typeof ASKED)[number][] = ['name', 'sentence'];

/** A green that no campaign is known by. */
const COLOUR = '#3ecf8e';

/**
 * What is assumed where nothing is told, from what is: a hashtag of the words of the name, an address that nobody has.
 * @example assumed({ name: 'Let the forest stand' }).hashtag // '#LetTheForestStand'
 */
export function assumed(told: Partial<Answers>): Partial<Answers> {
  const name = told.name ?? '';
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const latin = slugOf(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40).replace(/-$/, ''); // prettier-ignore
  const host = `${latin || 'campaign'}.example.org`;
  return {
    languages: ['en'],
    ...(words.length > 0 && { hashtag: `#${words.map(capital).join('')}` }),
    organiser: name,
    site: `https://${host}/`,
    email: `hello@${host}`,
    colours: [COLOUR],
    letters: [...new Intl.Segmenter().segment(words[0] ?? '')][0]?.segment.toUpperCase(),
  };
}

function capital(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}
