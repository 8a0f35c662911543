import type { Testimony } from '#src/core/testimonies/schema.ts';
import type { Prose } from './corpus.ts';
import type { InterfaceWords } from './interface-words.ts';
import type { List, PeerSite } from './peer-site.ts';

/** The programs beside which our builds are measured. */
export const PEERS = ['astro', 'eleventy', 'starlight', 'hugo'] as const;
export type Peer = (typeof PEERS)[number];

/** A file that is written before a build, with its path in the peer’s project. */
export type PeerFile = [path: string, text: string];

/** What a peer’s project is filled with. */
export interface PeerInput {
  site: PeerSite;
  languages: InterfaceWords[];
  css: string;
}

/** The texts of a corpus in the form in which a peer reads them. */
export function peerFiles(peer: Peer, input: PeerInput): PeerFile[] {
  return { astro: astroFiles, eleventy: eleventyFiles, starlight: starlightFiles, hugo: hugoFiles }[peer](input);
}

/** Entries as one JSON file each with all languages, prose as Markdown, explainers as MDX, as in our campaigns. */
function astroFiles(input: PeerInput): PeerFile[] {
  return [
    ['src/site.json', siteJson(input)],
    ['src/page.css', input.css],
    ...entryFiles('src/content', input),
    ...proseFiles(input).map(([path, { title, description, order, blocks }]): PeerFile => {
      const ending = path.startsWith('explainer/') ? 'mdx' : 'md';
      return [`src/content/${path}.${ending}`, markdown({ title, description, order }, blocks)];
    }),
  ];
}

function eleventyFiles(input: PeerInput): PeerFile[] {
  const prose = proseFiles(input);
  const titles = new Map(prose.map(([path, { title }]) => [path, title]));
  return [
    ['src/_data/site.json', siteJson(input)],
    ...entryFiles('entries', input),
    ...prose.map(([path, { title, description, blocks }]): PeerFile => {
      const [part, code, slug] = path.split('/') as [string, string, string];
      const way = part === 'own' ? slug : `${part}/${slug}`;
      const neighbour = (step: number) => {
        const other = slug.replace(/\d+$/, (number) => String(Number(number) + step));
        const known = part === 'explainer' ? titles.get(`${part}/${code}/${other}`) : undefined;
        return known === undefined ? {} : { [step < 0 ? 'previous' : 'next']: { href: `/${code}/${part}/${other}.html`, title: known } };
      };
      const number = input.languages.findIndex((language) => language.code === code);
      const front = { title, description, number, path: way, permalink: `${code}/${way}.html`, ...neighbour(-1), ...neighbour(1) };
      return [`src/${path}.md`, markdown(front, blocks)];
    }),
  ];
}

/** Everything as Markdown, which is what Starlight reads. */
function starlightFiles(input: PeerInput): PeerFile[] {
  const page = (way: string, code: string, title: string, description: string, blocks: string[]): PeerFile => [
    `src/content/docs/${code}/${way}.md`,
    markdown({ title, description }, blocks),
  ];
  return [
    ['src/site.json', siteJson(input)],
    ...eachTestimony(input, (id, code, { text, source }, { words }) => {
      const { title, summary, who, place, body } = text[code]!;
      return page(`testimonies/${id}`, code, title, summary, [`${who} · ${place}`, ...body, `${words.source} ${source.name}`]);
    }),
    ...eachList(input, (list, language) =>
      page(
        `lists/${list.slug}`,
        language.code,
        list.titles[language.code]!,
        list.titles[language.code]!,
        listBlocks(list, language, input),
      ),
    ),
    ...proseFiles(input).map(([path, { title, description, blocks }]) => {
      const [part, code, slug] = path.split('/') as [string, string, string];
      return page(part === 'own' ? slug : `${part}/${slug}`, code, title, description, [description, ...blocks]);
    }),
  ];
}

