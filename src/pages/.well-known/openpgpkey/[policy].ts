import type { APIRoute } from 'astro';
import { directoryPathsLike } from '#src/site/key-directory.ts';

export const getStaticPaths = () => directoryPathsLike<'policy'>(/^\.well-known\/openpgpkey\/(?<policy>policy)$/);

/** Says that there are keys of the site’s own domain. */
export const GET: APIRoute<{ data: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.data, { headers: { 'Content-Type': 'application/octet-stream' } });
