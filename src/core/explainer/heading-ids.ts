import GithubSlugger from 'github-slugger';
import { defineHastPlugin, type HastNode } from 'satteri';
import { withoutMarks } from '#src/core/translation/marks.ts';

/** The places that the frame of a page of prose has itself, and the top, which every page has. */
export const OWN_PLACES = ['main', 'contents', 'find', 'top'];

/** A heading of a page: how deep it stands, its words, and its id. */
export interface ProseHeading {
  depth: number;
  slug: string;
  text: string;
}

/** Names the headings of a page of prose by their words, and lists them in `data.headings`, but never like a place that the page has already: its frame’s, or one of its charts. */
export const headingIds = () => {
  const slugger = new GithubSlugger();
  return defineHastPlugin({
    name: 'heading-ids',
    before(root) {
      for (const id of [...OWN_PLACES, ...chartsIn(root)]) slugger.slug(id);
    },
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        const text = context.textContent(node);
        const slug = slugger.slug(withoutMarks(text));
        context.setProperty(node, 'id', slug);
        (context.data['headings'] as ProseHeading[] | undefined)?.push({ depth: Number(node.tagName[1]), slug, text });
      },
    },
  });
};

function chartsIn(node: Readonly<HastNode>): string[] {
  const isChart = (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Chart';
  const own = isChart
    ? node.attributes.flatMap((attribute) => ('name' in attribute && attribute.name === 'id' ? String(attribute.value) : []))
    : [];
  return [...own, ...('children' in node ? node.children.flatMap(chartsIn) : [])];
}
