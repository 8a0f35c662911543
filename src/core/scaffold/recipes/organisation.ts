import { z } from 'zod';
import { organisationSchema } from '#src/core/coalition/schema.ts';
import { entryFile } from '../entry-file.ts';
import { type Recipe, textOf } from '../recipe.ts';

/** An organisation of the coalition. */
export const organisation: Recipe = {
  schema: ({ named }) => organisationSchema.extend({ focus: z.array(z.enum(named.focus)) }),
  folder: () => 'content/coalition',
  questions: {
    name: { ask: 'new.organisation-name', about: 'new.about-own-name' },
    country: { ask: 'new.organisation-country', about: 'new.about-country', names: 'country' },
    region: { ask: 'new.region' },
    scope: { ask: 'new.scope' },
    website: { ask: 'new.website', about: 'new.about-address' },
    focus: { ask: 'new.focus' },
    languages: { ask: 'new.work-languages', about: 'new.about-languages', names: 'language' },
    acronym: { ask: 'new.acronym' },
    nameLanguage: { ask: 'new.name-language', about: 'new.about-name-language', names: 'language' },
    status: { ask: 'new.status', default: () => 'active' },
    statusNote: { ask: 'new.status-note', when: (draft) => draft.get('status') !== 'active' },
    logoPermission: { ask: 'new.logo', about: 'new.about-logo', default: () => 'no' },
    verifiedBy: { ask: 'new.verified-by', about: 'new.about-verified-by', default: () => 'unknown' },
    verifiedOn: {
      ask: 'new.verified-on',
      about: 'new.about-day',
      when: (draft) => draft.get('verifiedBy') !== 'unknown',
      default: (_, { today }) => today,
    },
    featured: { ask: 'new.featured', flagOnly: true },
  },
  skip: [],
  nameFrom: (draft) => textOf(draft, 'name'),
  files: (draft, id, context) => [entryFile('coalition', draft, id, context)],
  example: '--name "River Watch" --country Kenya --focus privacy,research --website https://river.example',
};
