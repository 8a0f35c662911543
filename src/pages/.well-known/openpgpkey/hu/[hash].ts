import type { APIRoute } from 'astro';
import { directoryPathsLike } from '#src/site/key-directory.ts';

export const getStaticPaths = () => directoryPathsLike<'hash'>(/^\.well-known\/openpgpkey\/hu\/(?<hash>[^/]+)$/);

/** The key of an address of the site’s own domain. */
export const GET: APIRoute<{ data: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.data, { headers: { 'Content-Type': 'application/octet-stream' } });
