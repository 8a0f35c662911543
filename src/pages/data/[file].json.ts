import type { APIRoute } from 'astro';
import { DATA_KINDS } from '#src/core/data/kinds.ts';
import { dataResponse } from '#src/site/open-data.ts';

export const getStaticPaths = () => [...DATA_KINDS, 'index'].map((file) => ({ params: { file } }));

/** The data of a kind in all languages, and the catalogue of it all. */
export const GET: APIRoute = ({ params }) => dataResponse(`data/${params['file']}.json`, 'application/json; charset=utf-8');
