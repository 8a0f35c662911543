import type { APIRoute } from 'astro';
import { publishedKinds } from '#src/core/data/published-kinds.ts';
import { dataResponse } from '#src/site/open-data.ts';
import { forEachLocale } from '#src/site/view.ts';

export const getStaticPaths = () => forEachLocale((content) => publishedKinds(content).map((file) => ({ file: file as string })));

/** The data of a kind as a table in the words of a language. */
export const GET: APIRoute = ({ params }) => dataResponse(`data/${params['locale']}/${params['file']}.csv`, 'text/csv; charset=utf-8');
