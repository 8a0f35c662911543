// The titles of a section's pages, figures and graphics, for the page for sharing.
import { sharedPages, shareSections } from '#src/core/share/shared-pages.ts';
import { dataScript, SHARED_DATA } from '#src/core/volunteer/data-script.ts';
import { loadGraphics } from '#src/site/campaign.ts';
import { forEachLocale, viewOf } from '#src/site/view.ts';

export const getStaticPaths = () => forEachLocale((content) => shareSections(content).map((section) => ({ section })));

export const GET = async ({ params: { locale, section } }: { params: { locale: string; section: string } }) => {
  const shared = sharedPages(viewOf(locale, 'share.html', 'language'), section, loadGraphics(locale));
  return new Response(dataScript(SHARED_DATA, shared), { headers: { 'Content-Type': 'text/javascript' } });
};
