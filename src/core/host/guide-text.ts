import type { MdxNode } from '#src/core/checks/mdx-rules.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';
import type { GuideFrame } from './guide-html.ts';

/** A page of prose as plain text, for the simplest phone and for reading aloud: each row of a table is a sentence with its heads. */
export function guideText(tree: MdxNode, { title, foot, addressOf }: GuideFrame): string {
  const parts = [title, ...blocksOf(tree, addressOf), foot.join('\n')];
  return `${withoutMarks(parts.join('\n\n')).replace(/\n{3,}/g, '\n\n')}\n`;
}

type AddressOf = GuideFrame['addressOf'];

function blocksOf({ children = [] }: MdxNode, addressOf: AddressOf): string[] {
  return children.flatMap((node) => blockOf(node, addressOf));
}

function blockOf(node: MdxNode, addressOf: AddressOf): string[] {
  switch (node.type) {
    case 'heading':
      // An empty line more than between paragraphs is lost on paper; a line of signs is not.
      return [`— ${inline(node, addressOf)} —`];
    case 'paragraph':
      return [inline(node, addressOf)];
    case 'code':
      return [node.value ?? ''];
    case 'list':
      return [listOf(node, addressOf)];
    case 'table':
      return [tableOf(node, addressOf)];
    case 'yaml':
    case 'definition':
      return [];
    default:
      return blocksOf(node, addressOf);
  }
}

function listOf(list: MdxNode, addressOf: AddressOf): string {
  const { ordered } = list as { ordered?: boolean };
  return (list.children ?? [])
    .map((item, i) => {
      const text = blocksOf(item, addressOf).join('\n').replaceAll('\n', '\n  ');
      return `${ordered ? `${i + 1}.` : '-'} ${text}`;
    })
    .join('\n');
}

function tableOf({ children = [] }: MdxNode, addressOf: AddressOf): string {
  const rows = children.map((row) => (row.children ?? []).map((cell) => inline(cell, addressOf)));
  const [heads = [], ...rest] = rows;
  return rest.map((cells) => `- ${cells.map((cell, i) => `${heads[i] ?? ''}: ${cell}`).join('; ')}`).join('\n');
}

function inline(node: MdxNode, addressOf: AddressOf): string {
  const text = (node.children ?? []).map((child) => inline(child, addressOf)).join('');
  if (node.type === 'break') return '\n';
  if (node.type !== 'link') return node.value ?? text;
  const address = addressOf(node.url ?? '').replace(/^mailto:/, '');
  return text.includes(address) ? text : `${text} (${address})`;
}