function listBlocks({ kind, members }: List, { code, values }: InterfaceWords, { site: { corpus } }: PeerInput): string[] {
  return members.flatMap((id) => {
    if (kind === 'organisations') {
      const { name, website, country, focus, languages } = corpus.organisations.get(id)!;
      return [`## [${name}](${website})`, `${country} · ${focus.map((one) => values[one]).join(', ')} · ${languages.join(', ')}`];
    }
    const { title, summary, who } = corpus.testimonies.get(id)!.text[code]!;
    return [`## [${title}](/${code}/testimonies/${id}.html)`, summary, who];
  });
}

/** A Markdown file for each page; the version of Debian can make none from data. Organisations are data, as their names stand in lists only. */
function hugoFiles(input: PeerInput): PeerFile[] {
  const { languages, site } = input;
  const byCode = Object.fromEntries(languages.map((language) => [language.code, language]));
  return [
    ['data/site.json', siteJson(input)],
    ['data/languages.json', JSON.stringify(byCode)],
    ...[...site.corpus.organisations].map(([id, entry]): PeerFile => [`data/organisations/${id}.json`, JSON.stringify(entry)]),
    ...eachTestimony(input, (id, code, { text, source, order }) => {
      const { title, summary, who, place, body } = text[code]!;
      const front = {
        title,
        description: summary,
        weight: order,
        who,
        where: place,
        source: source.name,
        place: 1,
        path: `testimonies/${id}`,
      };
      return [`content/${code}/testimonies/${id}.md`, markdown(front, body)];
    }),
    ...eachList(input, ({ slug, kind, titles, members }, { code }) => {
      const place = kind === 'testimonies' ? 1 : 2;
      const front = { title: titles[code], description: titles[code], place, kind, members, path: `lists/${slug}` };
      return [`content/${code}/lists/${slug}.md`, markdown(front, [])];
    }),
    ...proseFiles(input).map(([path, { title, description, order, blocks }]): PeerFile => {
      const [part, code, slug] = path.split('/') as [string, string, string];
      const way = part === 'own' ? slug : `${part}/${slug}`;
      const front = { title, description, weight: order, path: way, ...(part === 'explainer' && { place: 0 }) };
      return [`content/${code}/${way}.md`, markdown(front, blocks)];
    }),
  ];
}

function siteJson({ languages, css }: PeerInput): string {
  const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  return JSON.stringify({ address: 'https://forest.example', name: 'Standing Forest', languages, licence, updated: '2026-03-21', css });
}

/** Testimonies and organisations as one JSON file each, and the lists of them. */
function entryFiles(folder: string, { site: { corpus, lists } }: PeerInput): PeerFile[] {
  return [
    ...[...corpus.testimonies].map(([id, entry]): PeerFile => [`${folder}/testimonies/${id}.json`, JSON.stringify(entry)]),
    ...[...corpus.organisations].map(([id, entry]): PeerFile => [`${folder}/organisations/${id}.json`, JSON.stringify(entry)]),
    [`${folder}/lists.json`, JSON.stringify(lists.map(({ slug, ...list }) => ({ id: slug, ...list })))],
  ];
}

/** Pages of prose as `explainer/en/explainer-1` and `own/en/share`. */
function proseFiles({ site: { corpus, own } }: PeerInput): [path: string, prose: Prose][] {
  const pages = (part: string, from: Map<string, Map<string, Prose>>) =>
    [...from].flatMap(([slug, texts]) => [...texts].map(([code, prose]): [string, Prose] => [`${part}/${code}/${slug}`, prose]));
  return [...pages('explainer', corpus.explainers), ...pages('own', own)];
}

function eachTestimony(
  { site, languages }: PeerInput,
  make: (id: string, code: string, entry: Testimony, language: InterfaceWords) => PeerFile,
): PeerFile[] {
  return [...site.corpus.testimonies].flatMap(([id, entry]) => languages.map((language) => make(id, language.code, entry, language)));
}

function eachList({ site, languages }: PeerInput, make: (list: List, language: InterfaceWords) => PeerFile): PeerFile[] {
  return site.lists.flatMap((list) => languages.map((language) => make(list, language)));
}

/** Front matter, whose values are JSON and therefore YAML, and blocks of Markdown. */
function markdown(front: object, blocks: readonly string[]): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}
