import { anchorsOf } from '#src/core/checks/anchors.ts';
import { mergeMark } from '#src/core/checks/json-mistake.ts';
import { readFrontMatter } from '#src/core/checks/front-matter.ts';
import { placeIn, type Located } from '#src/core/checks/located.ts';
import { visit, whatIsWrong, type MdxNode } from '#src/core/checks/mdx-rules.ts';
import { pageTree } from '#src/core/checks/page-tree.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { templateIn } from '#src/core/translation/template.ts';

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
  /** The places of the page that a link can lead to. */
  anchors: string[];
  problems: Problem[];
}

type Body = Pick<MdxFile, 'references' | 'anchors' | 'problems'>;

/** Front matter between two lines of three hyphens, with nothing behind them but spaces. */
const FRONT = /^\uFEFF?--- *\r?\n([\s\S]*?)\r?\n--- *(?:\r?\n|$)/;

/** No page comes near: readers of Markdown need time and memory for each level, and each link is looked for. */
const MOST_LEVELS = 24;
const MOST_REFERENCES = 400;

/** Reads a page of prose: Markdown and the site's own components, no code; in a translation also our comments, where something is to be translated. */
export function readMdx(file: string, text: string, isTranslation = true): MdxFile {
  const merge = mergeMark(text);
  if (merge) return nothing([{ file, ...placeIn(text, merge.position), what: merge.what, fix: merge.fix }]);
  const front = FRONT.exec(text)?.[1];
  if (front === undefined) {
    return nothing([{ file, line: 1, column: 1, what: ['page.no-front-matter'], fix: ['page.no-front-matter-fix'] }]);
  }
  // Readers differ in what ends front matter: a line that begins so must be its end for all of them.
  const mark = /^(?:---|\+\+\+|\.\.\.)/m.exec(front);
  if (mark) return nothing([{ file, ...placeIn(text, text.indexOf(front) + mark.index), what: ['page.marks'], fix: ['page.marks-fix'] }]);
  const frontMatter = readFrontMatter(file, front, 1);
  const body = readBody(file, text, front, isTranslation);
  const bad = Array.isArray(frontMatter);
  return {
    frontMatter: bad ? undefined : frontMatter,
    references: body.references,
    anchors: body.anchors,
    problems: [...(bad ? frontMatter : []), ...body.problems],
  };
}

function nothing(problems: Problem[]): MdxFile {
  return { frontMatter: undefined, references: [], anchors: [], problems };
}

function readBody(file: string, text: string, front: string, isTranslation: boolean): Body {
  const [references, problems, anchors]: [Reference[], Problem[], string[]] = [[], [], []];
  try {
    const tree = pageTree(text);
    const deep = tooDeep(tree, 0);
    if (deep) return onlyProblem({ file, ...placeOfNode(deep), what: ['page.too-deep'], fix: ['page.unreadable-fix'] });
    if (!readsSameFrontMatter(tree, front)) {
      return onlyProblem({ file, line: 1, column: 1, what: ['page.no-front-matter'], fix: ['page.no-front-matter-fix'] });
    }
    anchors.push(...anchorsOf(tree));
    const addresses = new Map<string, string>();
    visit(tree, ({ type, identifier = '', url = '' }) => {
      if (type === 'definition' && !addresses.has(identifier)) addresses.set(identifier, url);
    });
    visit(tree, (node) => {
      const at = placeOfNode(node);
      const isOurs = isTranslation && isTemplate(node);
      const said = isOurs ? undefined : whatIsWrong(node, (identifier) => addresses.get(identifier));
      if (said) problems.push({ file, ...at, ...said });
      const reference = said ? undefined : referenceOf(node);
      if (reference) references.push({ ...reference, ...at });
    });
  } catch (error) {
    problems.push(syntaxProblem(file, error as Error));
  }
  if (references.length <= MOST_REFERENCES) return { references, anchors, problems };
  const many = references[MOST_REFERENCES]!;
  const said: Said = { what: ['page.too-many', { most: MOST_REFERENCES }], fix: ['page.too-many-fix'] };
  return { references: [], anchors, problems: [...problems, { file, line: many.line, column: many.column, ...said }] };
}

/** True for a comment that waits for a translation: it is not shown. */
function isTemplate({ type, value = '' }: MdxNode): boolean {
  return (type === 'mdxFlowExpression' || type === 'mdxTextExpression') && templateIn(value) !== undefined;
}

function onlyProblem(problem: Problem): Body {
  return { references: [], anchors: [], problems: [problem] };
}

function placeOfNode({ position }: MdxNode): Pick<Problem, 'line' | 'column'> {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** The first node below more levels than a page may have. */
function tooDeep(node: MdxNode, level: number): MdxNode | undefined {
  if (level > MOST_LEVELS) return node;
  for (const child of node.children ?? []) {
    const deep = tooDeep(child, level + 1);
    if (deep) return deep;
  }
  return undefined;
}

/** True where the reader of Markdown takes the same lines for front matter, and no others. */
function readsSameFrontMatter({ children = [] }: MdxNode, front: string): boolean {
  const [first, ...rest] = children;
  const plain = (text = '') => text.replaceAll('\r\n', '\n').trim();
  return first?.type === 'yaml' && plain(first.value) === plain(front) && rest.every(({ type }) => type !== 'yaml');
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
