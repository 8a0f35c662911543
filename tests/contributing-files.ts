import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from '#src/io/folders.ts';
import { namesIn, readJson } from './source-files.ts';

/** What can be read on a screen: its lines, and their signs. */
export const SCREEN = { lines: 24, columns: 100 };

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The ways to contribute, one file for each language, by the language's code. */
export function waysByLanguage(): Map<string, string> {
  const files = readdirSync(join(ROOT, 'docs/contributing')).filter((name) => name.endsWith('.md'));
  return new Map([['en', 'CONTRIBUTING.md'], ...files.map((name) => [name.slice(0, -3), `docs/contributing/${name}`] as const)]);
}

/** The parts of a text below its second headings, without these; the first is what stands before them. */
export function partsOf(text: string): string[] {
  return text.split(/^## .*$/m);
}

/** The npm commands that a text names, each once. */
export function commandsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/`(npm [^`]+)`/g)].map(([, command]) => command!))];
}

/** The lines of a text as they are read: links without their addresses, tables without their strokes. */
export function linesRead(text: string): string[] {
  const shown = text
    .trim()
    .split('\n')
    .map((line) => line.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/&lrm;|`|\*\*/g, ''));
  return shown.map((line) =>
    line.startsWith('|')
      ? line
          .slice(1, -1)
          .trim()
          .replace(/\s*\|\s*/g, '  ')
      : line,
  );
}

/** What stands in a text in the shape that every language shares: headings, list items, commands and links, in their order. */
export function shapeOf(text: string, language: string): string[] {
  const marks = text.matchAll(/^(#+) |^(- |\d\. )|`(npm [^`]+)`|\]\(([^)]*)\)/gm);
  return [...marks].flatMap(([, heading, item, command, link]) => {
    if (link?.startsWith('../contributing/') || /(CONTRIBUTING|^(docs\/contributing\/)?[a-z]{2})\.md$/.test(link ?? '')) return [];
    const own = command?.replace(new RegExp(`(?<=[ ])${language}(?= |$)`), 'xx');
    return [heading ?? item ?? own ?? link!.replace(/^(\.\.\/)*(docs\/)?/, '')];
  });
}

/** The links of a text that lead to nothing, as they are written. */
export function deadLinks(path: string, text: string): string[] {
  const prose = text.replace(/`[^`]*`/g, '');
  const links = [...prose.matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)].map(([, link]) => link!);
  return links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(ROOT, posix.join(posix.dirname(path), link))));
}

/** Files of the campaign that a text names in code and that are not there; `march.jpg` stands for the reader's own picture. */
export function missingFiles(text: string): string[] {
  const named = [...text.matchAll(/`((?:content|locales|src|docs|public)\/[^`]+)`/g)].map(([, path]) => path!);
  return named.filter((path) => !existsSync(join(ROOT, path)));
}

/** What a text quotes: titles and buttons of the site, in the quotation marks of its language. */
export function quotedIn(text: string): string[] {
  const quoted = text.matchAll(/[“«]\s?([^”»]+?)\s?[”»]/g);
  return [...quoted].map(([, words]) => words!.replace(/\s+/g, ' '));
}

/** Messages of a language, and the titles of its pages and ways to act. */
export function wordsOfSite(language: string): Set<string> {
  const folders = [`locales/${language}`, `src/words/locales/${language}`];
  const files = folders.flatMap((folder) => namesIn(folder).map((name) => `${folder}/${name}`)).filter((path) => path.endsWith('.json'));
  const messages = files.flatMap((path) => valuesIn(readJson(path)));
  const actions = namesIn('content/actions').map((name) =>
    readJson<{ text: Record<string, { title: string }> }>(`content/actions/${name}`),
  );
  const pages = namesIn(`content/pages/${language}`).map(
    (name) => /^title: "(.*)"$/m.exec(textOf(`content/pages/${language}/${name}`))![1]!,
  );
  return new Set(
    [...messages, ...pages, ...actions.flatMap(({ text }) => text[language]?.title ?? [])].map((words) => words.replace(/\s+/g, ' ')),
  );
}

function valuesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [];
}
