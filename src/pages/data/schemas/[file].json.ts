import type { APIRoute } from 'astro';
import { DATA_KINDS } from '#src/core/data/kinds.ts';
import { dataResponse } from '#src/site/open-data.ts';

export const getStaticPaths = () => [...DATA_KINDS, 'index'].map((name) => ({ params: { file: `${name}.schema` } }));

/** What a published JSON file consists of, as JSON Schema. */
export const GET: APIRoute = ({ params }) => dataResponse(`data/schemas/${params['file']}.json`, 'application/schema+json; charset=utf-8');
