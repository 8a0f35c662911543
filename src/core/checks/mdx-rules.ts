import { wrongAddress } from '#src/core/checks/links/address.ts';
import { wrongLinkText } from '#src/core/checks/links/link-text.ts';
import { suggest } from '#src/core/checks/nearest.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { wrongCharacters } from '#src/core/checks/text/characters.ts';

/** What a page may use besides Markdown, with the attributes that each component takes. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Chart: ['id'],
  Contacts: [],
  Figure: ['id'],
  Note: [],
  Testimony: ['id'],
  Worksheet: [],
};

/** A node of a page's syntax tree (mdast with MDX), as far as it is looked at. */
export interface MdxNode {
  type: string;
  name?: string | null;
  url?: string;
  alt?: string;
  title?: string | null;
  lang?: string | null;
  meta?: string | null;
  label?: string | null;
  value?: string;
  depth?: number;
  identifier?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  position?: { start: { line: number; column: number } };
}

/** Looks at a node and all below it, in the order of the page. */
export function visit(node: MdxNode, each: (node: MdxNode) => void): void {
  each(node);
  for (const child of node.children ?? []) visit(child, each);
}

/** The parts of Markdown that a page may have. What is not here is refused, whatever a newer parser makes of it. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['root', 'yaml', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'break', 'thematicBreak'],
  ...['blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'link', 'linkReference', 'definition', 'image'],
]);

const MOST_COLUMNS = 20;
const MOST_CELLS = 3_000;

const BRACES: Said = { what: ['page.braces'], fix: ['page.braces-fix'] };

/** The words around them would be English in every language. */
const FOOTNOTE: Said = { what: ['page.footnote'], fix: ['page.footnote-fix'] };

/** What is said of the parts that people are likely to try. */
const FORBIDDEN: Record<string, Said> = {
  mdxjsEsm: { what: ['page.code'], fix: ['page.code-fix'] },
  mdxFlowExpression: BRACES,
  mdxTextExpression: BRACES,
  html: { what: ['page.html'], fix: ['page.html-fix'] },
  imageReference: { what: ['page.picture-elsewhere'], fix: ['page.picture-elsewhere-fix'] },
  footnoteReference: FOOTNOTE,
  footnoteDefinition: FOOTNOTE,
};

/** What is wrong with one node of a page. `addressOf` finds the address that a link names by a definition. */
export function whatIsWrong(node: MdxNode, addressOf: (identifier: string) => string | undefined): Said | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return wrongComponent(node);
  if (!ALLOWED.has(node.type)) return FORBIDDEN[node.type] ?? { what: ['page.unknown-part'], fix: ['page.unknown-part-fix'] };
  return wrongText(node) ?? wrongPart(node, addressOf);
}

/** Signs that nobody sees can hide in what a sign is written by: &#x202e; */
function wrongText({ value, alt, title, url, lang, meta, label }: MdxNode): Said | undefined {
  for (const text of [value, alt, title, url, lang, meta, label]) {
    const [character] = wrongCharacters(text ?? '');
    if (character) return character.said;
  }
  return undefined;
}

function wrongPart(node: MdxNode, addressOf: (identifier: string) => string | undefined): Said | undefined {
  const { type, alt = '' } = node;
  // The reader of Markdown makes a link of www.example.org; the site makes it one with https.
  const url = node.url === `http://${textOf(node)}` ? `https://${textOf(node)}` : (node.url ?? '');
  if (type === 'text') return leftover(node.value ?? '');
  if (type === 'heading' && (node.depth === 1 || node.depth! > 4)) return { what: ['page.heading'], fix: ['page.heading-fix'] };
  if (type === 'heading' && textOf(node).trim() === '') return { what: ['page.empty-heading'], fix: ['page.empty-heading-fix'] };
  if (type === 'table') return wrongTable(node);
  if (type === 'image' && alt.trim() === '') return { what: ['page.no-description'], fix: ['page.no-description-fix'] };
  // That a picture comes from elsewhere is said in words of its own.
  if (type === 'image') return /^([a-z][a-z\d+.-]*:|\/\/)/i.test(url) ? undefined : wrongAddress(url);
  if (type === 'definition') return wrongAddress(url) ?? wrongLinkText(node.title ?? '', url);
  if (type === 'link') return wrongAddress(url) ?? wrongLinkText(textOf(node), url) ?? emptyLink(node);
  const target = type === 'linkReference' ? addressOf(node.identifier ?? '') : undefined;
  return target === undefined ? undefined : (wrongLinkText(textOf(node), target) ?? emptyLink(node));
}

/** Each row is filled up to the width of the first: a small file can make an endless table. */
function wrongTable({ children = [] }: MdxNode): Said | undefined {
  const columns = children[0]?.children?.length ?? 0;
  if (columns <= MOST_COLUMNS && columns * children.length <= MOST_CELLS) return undefined;
  return { what: ['page.table', { columns: MOST_COLUMNS, cells: MOST_CELLS }], fix: ['page.table-fix'] };
}

function emptyLink(node: MdxNode): Said | undefined {
  return textOf(node).trim() === '' ? { what: ['page.empty-link'], fix: ['page.empty-link-fix'] } : undefined;
}

/** What a reader sees of a node, its title included: both can name a place. */
function textOf(node: MdxNode): string {
  const own = node.value ?? node.alt ?? (node.children ?? []).map(textOf).join('');
  return node.title ? `${own} ${node.title}` : own;
}

/** Signs of Markdown that made nothing and would be printed as they are. */
function leftover(text: string): Said | undefined {
  if (text.includes('**')) return { what: ['page.stars'], fix: ['page.stars-fix'] };
  if (/\][ ]?\(\S*\)/.test(text)) return { what: ['page.not-link'], fix: ['page.not-link-fix'] };
  return undefined;
}

function wrongComponent({ name, attributes = [] }: MdxNode): Said | undefined {
  const allowed = name && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name]! : undefined;
  if (!name || !allowed) return unknownComponent(name ?? '');
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return { what: ['page.component-code', { name }], fix: ['page.component-code-fix', { name, setting: allowed[0] ?? 'name' }] };
    }
    const setting = attribute.name ?? '';
    if (!allowed.includes(setting)) return { what: ['page.unknown-setting', { name, setting }], fix: suggest(setting, allowed) };
  }
  const missing = allowed.find((wanted) => attributes.filter(({ name: given }) => given === wanted).length !== 1);
  if (!missing) return undefined;
  return { what: ['page.no-setting', { name, setting: missing }], fix: ['page.no-setting-fix', { name, setting: missing }] };
}

function unknownComponent(name: string): Said {
  const isHtml = name === name.toLowerCase();
  return { what: ['page.unknown-component', { name }], fix: isHtml ? ['page.html-fix'] : suggest(name, Object.keys(COMPONENTS)) };
}
