import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGE_KINDS, type PageKind } from '#src/core/campaign/kinds.ts';
import type { Page } from '#src/core/campaign/content.ts';
import { type CompiledProse, compileProse } from '#src/core/explainer/compile-prose.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import type { ProsePage } from '#src/core/site/site-data.ts';
import { openCompiler } from './kept-prose.ts';
import { listFiles } from './list-files.ts';
import { pictureSizes } from './picture-size.ts';

/** The languages of a campaign, in the order of its file, and the one that pages are written in first. */
interface Languages {
  locales: readonly Locale[];
  sourceLocale: string;
}

/** Reads the prose of a campaign as it is shown, `files` instead of what is written. */
export type ReadProse = (files: ReadonlyMap<string, string>, languages: Languages) => Promise<Record<PageKind, ProsePage[]>>;

const PAGE = /^content\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/;

/** What a page of a language has become, under its path’s last part. */
interface ShownPage {
  kind: PageKind;
  locale: string;
  id: string;
  compiled: CompiledProse;
}

/** A reader of a campaign’s prose. */
export function readsProse(campaign: string): ReadProse {
  const sizeOf = pictureSizes(join(campaign, 'public'));
  const compiler = openCompiler(campaign, compileProse);
  return async (files, { locales, sourceLocale }) => {
    const { compile, keep } = await compiler;
    const directions = new Map(locales.map(({ code, direction }) => [code, direction]));
    const shown: ShownPage[] = [];
    for (const path of [...new Set([...(await listFiles(campaign, 'content')), ...files.keys()])].sort()) {
      const [, kind, locale, id] = PAGE.exec(path) ?? [];
      if (!isPageKind(kind) || !directions.has(locale!)) continue;
      const text = files.get(path) ?? (await readFile(join(campaign, path), 'utf8'));
      shown.push({ kind, locale: locale!, id: id!, compiled: await compile(path, text, { sizeOf, directions }) });
    }
    await keep();
    const pagesOf = (kind: PageKind) => pagesIn(shown.filter((page) => page.kind === kind), sourceLocale); // prettier-ignore
    return { explainer: pagesOf('explainer'), pages: pagesOf('pages') };
  };
}

function isPageKind(kind: string | undefined): kind is PageKind {
  return (PAGE_KINDS as readonly (string | undefined)[]).includes(kind);
}

/** The pages that stand in the source language, each with its texts in all. */
function pagesIn(shown: readonly ShownPage[], sourceLocale: string): ProsePage[] {
  const byId = Map.groupBy(shown, ({ id }) => id);
  return shown
    .filter(({ locale }) => locale === sourceLocale)
    .map(({ id, compiled: { fields } }) => {
      const all = byId.get(id)!;
      const { order = 0, group } = fields as Pick<Page, 'group'> & { order?: number };
      return {
        id,
        order,
        ...(group && { group }),
        texts: Object.fromEntries(all.map(({ locale, compiled }) => [locale, titleOf(compiled.fields)])),
        compiled: Object.fromEntries(all.map(({ locale, compiled: { fields: _, ...text } }) => [locale, text])),
      };
    });
}

function titleOf({ title, description }: Record<string, unknown>): Page['texts'][string] {
  return { title: String(title ?? ''), description: String(description ?? '') };
}
