import type { APIRoute } from 'astro';
import { publishedKinds } from '#src/core/data/published-kinds.ts';
import { loadOutline } from '#src/site/campaign.ts';
import { dataResponse } from '#src/site/open-data.ts';

export const getStaticPaths = () => publishedKinds(loadOutline()).map((file) => ({ params: { file } }));

/** The data of a kind as a table with names and codes for programs. */
export const GET: APIRoute = ({ params }) => dataResponse(`data/${params['file']}.csv`, 'text/csv; charset=utf-8');
