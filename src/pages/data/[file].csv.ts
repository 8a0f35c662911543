import type { APIRoute } from 'astro';
import { DATA_KINDS } from '#src/core/data/kinds.ts';
import { dataResponse } from '#src/site/open-data.ts';

export const getStaticPaths = () => DATA_KINDS.map((file) => ({ params: { file } }));

/** The data of a kind as a table with names and codes for programs. */
export const GET: APIRoute = ({ params }) => dataResponse(`data/${params['file']}.csv`, 'text/csv; charset=utf-8');
