import { mdxToJs } from 'satteri';
import { parse } from 'yaml';
import { wrongFrontMatter } from '#src/core/explainer/compile-front-matter.ts';
import type { ProseHeading } from '#src/core/explainer/heading-ids.ts';
import { pagePlugins, type PagePluginOptions } from '#src/core/explainer/page-plugins.ts';

/** What the text of a page has become: the body of a function that makes its elements, as MDX has it, and its headings. */
export interface CompiledText {
  code: string;
  headings: ProseHeading[];
}

/** A page of prose as it is shown: what lists say of it, and its text, or why it can’t be shown. */
export type CompiledProse = { fields: Record<string, unknown> } & (CompiledText | { fault: string });

/** Makes of a page, by its path in the campaign, what can be shown. Whatever the gates among its plugins refuse becomes a fault that says where. */
export async function compileProse(path: string, page: string, options: PagePluginOptions): Promise<CompiledProse> {
  let fields: Record<string, unknown> = {};
  try {
    const fault = wrongFrontMatter(page);
    if (fault) throw new Error(`${path}:${fault.line}:1: ${fault.wrong}`);
    const [front = '', lines = ''] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(page) ?? [];
    fields = (parse(lines) ?? {}) as Record<string, unknown>;
    return { fields, ...(await compileText(path, front.replace(/[^\r\n]/g, ' ') + page.slice(front.length), fields, options)) };
  } catch (error) {
    return { fields, fault: withPath(path, error) };
  }
}

async function compileText(path: string, text: string, frontmatter: object, options: PagePluginOptions): Promise<CompiledText> {
  const headings: ProseHeading[] = [];
  const { code } = await mdxToJs(text, {
    ...pagePlugins(options),
    // Quotation marks are written in the texts, as each language sets them.
    features: { gfm: true, smartPunctuation: false, frontmatter: false },
    fileURL: new URL(path.split('/').map(encodeURIComponent).join('/'), 'file:///'),
    data: { frontmatter, headings },
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    outputFormat: 'function-body',
    // What no component stands in is written as it is.
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
  });
  return { code, headings };
}

/** What the parser itself can’t read, it says with the place alone. */
function withPath(path: string, error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.startsWith(path) ? said : `${path}:${said}`;
}
