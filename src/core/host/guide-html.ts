import type { MdxNode } from '#src/core/checks/mdx-rules.ts';
import { markUp } from '#src/core/site/mark-up.ts';
import { escapeXml } from '#src/core/kit/svg.ts';

/** The styles of a guide: for a screen without a connection, and for paper. */
export const GUIDE_STYLE = `
*{box-sizing:border-box}
:root{color-scheme:light dark}
body{max-width:42rem;margin:0 auto;padding:1.5rem;font:1.05rem/1.65 system-ui,'Noto Sans','Noto Sans Arabic','Noto Sans Ethiopic',sans-serif}
:lang(ar){line-height:1.85}
:lang(am){line-height:1.8}
h1,h2,h3{line-height:1.3;break-after:avoid}
h1{font-size:1.9rem}
h2{margin-block:2rem .5rem;font-size:1.35rem}
li{margin-block-end:.3rem}
table{width:100%;border-collapse:collapse}
th,td{padding:.45rem .6rem;border:1px solid;text-align:start;vertical-align:top}
tr,li,aside{break-inside:avoid}
aside{padding:.2rem 1rem;border-inline-start:.3rem solid}
footer{margin-block-start:2.5rem;border-block-start:1px solid;font-size:.9rem}
@page{margin:18mm}
@media print{body{max-width:none;padding:0;font-size:11pt}a{color:inherit;text-decoration:none}}
`
  .trim()
  .replaceAll('\n', '');

/** What a guide says of where it comes from. */
export interface GuideFrame {
  title: string;
  /** Lines below the guide: the campaign, its address, the licence. */
  foot: readonly string[];
  /** The address of a link of the page, in full: the document is read elsewhere. */
  addressOf(url: string): string;
}

/** A page of prose as the body of a document that needs nothing else; what stands in another language says so. */
export function guideHtml(tree: MdxNode, { title, foot, addressOf }: GuideFrame): string {
  const lines = foot.map((line) => `<p>${escapeXml(line)}</p>`).join('');
  const body = blocks(tree, addressOf);
  return markUp(`<main><h1>${escapeXml(title)}</h1>${body}</main><footer>${lines}</footer>`).html;
}

type AddressOf = GuideFrame['addressOf'];

/** Elements that hold what their part of the page holds. */
const PLAIN: Record<string, string> = {
  paragraph: 'p',
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  listItem: 'li',
  blockquote: 'blockquote',
};

function blocks({ children = [] }: MdxNode, addressOf: AddressOf): string {
  return children.map((child) => write(child, addressOf)).join('');
}

function write(node: MdxNode, addressOf: AddressOf): string {
  const { type, value = '' } = node;
  const inside = (): string => blocks(node, addressOf);
  const plain = PLAIN[type];
  if (plain !== undefined) return type === 'listItem' ? wrap(plain, tight(node, addressOf)) : wrap(plain, inside());
  switch (type) {
    case 'text':
      return escapeXml(value);
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    case 'inlineCode':
      return wrap('code', escapeXml(value));
    case 'code':
      return wrap('pre', escapeXml(value));
    case 'heading':
      return wrap(`h${node.depth ?? 2}`, inside());
    case 'list':
      return wrap((node as { ordered?: boolean }).ordered ? 'ol' : 'ul', inside());
    case 'link':
      return `<a href="${escapeXml(addressOf(node.url ?? ''))}">${inside()}</a>`;
    case 'table':
      return table(node, addressOf);
    default:
      return component(node, inside);
  }
}

function wrap(name: string, inside: string): string {
  return `<${name}>${inside}</${name}>`;
}

/** An item that is one paragraph needs no element for it. */
function tight(item: MdxNode, addressOf: AddressOf): string {
  const { children = [] } = item;
  const [first, ...rest] = children;
  return first?.type === 'paragraph' && rest.every(({ type }) => type === 'list')
    ? blocks(first, addressOf) + rest.map((child) => write(child, addressOf)).join('')
    : blocks(item, addressOf);
}

function table({ children = [] }: MdxNode, addressOf: AddressOf): string {
  const rows = children.map((row, i) =>
    wrap(
      'tr',
      (row.children ?? [])
        .map((cell) => (i === 0 ? `<th scope="col">${blocks(cell, addressOf)}</th>` : wrap('td', blocks(cell, addressOf))))
        .join(''),
    ),
  );
  return `<table><thead>${rows[0] ?? ''}</thead><tbody>${rows.slice(1).join('')}</tbody></table>`;
}

/** Notes are kept, and what says in which language a part stands; charts and the like belong to the site. */
function component({ name, attributes = [] }: MdxNode, inside: () => string): string {
  if (name === 'Note') return wrap('aside', inside());
  if (name === 'Older') return inside();
  if (name !== 'Original') return '';
  const [lang, dir] = ['lang', 'dir'].map((wanted) => attributes.find((attribute) => attribute.name === wanted)?.value);
  return `<div lang="${escapeXml(String(lang))}" dir="${escapeXml(String(dir))}">${inside()}</div>`;
}
