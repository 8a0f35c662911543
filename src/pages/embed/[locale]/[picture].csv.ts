import type { APIRoute } from 'astro';
import { csvOf } from '#src/core/figures/picture-csv.ts';
import { pictureIds, picturesOf } from '#src/core/figures/pictures.ts';
import { forEachLocale, viewOf } from '#src/site/view.ts';

export const getStaticPaths = () => forEachLocale((content) => pictureIds(content).map((id) => ({ picture: id })));

/** The numbers of a picture as a table for spreadsheets. */
export const GET: APIRoute = async ({ params }) => {
  const view = viewOf(params['locale']!, 'pictures.html');
  const picture = picturesOf(view).find(({ id }) => id === params['picture'])!;
  return new Response(csvOf(picture), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
