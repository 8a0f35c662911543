// The code of each page's address, for paper and from phone to phone. Builds make them by themselves: `src/io/page-codes.ts`.
import { qrDrawing } from '#src/core/share/qr-drawing.ts';
import { shareablePaths } from '#src/core/share/shared-pages.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import { loadCampaign } from '#src/site/campaign.ts';
import { forEachLocale } from '#src/site/view.ts';

export const getStaticPaths = () =>
  forEachLocale((content) =>
    !import.meta.env.DEV ? [] : shareablePaths(content).map((path) => ({ page: path.replace(/\.html$/, '').replaceAll('/', '.') })),
  );

export const GET = async ({ params: { locale, page } }: { params: { locale: string; page: string } }) => {
  const { site } = loadCampaign().campaign;
  return new Response(qrDrawing(absoluteUrl(site, `${locale}/${page.replaceAll('.', '/')}.html`)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
