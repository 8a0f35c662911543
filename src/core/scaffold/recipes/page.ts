import { z } from 'zod';
import { PAGE_KINDS } from '#src/core/campaign/kinds.ts';
import { decidePage } from '#src/core/checks/check-pages.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { explainerSourceSchema, pageSourceSchema } from '#src/core/explainer/schema.ts';
import { type Context, nextOrder } from '../context.ts';
import type { Draft } from '../fields.ts';
import { type NewFile, type Recipe, textOf } from '../recipe.ts';

const own = { text: z.array(z.string().min(1).max(4000)).max(40).optional() };

/** The answers for a page: its front matter, and the first paragraphs. */
const schema = ({ named }: Context) =>
  z.discriminatedUnion('folder', [
    explainerSourceSchema.extend({ folder: z.literal(PAGE_KINDS[0]), group: z.enum(named.group).optional(), ...own }),
    pageSourceSchema.extend({ folder: z.literal(PAGE_KINDS[1]), ...own }),
  ]);

/** A page of prose. */
export const page: Recipe = {
  schema,
  folder: folderOf,
  questions: {
    folder: { ask: 'new.page-folder', about: 'new.about-page-folder', default: () => 'explainer' },
    title: { ask: 'new.page-title' },
    description: { ask: 'new.page-description', about: 'new.about-page-description' },
    group: { ask: 'new.page-group' },
    text: { ask: 'new.page-text', about: 'new.about-page-text', flag: 'text' },
    order: {
      ask: 'new.order',
      flagOnly: true,
      default: (draft, context) => String(nextOrder(context.folders[folderOf(draft, context)]?.orders ?? [])),
    },
  },
  skip: [],
  nameFrom: (draft) => textOf(draft, 'title'),
  wrong: wrongText,
  files: (draft, id, context) => [pageFile(draft, `${folderOf(draft, context)}/${id}.mdx`)],
  example: '--title "How to help" --description "What a neighbour can do today."',
};

function folderOf(draft: Draft, { languages }: { languages: { sourceLocale: string } }): string {
  return `content/${textOf(draft, 'folder') || PAGE_KINDS[0]}/${languages.sourceLocale}`;
}

function pageFile(draft: Draft, path: string): NewFile {
  const fields = ['title', 'description', 'order', 'group'].flatMap((name) => {
    const value = draft.get(name);
    return value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`];
  });
  const paragraphs = (draft.get('text') as string[] | undefined) ?? [plainMarkdown(textOf(draft, 'description'))];
  return { path, text: `---\n${fields.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`, isNew: true };
}

/** A sentence whose signs mean nothing in Markdown. */
function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');
}

/** The prose as the check reads it; what is not known yet is made up. */
function wrongText(draft: Draft): Said | undefined {
  if (!draft.has('text')) return undefined;
  const front = [...draft].filter(([name]) => name === 'text');
  const { text } = pageFile(new Map<string, unknown>([['title', 'A'], ['description', 'B'], ['order', 10], ...front]), '');
  const [problem] = decidePage('pages', 'content/pages/en/new.mdx', text, true).problems;
  return problem && { what: problem.what, fix: problem.fix };
}
