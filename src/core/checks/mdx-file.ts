import { mdxToMdast } from 'satteri';
import { mergeMark } from '#src/core/checks/json-mistake.ts';
import { placeIn, readYaml, type Located } from '#src/core/checks/located.ts';
import { whatIsWrong, type MdxNode } from '#src/core/checks/mdx-rules.ts';
import type { Problem } from '#src/core/checks/problem.ts';

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
    const what = 'The page does not begin with its title and description.';
    const fix = 'Begin the file with a line ---, then title: "…" and description: "…", then another line ---.';
    return nothing([{ file, line: 1, column: 1, what, fix }]);
  }
  const frontMatter = readYaml(file, front[1]!, 1);
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
    visit(mdxToMdast(text) as MdxNode, (node) => {
      const at = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
      const said = whatIsWrong(node);
      if (said) problems.push({ file, ...at, ...said });
      const reference = referenceOf(node);
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
  if (node.type === 'link' || node.type === 'definition') return { kind: 'link', target: node.url ?? '' };
  if (node.type === 'image') return { kind: 'image', target: node.url ?? '' };
  const id = node.attributes?.find(({ name }) => name === 'id')?.value;
  const kind = node.name;
  const known = kind === 'Chart' || kind === 'Figure' || kind === 'Testimony';
  return known && typeof id === 'string' ? { kind, target: id } : undefined;
}

function syntaxProblem(file: string, { message }: Error): Problem {
  const [, line, column, reason = ''] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  if (line === undefined) {
    const fix = 'Look for lists or quotations inside each other, many times, and take them apart.';
    return { file, line: 1, column: 1, what: 'The page can’t be read.', fix };
  }
  return { file, line: Number(line), column: Number(column), ...inPlainWords(reason) };
}

/** What the parser's English sentence means for somebody who writes a page. */
function inPlainWords(reason: string): Pick<Problem, 'what' | 'fix'> {
  const component = /`<\/?(\w+)>`/.exec(reason)?.[1] ?? 'Note';
  if (reason.includes('brace')) {
    return {
      what: 'A curly brace is opened here or before and not closed.',
      fix: 'Write the text without { }, or put a \\ before each brace.',
    };
  }
  if (/^Expected (a|the) closing tag/.test(reason)) {
    return { what: `<${component}> is opened here and not closed.`, fix: `Write </${component}> on a line of its own where it ends.` };
  }
  if (reason.startsWith('Unexpected closing tag')) {
    return { what: `</${component}> closes what is not open.`, fix: `Write <${component}> before it, or remove it.` };
  }
  return {
    what: 'A < stands here that the program can’t understand.',
    fix: 'Put a \\ before a < that is meant as a sign; write a link so: [text](address).',
  };
}
