import type { APIRoute } from 'astro';
import { publishedKinds } from '#src/core/data/published-kinds.ts';
import { loadOutline } from '#src/site/campaign.ts';
import { dataResponse } from '#src/site/open-data.ts';

export const getStaticPaths = () => [...publishedKinds(loadOutline()), 'index'].map((file) => ({ params: { file } }));

/** The data of a kind in all languages, and the catalogue of it all. */
export const GET: APIRoute = ({ params }) => dataResponse(`data/${params['file']}.json`, 'application/json; charset=utf-8');
