import { defineMiddleware } from 'astro:middleware';
import { PAGE_POLICY, withPolicy } from '#src/core/site/content-policy.ts';

/** Gives every page a content policy: the one that it asks for in `Astro.locals.policy`, or that of all pages. While editing, scripts are not yet in the page: no policy. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(await withPolicy(await response.text(), locals.policy ?? PAGE_POLICY), response);
});
