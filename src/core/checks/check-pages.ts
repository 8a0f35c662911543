import type { z } from 'zod';
import type { Page } from '#src/core/campaign/content.ts';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import { filesIn, type CampaignFiles, type Languages } from '#src/core/checks/campaign-files.ts';
import { checkName } from '#src/core/checks/check-names.ts';
import { insideProblems } from '#src/core/checks/decide-data.ts';
import type { Decided } from '#src/core/checks/decided.ts';
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
  anchors: string[];
}

interface ReadPages {
  pages: Page[];
  references: PageReferences[];
  problems: Problem[];
}

type FrontMatter = z.infer<typeof translatedPageSchema> & Partial<z.infer<typeof explainerSourceSchema>>;

/** Decides one page: its name, its front matter, and what its prose may use. */
export function decidePage(kind: PageKind, path: string, text: string, isSource: boolean): Decided {
  const name = /([^/]*)\.mdx$/.exec(path)![1]!;
  const { frontMatter, references, anchors, problems } = readMdx(path, text, !isSource);
  const schema = !isSource ? translatedPageSchema : kind === 'explainer' ? explainerSourceSchema : pageSourceSchema;
  // What is not translated yet is empty.
  const whole = isSource ? frontMatter?.data : withoutEmpty(frontMatter?.data);
  const parsed = frontMatter && parseWith(schema, path, frontMatter, whole);
  const inside = frontMatter ? insideProblems(path, frontMatter) : [];
  const found = [...checkName(path, name, pagePath(kind, name)), ...problems, ...inside];
  if (!parsed || 'problems' in parsed) return { problems: [...found, ...(parsed?.problems ?? [])], references, anchors };
  return { problems: found, references, anchors, value: parsed.data, located: frontMatter };
}

function withoutEmpty(data: unknown): unknown {
  if (data === null) return {};
  return typeof data === 'object' ? Object.fromEntries(Object.entries(data).filter(([, value]) => value !== '')) : data;
}

/** Pairs the pages of a kind in all languages; the file name in the source language pairs them. */
export function checkPages(kind: PageKind, files: CampaignFiles, campaign: Languages): ReadPages {
  const read: ReadPages = { pages: [], references: [], problems: [] };
  for (const [id, { order, group, title, description }] of readLocale(kind, files, campaign.sourceLocale, read)) {
    read.pages.push({ id, order: order!, group, texts: { [campaign.sourceLocale]: { title: title!, description: description! } } });
  }
  const names = filesIn(files, `content/${kind}/${campaign.sourceLocale}`, '.mdx').map(({ name }) => name);
  for (const code of campaign.locales.filter((locale) => locale !== campaign.sourceLocale)) {
    const translated = readLocale(kind, files, code, read);
    for (const page of read.pages) {
      const source = page.texts[campaign.sourceLocale]!;
      const { title, description } = translated.get(page.id) ?? {};
      page.texts[code] = { title: title || source.title, description: description || source.description };
    }
    read.problems.push(...unpaired(kind, files, code, names, campaign));
  }
  read.pages.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return read;
}

function readLocale(kind: PageKind, files: CampaignFiles, code: string, read: ReadPages): Map<string, FrontMatter> {
  const found = filesIn(files, `content/${kind}/${code}`, '.mdx');
  for (const { path, name, decided } of found) {
    read.references.push({ path, locale: code, id: name, references: decided.references ?? [], anchors: decided.anchors ?? [] });
  }
  return new Map(found.flatMap(({ name, decided: { value } }) => (value === undefined ? [] : [[name, value as FrontMatter] as const])));
}

/** Pages that a language has and the source has not. What is not translated yet is no mistake: readers get the source's text. */
function unpaired(kind: PageKind, files: CampaignFiles, code: string, names: string[], campaign: Languages): Problem[] {
  const own = filesIn(files, `content/${kind}/${code}`, '.mdx').map(({ name }) => name);
  return own.filter((name) => !names.includes(name)).map((name) => orphan(kind, code, name, campaign));
}

function orphan(kind: PageKind, code: string, id: string, campaign: Languages): Problem {
  const what = ['places.no-source-page', { page: id, language: code }] as const;
  const fix = ['places.no-source-page-fix', { folder: kind, source: campaign.sourceLocale }] as const;
  return { file: `content/${kind}/${code}/${id}.mdx`, line: 1, column: 1, what, fix };
}
