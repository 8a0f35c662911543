import { z } from 'zod';
import { line } from '#src/core/campaign/fields.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { TEMPLATES } from '#src/core/kit/catalogue.ts';
import { graphicSchema } from '#src/core/kit/schema.ts';
import { type Context, nextOrder } from '../context.ts';
import { entryFile } from '../entry-file.ts';
import type { Draft } from '../fields.ts';
import { altFor, formatsFor, likeIt, shows, sizeOf, sizesFor, sizeIn, usualWords } from '../graphic-like.ts';
import { addWords, type Addition, kitWords, wordsForGraphics } from '../kit-words.ts';
import { type NewFile, type Recipe, textOf } from '../recipe.ts';

const FOLDER = 'content/kit';

/** A graphic of the visual kit, with its words in the source language’s `kit.json`. */
export const graphic: Recipe = {
  schema,
  folder: () => FOLDER,
  hindered,
  questions: {
    name: { ask: 'new.graphic-name' },
    kind: { ask: 'new.graphic-kind' },
    template: { ask: 'new.template', about: 'new.about-template', default: (draft, context) => likeIt(draft, context)?.template },
    size: { ask: 'new.size', about: 'new.about-size', suggestions: sizesFor, default: (draft, context) => sizeOf(likeIt(draft, context)) },
    main: {
      ask: 'new.words',
      when: (draft) => shows(draft) === undefined,
      default: usualWords,
      gloss: (option, context) => kitWords(context).get(option),
    },
    colourways: { ask: 'new.colourways', default: (_, context) => colourwaysIn(context)[0] },
    formats: { ask: 'new.formats', default: (draft, context) => formatsFor(draft, context).join(', ') },
    purpose: { ask: 'new.purpose' },
    alt: { ask: 'new.alt', about: 'new.about-alt', default: altFor },
    sub: { ask: 'new.second-words', flagOnly: true, gloss: (option, context) => kitWords(context).get(option) },
    order: { ask: 'new.order', flagOnly: true, default: (_, { folders }) => String(nextOrder(folders[FOLDER]?.orders ?? [])) },
  },
  skip: [],
  nameFrom: (draft) => textOf(draft, 'name'),
  wrong,
  files,
  example: '--name "Square post, quiet" --kind post --template field --size 1080x1080 --purpose "For feeds."',
};

/** The answers for a graphic, with the designs, colourways and words that the campaign has. */
function schema(context: Context): z.ZodType {
  const { kind, formats, order } = graphicSchema.shape;
  const words = z.enum(wordsForGraphics(context));
  return z.strictObject({
    name: line(80),
    kind,
    template: z.enum(Object.keys(TEMPLATES)),
    size: z.string().min(1).max(20),
    main: words,
    sub: words.optional(),
    colourways: z.array(z.enum(colourwaysIn(context))).min(1),
    formats,
    purpose: line(200),
    alt: line(200),
    order,
  });
}

/** Colourways that have a name; the others would be none of the kit's. */
function colourwaysIn(context: Context): string[] {
  return context.colourways.filter((id) => kitWords(context).has(`colourways.${id}`));
}

function hindered(context: Context): Said | undefined {
  const file = `locales/${context.languages.sourceLocale}/kit.json`;
  if (wordsForGraphics(context).length === 0) return { what: ['new.no-kit-file', { file }], fix: ['new.no-kit-file-fix'] };
  return colourwaysIn(context).length > 0 ? undefined : { what: ['new.no-colourways'], fix: ['new.no-colourways-fix', { file }] };
}

function wrong(draft: Draft): Said | undefined {
  const [size, template] = [textOf(draft, 'size'), textOf(draft, 'template')];
  if (size !== '' && !sizeIn(size)) return { what: ['new.bad-size', { size }], fix: ['new.about-size'] };
  const moves = (draft.get('formats') as string[] | undefined)?.includes('webp-animated');
  return moves && !TEMPLATES[template]?.frames ? { what: ['kit.stands-still', { template }], fix: ['kit.stands-still-fix'] } : undefined;
}

function files(draft: Draft, id: string, context: Context): NewFile[] {
  const model = likeIt(draft, context);
  const { width, height, unit } = sizeIn(textOf(draft, 'size'))!;
  const isSameSize = model?.width === width && model.height === height && (model.unit === 'mm') === (unit === 'mm');
  const { dpi, bleed, safe } = isSameSize ? model : {};
  const what = shows(draft);
  const words = what === undefined ? { 'words.main': draft.get('main'), 'words.sub': draft.get('sub') } : { 'words.main': 'entry' };
  const given = new Map(Object.entries({ ...Object.fromEntries(draft), ...words, width, height, unit, dpi, bleed, for: what }));
  const file = entryFile('kit', given, id, context, (entry) => (safe ? { ...entry, safe } : entry));
  const path = `locales/${context.languages.sourceLocale}/kit.json`;
  return [file, { path, text: addWords(context.kitWords!, additions(draft, id)), isNew: false }];
}

function additions(draft: Draft, id: string): Addition[] {
  return [{ path: ['graphics', id], words: { name: textOf(draft, 'name'), purpose: textOf(draft, 'purpose'), alt: textOf(draft, 'alt') } }];
}
