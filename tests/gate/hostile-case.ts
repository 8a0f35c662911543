import { SAMPLE_ENTRIES } from '#src/core/checks/sample-entries.ts';

/** What a file of a case is: text, bytes, a link to another place, or a pipe that never ends. */
export type Content = string | Uint8Array | { link: string } | { pipe: true };

/**
 * A contribution that would do harm, and where the gate must say so. Texts may hold `%MARKER%` (a file that code would write),
 * `%SECRET%` (a file outside the campaign), `%OUTSIDE%` (its folder) and `%ENV%` (an environment variable that holds the same secret).
 */
export interface HostileCase {
  /** What somebody tries, as a sentence. */
  name: string;
  /** The files that it adds to the sample campaign, or changes in it, by path. */
  files: Readonly<Record<string, Content>>;
  /** The file in which a problem must be found. */
  file: string;
  /** The line on which it must be found, or one of several; none where the whole file is too much. */
  lines: readonly number[];
  /** The sentence that must be said, or its area; any of them. */
  what: readonly string[];
  /** True where the case may end as too slow, or break its process. */
  mayFail?: boolean;
  /** The name of the folder of their own in which these cases stand, as they would change what is found of others. */
  apart?: string;
}

/** The sign in a case's text that marks the line of the problem; it is taken out. */
const MARK = '▶';

type Told = string | readonly string[];

/** A case of one file. Where nothing is marked, the problem stands on `line`. */
export function hostile(name: string, file: string, content: Content, what: Told, line = 1): HostileCase {
  const marked = typeof content === 'string' ? content : '';
  const lines = [...marked.matchAll(new RegExp(MARK, 'g'))].flatMap(({ index }) => linesBefore(marked.slice(0, index)));
  const clean = typeof content === 'string' ? content.replaceAll(MARK, '') : content;
  return { name, files: { [file]: clean }, file, lines: lines.length > 0 ? lines : [line], what: [what].flat() };
}

/** The line of a place; readers of Markdown count old line ends (CR) too. */
function linesBefore(text: string): number[] {
  return [text.split('\n').length, text.split(/\r\n|\r|\n/).length];
}

/** A name for a case's file. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
}

const FRONT = '---\ntitle: "A page"\ndescription: "A page of a stranger."\norder: 10\ngroup: "threats"\n---\n';

/** A line of a table of cases: what is tried, what must be said, and the text that tries it. */
export type Row = readonly [name: string, what: Told, text: string];

/** Pages whose prose is hostile; its first line is the seventh of the file. */
export function pages(rows: readonly Row[]): HostileCase[] {
  return rows.map(([name, what, body]) => hostile(name, pageFile(name), FRONT + body, what, FRONT.split('\n').length));
}

/** Pages that are hostile from their first line on. */
export function wholePages(rows: readonly Row[]): HostileCase[] {
  return rows.map(([name, what, text]) => hostile(name, pageFile(name), text, what));
}

function pageFile(name: string): string {
  return `content/explainer/en/${slug(name)}.mdx`;
}

/** Pages with these lines in their front matter, between the title and the end. */
export function frontMatters(rows: readonly Row[]): HostileCase[] {
  const whole = (lines: string) => `---\ntitle: "A page"\n${lines}\ndescription: "A page."\norder: 10\ngroup: "threats"\n---\nText.\n`;
  return rows.map(([name, what, lines]) => hostile(name, pageFile(name), whole(lines), what, 3));
}

/** The entries of the sample that cases change, by folder. */
const ENTRY = {
  actions: 'plant-a-tree',
  coalition: 'forest-watch',
  deck: 'opening',
  figures: 'trees-felled',
  kit: 'badge',
  letters: 'minister',
  testimonies: 'ranger',
  wins: 'river-law',
} as const;

export type Folder = keyof typeof ENTRY;

/** A line of a table of changed entries: what is tried, what must be said, and which text becomes what. */
export type EntryRow = readonly [name: string, what: Told, from: string, to: string];

/** Copies of an entry of the sample in which one place was changed. */
export function entries(folder: Folder, rows: readonly EntryRow[]): HostileCase[] {
  const text = entryText(folder);
  return rows.map(([name, what, from, to]) => {
    if (!text.includes(from)) throw new Error(`${folder} of the sample have no ${from}`);
    const line = text.slice(0, text.indexOf(from)).split('\n').length;
    const changed = text.replace(from, () => to);
    return hostile(name, `content/${folder}/${slug(name)}.json`, changed, what, line);
  });
}

/** An entry of the sample as text. */
export function entryText(folder: Folder): string {
  const path = `content/${folder}/${ENTRY[folder]}.json`;
  return JSON.stringify((SAMPLE_ENTRIES as Record<string, unknown>)[path], null, 2);
}

/** Files that lie in `public/`, or anywhere else, whatever they hold. */
export function placed(rows: readonly (readonly [name: string, what: Told, file: string, content: Content])[]): HostileCase[] {
  return rows.map(([name, what, file, content]) => hostile(name, file, content, what));
}
