import { freeName, slugOf } from '#src/core/campaign/entry-slug.ts';
import { figureSchema } from '#src/core/figures/schema.ts';
import { nextOrder } from '../context.ts';
import { entryFile } from '../entry-file.ts';
import { type Recipe, textOf } from '../recipe.ts';

const FOLDER = 'content/figures';

/** A number, a series by year, or a ranking. */
export const figure: Recipe = {
  schema: () => figureSchema,
  folder: () => FOLDER,
  questions: {
    kind: { ask: 'new.figure-kind', about: 'new.about-figure-kind', default: () => 'number' },
    of: { ask: 'new.ranking-of', default: () => 'countries' },
    value: { ask: 'new.value' },
    label: { ask: 'new.label', about: 'new.about-label' },
    atLeast: { ask: 'new.at-least', default: () => 'no' },
    title: { ask: 'new.figure-title' },
    summary: { ask: 'new.figure-summary', about: 'new.about-figure-summary' },
    points: { ask: 'new.points' },
    counted: { ask: 'new.any-field', flagOnly: true },
    date: { ask: 'new.figure-date', about: 'new.about-figure-date' },
    note: { ask: 'new.note' },
    'source.name': { ask: 'new.source' },
    'source.report': { ask: 'new.report' },
    'source.url': { ask: 'new.source-address', about: 'new.about-address' },
    'source.date': { ask: 'new.source-date', about: 'new.about-day' },
    order: { ask: 'new.order', flagOnly: true, default: (_, { folders }) => String(nextOrder(folders[FOLDER]?.orders ?? [])) },
  },
  skip: ['source'],
  nameFrom: (draft) => textOf(draft, 'title') || `${textOf(draft, 'label')}`,
  files: (draft, id, context) => [entryFile('figures', draft, id, context, (entry) => withLabels(entry, context.languages.sourceLocale))],
  example: '--kind number --value 296 --label "trees felled in one year" --source-name "River Watch"',
};

interface LabelRanking {
  of?: string;
  points?: { label: string }[];
  text?: Record<string, object>;
}

/** Gives the rows of a ranking names for the code, and keeps what readers see as their labels. */
function withLabels(entry: object, source: string): object {
  const { of, points = [], text = {} } = entry as LabelRanking;
  if (of !== 'labels') return entry;
  const labels = new Map<string, string>();
  for (const { label } of points) labels.set(freeName(keyFor(label), [...labels.keys()]), label);
  const keys = [...labels.keys()];
  return {
    ...entry,
    points: points.map((point, i) => ({ ...point, label: keys[i] })),
    text: { ...text, [source]: { ...text[source], labels: Object.fromEntries(labels) } },
  };
}

/** Names in the code are of Latin letters. */
function keyFor(label: string): string {
  const name = slugOf(label);
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !/^\d/.test(name) ? name : 'row';
}
