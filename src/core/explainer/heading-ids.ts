import GithubSlugger from 'github-slugger';
import { defineHastPlugin, type HastNode } from 'satteri';
import { withoutMarks } from '#src/core/translation/marks.ts';

/** The places that the frame of a page of prose has itself, and the top, which every page has. */
export const OWN_PLACES = ['main', 'contents', 'find', 'top'];

/** Names the headings of a page of prose as Astro would, but never like a place that the page has already: its frame’s, or one of its charts. */
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
        context.setProperty(node, 'id', slugger.slug(withoutMarks(context.textContent(node))));
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
