import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from '#src/core/site/content-policy.ts';

/** Gives a page the content policy that it asks for in `Astro.locals.policy`. While editing, scripts are not yet in the page: no policy. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const response = await next();
  if (locals.policy === undefined || import.meta.env.DEV) return response;
  return new Response(await withPolicy(await response.text(), locals.policy), response);
});
