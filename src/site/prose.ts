// A page's prose as a component, and the components that it may use, resolved by id to what the page's language shows.
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import type { CompiledText } from '#src/core/explainer/compile-prose.ts';
import { inLanguage } from '#src/core/site/page-inputs.ts';
import { siteData } from '#src/site/data.ts';
import Contacts from '#src/site/prose/Contacts.astro';
import Chart from '#src/site/prose/ProseChart.astro';
import Figure from '#src/site/prose/ProseFigure.astro';
import Note from '#src/site/prose/Note.astro';
import Older from '#src/site/prose/Older.astro';
import Original from '#src/site/prose/Original.astro';
import Testimony from '#src/site/prose/ProseTestimony.astro';
import Worksheet from '#src/site/prose/Worksheet.astro';

/** The names are those of `COMPONENTS` in the check, and of what the program itself puts around tables. */
const COMPONENTS: Record<string, unknown> = { Chart, Contacts, Figure, Fragment, Note, Older, Original, Testimony, Worksheet };

type MdxContent = (props: object) => unknown;

/** The text of a page of prose in one language, ready to be rendered, and its headings. */
export function proseOf(
  kind: PageKind,
  locale: string,
  id: string,
): { Content: AstroComponentFactory; headings: CompiledText['headings'] } {
  const text = inLanguage(siteData(), locale)[kind].find((page) => page.id === id)?.compiled[locale];
  if (!text) throw new Error(`content/${kind}/${locale}/${id}.mdx is not there.`);
  if ('fault' in text) throw new Error(text.fault);
  return { Content: componentOf(text), headings: text.headings };
}

/** What MDX has made of a text, as a component for Astro’s renderer of MDX. */
const componentOf = oncePer(({ code }: CompiledText): AstroComponentFactory => {
  // The gates have let nothing through that could be code: what runs here is what MDX writes around texts and our components.
  const { default: content } = new Function(code)({ Fragment, jsx, jsxs }) as { default: MdxContent };
  const component = () => content({ components: COMPONENTS });
  // As Astro marks what it compiles itself: otherwise it would run it once more to find out who renders it.
  return Object.assign(component, { [Symbol.for('astro:renderer')]: 'astro:jsx' }) as unknown as AstroComponentFactory;
});
