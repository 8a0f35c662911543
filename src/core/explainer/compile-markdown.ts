// What the Markdown of a page may hold, by the type of node in its syntax tree.
import { isPlainLink, isPlainPicture } from '#src/core/explainer/compile-addresses.ts';

/** A node of a page's tree of Markdown or of elements, as the parser gives it. */
export interface TreeNode {
  type: string;
  data?: object | undefined;
  children?: readonly TreeNode[];
  position?: { start: { line: number; column: number } } | undefined;
  depth?: number;
  value?: unknown;
  alt?: unknown;
  title?: unknown;
  url?: string;
  name?: string | null;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  tagName?: string;
  properties?: Record<string, unknown>;
}

/** What is wrong with a node, where it can't be used in a page. */
export type Rule = (node: TreeNode) => string | undefined;

/** The site's components, with the settings that each takes. */
const COMPONENTS = new Map<string | null | undefined, readonly string[]>([
  ['Chart', ['id']],
  ['Contacts', []],
  ['Figure', ['id']],
  ['Note', []],
  // Only the program writes these two, around what can’t be marked within.
  ['Older', ['of']],
  ['Original', ['lang', 'dir']],
  ['Testimony', ['id']],
  ['Worksheet', []],
]);

/** Every type of node that a page may hold. */
const NODES = new Map<string, Rule>([
  ...['root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'break', 'thematicBreak'].map(anyOf),
  ...['blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'linkReference'].map(anyOf),
  ['heading', wrongHeading],
  ['link', wrongLink],
  // The address of [text][name]. As a picture’s it can’t be used: see `imageReference`.
  ['definition', wrongLink],
  ['image', wrongPicture],
  ['mdxJsxFlowElement', wrongComponent],
  ['mdxJsxTextElement', wrongComponent],
]);

const REASONS: Record<string, string> = {
  mdxjsEsm: 'A page can’t import or export anything.',
  mdxFlowExpression: 'A page can’t hold code in curly braces.',
  mdxTextExpression: 'A page can’t hold code in curly braces.',
  imageReference: 'The address of a picture must stand behind its description.',
};

/** Signs that command what shows a text: they turn its direction, or a terminal’s cursor. Halves of signs are none. */
const COMMANDS = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E]|\p{Cs}/u;

/** The sentence for such a sign. */
export const HIDDEN_TEXT = 'A sign that nobody sees turns or hides text here.';

/** True for a text in which nothing commands what shows it. */
export function isPlainText(text: unknown): boolean {
  return typeof text !== 'string' || !COMMANDS.test(text);
}

/** What is wrong with a node of a page’s Markdown, not looking at what is in it. */
export function wrongMarkdown(node: TreeNode): string | undefined {
  const rule = NODES.get(node.type);
  // The parser marks components; any other mark would change what the node becomes.
  const marks = Object.keys(node.data ?? {}).filter((mark) => mark !== '_mdxExplicitJsx');
  if (!rule || marks.length > 0) return notUsable(node.type);
  const isPlain = [node.value, node.alt, node.title].every(isPlainText);
  return isPlain ? rule(node) : HIDDEN_TEXT;
}

/** The sentence for a type of node that no page may hold. */
export function notUsable(type: string): string {
  return (Object.hasOwn(REASONS, type) && REASONS[type]) || `“${type}” can’t be used in a page.`;
}

function anyOf(type: string): [string, Rule] {
  return [type, () => undefined];
}

function wrongHeading({ depth = 0 }: TreeNode): string | undefined {
  return depth >= 2 && depth <= 4 ? undefined : 'A heading in a page begins with two, three or four #: its title is the first.';
}

function wrongLink({ url = '' }: TreeNode): string | undefined {
  return isPlainLink(url) ? undefined : `A link can’t lead to “${url}”.`;
}

function wrongPicture({ url = '' }: TreeNode): string | undefined {
  return isPlainPicture(url) ? undefined : `“${url}” is not the relative address of a picture.`;
}

/** What is wrong with a component: it is not one of the site’s, or it takes more than the name of an entry. */
export function wrongComponent({ name, attributes = [] }: TreeNode): string | undefined {
  const settings = COMPONENTS.get(name);
  if (!settings) return `<${name ?? ''}> can’t be used in a page.`;
  const wrong = attributes.find(({ type, name: setting = '', value }) => {
    const isName = type === 'mdxJsxAttribute' && typeof value === 'string' && /^[\p{L}\p{M}\p{N}-]{1,200}$/u.test(value);
    return !isName || !settings.includes(setting);
  });
  return wrong && `<${name}> can’t take this: ${wrong.name ?? 'code in curly braces'}.`;
}
