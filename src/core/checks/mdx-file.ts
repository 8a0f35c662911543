import { mdxToMdast } from 'satteri';
import { readYaml, type Located } from '#src/core/checks/located.ts';
import { suggest } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';

/** What a page may use besides Markdown, with the attributes that each component takes. */
export const COMPONENTS: Record<string, readonly string[]> = {
  Chart: ['id'],
  Contacts: [],
  Figure: ['id'],
  Testimony: ['id'],
  Note: [],
  Worksheet: [],
};

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

interface Node {
  type: string;
  name?: string | null;
  url?: string;
  alt?: string;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

/** Reads a page of prose: Markdown and the site's own components, no code. */
export function readMdx(file: string, text: string): MdxFile {
  const front = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
  if (!front) {
    const what = 'The page does not begin with its title and description.';
    const fix = 'Begin the file with a line ---, then title: "…" and description: "…", then another line ---.';
    return { frontMatter: undefined, references: [], problems: [{ file, line: 1, column: 1, what, fix }] };
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

function readBody(file: string, text: string): Pick<MdxFile, 'references' | 'problems'> {
  const references: Reference[] = [];
  const problems: Problem[] = [];
  try {
    visit(mdxToMdast(text) as Node, (node) => {
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

function visit(node: Node, each: (node: Node) => void): void {
  each(node);
  for (const child of node.children ?? []) visit(child, each);
}

function whatIsWrong(node: Node): Pick<Problem, 'what' | 'fix'> | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        what: 'A page can’t import or export code.',
        fix: 'Remove this line. If a sentence begins with “import” or “export”, begin it with another word.',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { what: 'Curly braces have a meaning for the program.', fix: 'Write the text without { }, or put a \\ before each brace.' };
    case 'html':
      return { what: 'HTML can’t be used in a page.', fix: 'Use Markdown: **bold**, *italics*, [text](address).' };
    case 'image':
      return node.alt
        ? undefined
        : { what: 'This picture has no description.', fix: 'Describe it for people who can’t see it: ![what it shows](address).' };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return wrongComponent(node);
    default:
      return undefined;
  }
}

function wrongComponent(node: Node): Pick<Problem, 'what' | 'fix'> | undefined {
  const name = node.name ?? '';
  const allowed = COMPONENTS[name];
  if (!allowed) return { what: `<${name}> can’t be used in a page.`, fix: suggest(name, Object.keys(COMPONENTS)) };
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return { what: `<${name}> can’t take code.`, fix: `Write its settings in quotes: <${name} id="…" />.` };
    }
    if (!allowed.includes(attribute.name ?? '')) {
      return { what: `<${name}> has no setting “${attribute.name}”.`, fix: suggest(attribute.name ?? '', allowed) };
    }
  }
  const missing = allowed.find((wanted) => !(node.attributes ?? []).some(({ name: given }) => given === wanted));
  return missing ? { what: `<${name}> needs “${missing}”.`, fix: `Write <${name} ${missing}="…" />.` } : undefined;
}

function referenceOf(node: Node): Pick<Reference, 'kind' | 'target'> | undefined {
  if (node.type === 'link') return { kind: 'link', target: node.url ?? '' };
  if (node.type === 'image') return { kind: 'image', target: node.url ?? '' };
  const id = node.attributes?.find(({ name }) => name === 'id')?.value;
  const kind = node.name;
  const known = kind === 'Chart' || kind === 'Figure' || kind === 'Testimony';
  return known && typeof id === 'string' ? { kind, target: id } : undefined;
}

function syntaxProblem(file: string, error: Error): Problem {
  const [, line = '1', column = '1', reason = error.message] = /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(error.message) ?? [];
  const brace = reason.includes('brace') || reason.includes('expression');
  return {
    file,
    line: Number(line),
    column: Number(column),
    what: brace ? 'A curly brace is opened here or before and not closed.' : `The page can’t be read from here: ${reason}.`,
    fix: brace
      ? 'Write the text without { }, or put a \\ before each brace.'
      : 'Close every component that was opened, and put a \\ before a < that is meant as a sign.',
  };
}
