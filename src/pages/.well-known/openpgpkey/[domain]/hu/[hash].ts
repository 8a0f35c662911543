import type { APIRoute } from 'astro';
import { directoryPathsLike } from '#src/site/key-directory.ts';

export const getStaticPaths = () =>
  directoryPathsLike<'domain' | 'hash'>(/^\.well-known\/openpgpkey\/(?<domain>[^/]+)\/hu\/(?<hash>[^/]+)$/);

/** The key of an address, where mail programs look for it under its domain. */
export const GET: APIRoute<{ data: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.data, { headers: { 'Content-Type': 'application/octet-stream' } });
