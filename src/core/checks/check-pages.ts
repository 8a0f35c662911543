import type { z } from 'zod';
import type { Page } from '#src/core/campaign/content.ts';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import { filesIn, type CampaignFiles, type Languages } from '#src/core/checks/campaign-files.ts';
import { checkName } from '#src/core/checks/check-names.ts';
import { readMdx, type Reference } from '#src/core/checks/mdx-file.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { parseWith } from '#src/core/checks/schema-problems.ts';
import { explainerSourceSchema, pageSourceSchema, translatedPageSchema } from '#src/core/explainer/schema.ts';
import { pagePath } from '#src/core/site/pages.ts';

/** What a page in one language refers to, with the file that says so. */
export interface PageReferences {
  path: string;
  locale: string;
  id: string;
  references: Reference[];
}

interface ReadPages {
  pages: Page[];
  references: PageReferences[];
  problems: Problem[];
}

type FrontMatter = z.infer<typeof translatedPageSchema> & Partial<z.infer<typeof explainerSourceSchema>>;

/** Reads and checks all MDX pages of a kind, in all languages; the English file name pairs the languages. */
export function checkPages(kind: PageKind, files: CampaignFiles, campaign: Languages): ReadPages {
  const sourceSchema = kind === 'explainer' ? explainerSourceSchema : pageSourceSchema;
  const read: ReadPages = { pages: [], references: [], problems: [] };
  const source = readLocale(kind, files, campaign.sourceLocale, sourceSchema, read);
  for (const [id, data] of source) {
    const { title, description } = data;
    read.pages.push({ id, order: data.order!, group: data.group, texts: { [campaign.sourceLocale]: { title, description } } });
  }
  const names = filesIn(files, `content/${kind}/${campaign.sourceLocale}`, '.mdx').map(({ name }) => name);
  for (const code of campaign.locales.filter((locale) => locale !== campaign.sourceLocale)) {
    const translated = readLocale(kind, files, code, translatedPageSchema, read);
    for (const page of read.pages) {
      const text = translated.get(page.id);
      if (text) page.texts[code] = text;
    }
    read.problems.push(...unpaired(kind, files, code, names, campaign));
  }
  read.pages.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return read;
}

function readLocale(kind: PageKind, files: CampaignFiles, code: string, schema: z.ZodType, read: ReadPages): Map<string, FrontMatter> {
  const found = new Map<string, FrontMatter>();
  for (const { path, name, text } of filesIn(files, `content/${kind}/${code}`, '.mdx')) {
    read.problems.push(...checkName(path, name, pagePath(kind, name)));
    const { frontMatter, references, problems } = readMdx(path, text);
    read.problems.push(...problems);
    read.references.push({ path, locale: code, id: name, references });
    if (!frontMatter) continue;
    const parsed = parseWith(schema, path, frontMatter);
    if ('problems' in parsed) read.problems.push(...parsed.problems);
    else found.set(name, parsed.data as FrontMatter);
  }
  return found;
}

/** Pages that one language has and the other has not. A page that is there but broken is not missing. */
function unpaired(kind: PageKind, files: CampaignFiles, code: string, names: string[], campaign: Languages): Problem[] {
  const own = filesIn(files, `content/${kind}/${code}`, '.mdx').map(({ name }) => name);
  return [
    ...names.filter((name) => !own.includes(name)).map((name) => missing(kind, code, name, campaign)),
    ...own.filter((name) => !names.includes(name)).map((name) => orphan(kind, code, name, campaign)),
  ];
}

function missing(kind: PageKind, code: string, id: string, campaign: Languages): Problem {
  const what = `The page “${id}” is missing in “${code}”.`;
  const fix = `Copy content/${kind}/${campaign.sourceLocale}/${id}.mdx here and translate it.`;
  return { file: `content/${kind}/${code}/${id}.mdx`, line: 1, column: 1, what, fix };
}

function orphan(kind: PageKind, code: string, id: string, campaign: Languages): Problem {
  const what = `The page “${id}” exists in “${code}” but not in the source language.`;
  const fix = `Name it as the page in content/${kind}/${campaign.sourceLocale}/ that it translates, or write that page first.`;
  return { file: `content/${kind}/${code}/${id}.mdx`, line: 1, column: 1, what, fix };
}
