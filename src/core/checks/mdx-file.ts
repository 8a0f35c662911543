import { mdxToMdast } from 'satteri';
import { mergeMark } from '#src/core/checks/json-mistake.ts';
import { readFrontMatter } from '#src/core/checks/front-matter.ts';
import { placeIn, type Located } from '#src/core/checks/located.ts';
import { whatIsWrong, type MdxNode } from '#src/core/checks/mdx-rules.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';

/** A link, image or component that a page refers to, with its place. */
export interface Reference {
  kind: 'link' | 'image' | 'Chart' | 'Figure' | 'Testimony';
  target: string;
  line: number;
  column: number;
}

/** A page as read: its front matter, what it refers to, and what is wrong with it. */
export interface MdxFile {
  frontMatter: Located | undefined;
  references: Reference[];
  problems: Problem[];
}

/** Reads a page of prose: Markdown and the site's own components, no code. */
export function readMdx(file: string, text: string): MdxFile {
  const merge = mergeMark(text);
  if (merge) return nothing([{ file, ...placeIn(text, merge.position), what: merge.what, fix: merge.fix }]);
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!front) {
    return nothing([{ file, line: 1, column: 1, what: ['page.no-front-matter'], fix: ['page.no-front-matter-fix'] }]);
  }
  const frontMatter = readFrontMatter(file, front[1]!, 1);
  const body = readBody(file, text);
  const bad = Array.isArray(frontMatter);
  return {
    frontMatter: bad ? undefined : frontMatter,
    references: body.references,
    problems: [...(bad ? frontMatter : []), ...body.problems],
  };
}

function nothing(problems: Problem[]): MdxFile {
  return { frontMatter: undefined, references: [], problems };
}

function readBody(file: string, text: string): Pick<MdxFile, 'references' | 'problems'> {
  const references: Reference[] = [];
  const problems: Problem[] = [];
  try {
    const tree = mdxToMdast(text) as MdxNode;
    const addresses = new Map<string, string>();
    visit(tree, ({ type, identifier = '', url = '' }) => {
      if (type === 'definition' && !addresses.has(identifier)) addresses.set(identifier, url);
    });
    visit(tree, (node) => {
      const at = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
      const said = whatIsWrong(node, (identifier) => addresses.get(identifier));
      if (said) problems.push({ file, ...at, ...said });
      const reference = said ? undefined : referenceOf(node);
      if (reference) references.push({ ...reference, ...at });
    });
  } catch (error) {
    problems.push(syntaxProblem(file, error as Error));
  }
  return { references, problems };
}

function visit(node: MdxNode, each: (node: MdxNode) => void): void {
  each(node);
  for (const child of node.children ?? []) visit(child, each);
}

function referenceOf(node: MdxNode): Pick<Reference, 'kind' | 'target'> | undefined {
  // [text][name] takes its address from a definition, [name]: address.
  if (node.type === 'link' || node.type === 'definition')
    return isElsewhere(node.url ?? '') ? undefined : { kind: 'link', target: node.url ?? '' };
  if (node.type === 'image') return { kind: 'image', target: node.url ?? '' };
  const id = node.attributes?.find(({ name }) => name === 'id')?.value;
  const kind = node.name;
  const known = kind === 'Chart' || kind === 'Figure' || kind === 'Testimony';
  return known && typeof id === 'string' ? { kind, target: id } : undefined;
}

function isElsewhere(address: string): boolean {
  return /^(https?|mailto|tel):/i.test(address);
}

function syntaxProblem(file: string, { message }: Error): Problem {
  const [, line, column, reason = ''] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  if (line === undefined) return { file, line: 1, column: 1, what: ['page.unreadable'], fix: ['page.unreadable-fix'] };
  return { file, line: Number(line), column: Number(column), ...inPlainWords(reason) };
}

/** What the parser's English sentence means for somebody who writes a page. */
function inPlainWords(reason: string): Said {
  const name = /`<\/?(\w+)>`/.exec(reason)?.[1] ?? 'Note';
  if (reason.includes('brace')) return { what: ['page.open-brace'], fix: ['page.braces-fix'] };
  if (/^Expected (a|the) closing tag/.test(reason)) return { what: ['page.not-closed', { name }], fix: ['page.not-closed-fix', { name }] };
  if (reason.startsWith('Unexpected closing tag')) return { what: ['page.not-open', { name }], fix: ['page.not-open-fix', { name }] };
  return { what: ['page.angle'], fix: ['page.angle-fix'] };
}
