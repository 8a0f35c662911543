import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A language of the campaign, as other programs’ settings want it. */
export interface Tongue {
  code: string;
  name: string;
  tag: string;
  direction: 'ltr' | 'rtl';
}

/** An explainer as plain Markdown, which every program reads. */
export interface PlainPage {
  name: string;
  title: string;
  description: string;
  order: number;
  body: string;
  /** True where a component of ours stood in the text, so that another program’s page lacks something. */
  isShortened: boolean;
}

const COMPONENT = /^<\/?[A-Z][^>]*>\n?/gm;

/** The languages of a campaign, in its order. */
export async function readTongues(campaign: string): Promise<Tongue[]> {
  const { locales } = JSON.parse(await readFile(join(campaign, 'content/campaign.json'), 'utf8')) as { locales: string[] };
  return Promise.all(
    locales.map(async (code) => {
      const { name, tag, direction } = JSON.parse(await readFile(join(campaign, 'locales', code, 'locale.json'), 'utf8')) as Tongue;
      return { code, name, tag, direction };
    }),
  );
}

/** The explainers in a language, by name. */
export async function readExplainers(campaign: string, code: string): Promise<PlainPage[]> {
  const folder = join(campaign, 'content/explainer', code);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
  return Promise.all(
    names.map(async (file, place) => {
      const [, front = '', text = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(await readFile(join(folder, file), 'utf8')) ?? [];
      const { title, description, order = place } = parse(front) as PlainPage;
      const body = text.replace(COMPONENT, '');
      return { name: file.replace(/\.mdx$/, ''), title, description, order, body, isShortened: body !== text };
    }),
  );
}

/** A page with the front matter that all of them understand, and the order in the way of each. */
export function markdownOf({ title, description, body }: PlainPage, order: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n${order}\n---\n${body}`;
}
