import type { APIRoute } from 'astro';
import { DATA_KINDS } from '#src/core/data/kinds.ts';
import { dataResponse } from '#src/site/open-data.ts';
import { forEachLocale } from '#src/site/view.ts';

export const getStaticPaths = () => forEachLocale(() => DATA_KINDS.map((file) => ({ file: file as string })));

/** The data of a kind as a table in the words of a language. */
export const GET: APIRoute = ({ params }) => dataResponse(`data/${params['locale']}/${params['file']}.csv`, 'text/csv; charset=utf-8');
