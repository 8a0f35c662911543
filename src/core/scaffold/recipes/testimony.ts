import type { Said } from '#src/core/checks/problem.ts';
import { checkTestimony } from '#src/core/checks/testimonies/check-testimony.ts';
import type { Located } from '#src/core/checks/located.ts';
import { type Testimony, testimonySchema } from '#src/core/testimonies/schema.ts';
import { type Context, nextOrder } from '../context.ts';
import { entryFile } from '../entry-file.ts';
import type { Draft } from '../fields.ts';
import { type Recipe, textOf } from '../recipe.ts';

const FOLDER = 'content/testimonies';

/** What one person lived through. What they agreed to is asked before anything about them. */
export const testimony: Recipe = {
  schema: () => testimonySchema,
  folder: () => FOLDER,
  first: { ask: 'new.agreed', refusal: 'new.not-agreed' },
  questions: {
    'consent.scope': { ask: 'new.consent', about: 'new.about-consent', flag: 'consent' },
    'consent.date': { ask: 'new.consent-date', about: 'new.about-day' },
    'attribution.level': { ask: 'new.attribution', about: 'new.about-attribution', flag: 'attribution' },
    'attribution.name': { ask: 'new.person-name', about: 'new.about-person-name', flag: 'name' },
    form: { ask: 'new.form', about: 'new.about-form', default: () => 'retold' },
    country: { ask: 'new.testimony-country', about: 'new.about-country', names: 'country' },
    originalLanguage: {
      ask: 'new.original-language',
      about: 'new.about-language',
      names: 'language',
      default: (_, { languages }) => languages.sourceLocale,
    },
    title: { ask: 'new.testimony-title' },
    summary: { ask: 'new.testimony-summary' },
    who: { ask: 'new.who', about: 'new.about-who' },
    place: { ask: 'new.place', about: 'new.about-place' },
    body: { ask: 'new.body', about: 'new.about-body' },
    'source.name': { ask: 'new.testimony-source', about: 'new.about-testimony-source' },
    'source.url': { ask: 'new.source-address', about: 'new.about-address' },
    'source.date': { ask: 'new.source-date', about: 'new.about-day' },
    order: { ask: 'new.order', flagOnly: true, default: (_, { folders }) => String(nextOrder(folders[FOLDER]?.orders ?? [])) },
  },
  // The first two are for languages that write them otherwise.
  skip: ['name', 'source', 'consent.withdrawn'],
  nameFrom: (draft) => `${textOf(draft, 'attribution.name') || textOf(draft, 'who')} ${textOf(draft, 'place')}`,
  wrong: wrongTestimony,
  files: (draft, id, context) => [entryFile('testimonies', draft, id, context)],
  example:
    '--consent website --consent-date 2026-03-21 --attribution role-and-place --country Cameroon ' +
    '--title "Ten days without news" --summary "A market trader lost her orders." --who "market trader" --place Douala ' +
    '--body "For ten days no message came." --source-name "Told to the campaign"',
};

/** Holds what was answered so far against what the person allowed. */
function wrongTestimony(draft: Draft, { languages, today }: Context): Said | undefined {
  const day = textOf(draft, 'consent.date');
  if (day > today) return { what: ['new.future-consent', { day }], fix: ['new.future-consent-fix', { today }] };
  const level = textOf(draft, 'attribution.level') || 'anonymous';
  const name = draft.get('attribution.name');
  if (name !== undefined && (level === 'role-and-place' || level === 'anonymous'))
    return { what: ['testimonies.name-of-unnamed', { level }], fix: ['testimonies.name-of-unnamed-fix'] };
  const body = (draft.get('body') as string[] | undefined) ?? [];
  const words = ['title', 'summary', 'who', 'place'].map((field) => [field, textOf(draft, field)]);
  const sofar = {
    attribution: { level, ...(name !== undefined && { name }) },
    country: textOf(draft, 'country') || 'ZZ',
    consent: {},
    source: { name: textOf(draft, 'source.name'), url: textOf(draft, 'source.url') },
    text: { [languages.sourceLocale]: { ...Object.fromEntries(words), body } },
  };
  const [problem] = checkTestimony('', NOWHERE, sofar as unknown as Testimony);
  return problem && { what: problem.what, fix: problem.fix };
}

const NOWHERE: Located = { data: {}, places: new Map() };
