import { z } from 'zod';
import { winSchema } from '#src/core/wins/schema.ts';
import { entryFile } from '../entry-file.ts';
import { type Recipe, textOf } from '../recipe.ts';

/** Advocacy that worked. */
export const win: Recipe = {
  schema: ({ named }) => winSchema.extend({ issue: z.enum(named.issue) }),
  folder: () => 'content/wins',
  questions: {
    title: { ask: 'new.win-title' },
    summary: { ask: 'new.win-summary' },
    country: { ask: 'new.win-country', about: 'new.about-country', names: 'country' },
    issue: { ask: 'new.issue' },
    kind: { ask: 'new.win-kind' },
    year: { ask: 'new.year' },
    'source.name': { ask: 'new.source' },
    'source.report': { ask: 'new.report' },
    'source.url': { ask: 'new.source-address', about: 'new.about-address' },
    'source.date': { ask: 'new.source-date', about: 'new.about-day' },
  },
  skip: ['source'],
  nameFrom: (draft) => textOf(draft, 'title'),
  files: (draft, id, context) => [entryFile('wins', draft, id, context)],
  example:
    '--title "A law for open data" --summary "Parliament voted for it." --country Peru --issue privacy --kind law --source-name "River Watch"',
};
