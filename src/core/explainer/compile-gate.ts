// The second gate: what a page may hold, decided on the trees of which code is made. It shares no rule with the check before
// the build, so that a hole in one of the two is not in both. Whatever isn’t on its lists stops the build.
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { wrongElement } from '#src/core/explainer/compile-elements.ts';
import { isPlainText, wrongMarkdown, type Rule, type TreeNode } from '#src/core/explainer/compile-markdown.ts';

/** Stops where the Markdown of a page holds anything but prose and the site’s own components. Stands first among its plugins. */
export const gateMarkdown = defineMdastPlugin({
  name: 'gate-markdown',
  options: { position: true },
  before(root, context) {
    const field = wrongField(context.data['frontmatter']);
    if (field !== undefined) throw refusal(context.fileURL, root as TreeNode, `The field “${field}” can’t be used, or not like this.`);
    refuse(context.fileURL, root as TreeNode, wrongMarkdown);
  },
});

/** Stops where a page would become anything but plain elements and the site’s own components. Stands first among its plugins. */
export const gateElements = defineHastPlugin({
  name: 'gate-elements',
  options: { position: true },
  before(root, context) {
    refuse(context.fileURL, root as TreeNode, wrongElement);
  },
});

/** The fields above a page’s text. Others may have a meaning for whoever reads them later. */
const FIELDS: Record<string, string> = {
  title: 'string',
  description: 'string',
  order: 'number',
  group: 'string',
  stamps: 'string',
  sourceOnly: 'string',
};

function wrongField(frontmatter: unknown): string | undefined {
  const fields = (frontmatter ?? {}) as Record<string, unknown>;
  return Object.keys(fields).find(
    (name) => !Object.hasOwn(FIELDS, name) || typeof fields[name] !== FIELDS[name] || !isPlainText(fields[name]),
  );
}

/** Throws at the first node, in the order of the text, with which something is wrong. */
function refuse(file: URL | undefined, root: TreeNode, rule: Rule): void {
  // A list in place of a recursion: no depth of nesting ends the walk early.
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const wrong = rule(node);
    if (wrong !== undefined) throw refusal(file, node, wrong);
    for (const child of [...(node.children ?? [])].reverse()) open.push(child);
  }
}

/** The error of a page, with its place: a text element may have none. */
function refusal(file: URL | undefined, { position }: TreeNode, wrong: string): Error {
  const path = decodeURI(file?.pathname ?? '').replace(/^.*\/(?=content\/)/, '');
  return new Error(`${[path, position?.start.line, position?.start.column].filter(Boolean).join(':')}: ${wrong}`);
}
