// What the elements of a page may be, after its Markdown has become HTML: references have their addresses now.
import { isPlainLink, isPlainPicture } from '#src/core/explainer/compile-addresses.ts';
import { HIDDEN_TEXT, isPlainText, notUsable, wrongComponent, type TreeNode } from '#src/core/explainer/compile-markdown.ts';

type Properties = Record<string, (value: unknown) => boolean>;

/** Every element that a page may hold, with the properties that each may have. */
const ELEMENTS = new Map<string, Properties>([
  ...['p', 'h2', 'h3', 'h4', 'blockquote', 'em', 'strong', 'del', 'br', 'hr', 'pre', 'table', 'thead', 'tbody', 'tr'].map(bare),
  ['a', { href: (href) => isText(href) && isPlainLink(href), title: isText }],
  ['img', { src: (src) => isText(src) && isPlainPicture(src), alt: isText, title: isText }],
  ['code', { className: (names) => /^language-[^\s,]*$/.test(String(names)) }],
  ['ol', { start: (start) => typeof start === 'number', className: isOneOf('contains-task-list') }],
  ['ul', { className: isOneOf('contains-task-list') }],
  ['li', { className: isOneOf('task-list-item') }],
  ['input', { type: isOneOf('checkbox'), checked: isOneOf('true', 'false'), disabled: isOneOf('true') }],
  ...['th', 'td'].map(cell),
]);

/** What is wrong with a node of a page’s elements, not looking at what is in it. */
export function wrongElement(node: TreeNode): string | undefined {
  if (node.type === 'root') return undefined;
  if (node.type === 'text') return isPlainText(node.value) ? undefined : HIDDEN_TEXT;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return wrongComponent(node);
  if (node.type !== 'element') return notUsable(node.type);
  const { tagName = '', properties = {} } = node;
  const allowed = ELEMENTS.get(tagName);
  if (!allowed) return `<${tagName}> can’t be used in a page.`;
  const wrong = Object.keys(properties).find((name) => !(Object.hasOwn(allowed, name) && allowed[name]!(properties[name])));
  return wrong && `<${tagName}> can’t have ${wrong}="${String(properties[wrong])}".`;
}

function bare(tag: string): [string, Properties] {
  return [tag, {}];
}

function cell(tag: string): [string, Properties] {
  return [tag, { style: isOneOf('text-align: left', 'text-align: right', 'text-align: center') }];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && isPlainText(value);
}

function isOneOf(...values: string[]): (value: unknown) => boolean {
  return (value) => values.includes(String(value));
}
