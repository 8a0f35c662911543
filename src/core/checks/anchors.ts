import GithubSlugger from 'github-slugger';
import { visit, type MdxNode } from '#src/core/checks/mdx-rules.ts';
import { OWN_PLACES } from '#src/core/explainer/heading-ids.ts';

/** The places of a page of prose that a link can lead to behind “#”: its headings, its charts, and those that every page has. */
export function anchorsOf(tree: MdxNode): string[] {
  const charts: string[] = [];
  const headings: string[] = [];
  visit(tree, (node) => {
    const id = node.name === 'Chart' ? node.attributes?.find(({ name }) => name === 'id')?.value : undefined;
    if (typeof id === 'string') charts.push(id);
    if (node.type === 'heading') headings.push(wordsOf(node));
  });
  const slugger = new GithubSlugger();
  const taken = [...OWN_PLACES, ...charts];
  for (const id of taken) slugger.slug(id);
  return [...taken, ...headings.map((words) => slugger.slug(words))];
}

function wordsOf({ value = '', children = [] }: MdxNode): string {
  return value + children.map(wordsOf).join('');
}
