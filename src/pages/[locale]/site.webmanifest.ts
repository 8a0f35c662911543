import type { APIRoute } from 'astro';
import { webManifest } from '#src/core/site/web-manifest.ts';
import { forEachLocale, viewOf } from '#src/site/view.ts';

export const getStaticPaths = () => forEachLocale();

/** Name, colours and icons for a device's home screen. */
export const GET: APIRoute = async ({ params }) => {
  const view = viewOf(params['locale']!, 'site.webmanifest');
  return new Response(webManifest(view), { headers: { 'Content-Type': 'application/manifest+json' } });
};
