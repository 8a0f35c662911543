import type { APIRoute } from 'astro';
import { publishedKinds } from '#src/core/data/published-kinds.ts';
import { loadOutline } from '#src/site/campaign.ts';
import { dataResponse } from '#src/site/open-data.ts';

export const getStaticPaths = () => [...publishedKinds(loadOutline()), 'index'].map((name) => ({ params: { file: `${name}.schema` } }));

/** What a published JSON file consists of, as JSON Schema. */
export const GET: APIRoute = ({ params }) => dataResponse(`data/schemas/${params['file']}.json`, 'application/schema+json; charset=utf-8');
