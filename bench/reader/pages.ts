import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '#src/io/list-files.ts';
import { readExplainers } from './campaign-texts.ts';

/** A page of the built site that is measured. */
export interface MeasuredPage {
  what: string;
  path: string;
}

/** The home page, an explainer, a testimony and the coalition in a language; a campaign may have fewer. */
export async function typicalPages(site: string, code: string, explainer: string): Promise<MeasuredPage[]> {
  const testimony = await middle(
    site,
    (await listFiles(site, `${code}/testimonies`)).filter((path) => path.endsWith('.html') && !path.endsWith('/index.html')),
  );
  const pages = [
    { what: 'home', path: `${code}/index.html` },
    { what: 'an explainer', path: `${code}/explainer/${explainer}.html` },
    { what: 'a testimony', path: testimony ?? '' },
    { what: 'coalition', path: `${code}/coalition/index.html` },
  ];
  const there = await Promise.all(pages.map(async ({ path }) => path !== '' && (await sizeOf(site, path)) > 0));
  return pages.filter((_, i) => there[i]);
}

/** The explainer of middle size among those that are all text, so that other programs’ pages lack nothing. */
export async function typicalExplainer(campaign: string, code: string): Promise<string> {
  const whole = (await readExplainers(campaign, code)).filter(({ isShortened }) => !isShortened);
  const bySize = whole.sort((a, b) => a.body.length - b.body.length);
  return bySize[Math.floor(bySize.length / 2)]?.name ?? '';
}

async function middle(site: string, paths: readonly string[]): Promise<string | undefined> {
  const sized = await Promise.all(paths.map(async (path) => ({ path, size: await sizeOf(site, path) })));
  return sized.sort((a, b) => a.size - b.size)[Math.floor(sized.length / 2)]?.path;
}

async function sizeOf(site: string, path: string): Promise<number> {
  return (await stat(join(site, path)).catch(() => undefined))?.size ?? 0;
}
