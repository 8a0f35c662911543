import { defineMiddleware } from 'astro:middleware';
import { PAGE_POLICY, withPolicy } from '#src/core/site/content-policy.ts';
import { markForeignRuns } from '#src/core/site/foreign-runs.ts';
import { keepParts, markUp } from '#src/core/site/mark-up.ts';
import { usedStyles } from '#src/core/site/used-styles.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';
import clientWords from 'virtual:client-words';

/**
 * Makes visible what of a page is not translated, or older than its source; what is no page loses the marks. Then leaves out the styles that a page
 * doesn’t use, and gives it a content policy: the one that it asks for in `Astro.locals.policy`, or that of all pages. While editing, scripts are not yet in the page: no policy.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const response = await next();
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.startsWith('text/html')) return isText(type) ? new Response(withoutMarks(await response.text()), response) : response;
  const { html, hasForeign, older } = markUp(await response.text(), locals.olderNote);
  const applies = [...(hasForeign ? ['foreign'] : []), ...(older.size > 0 ? ['older'] : []), ...[...older].map((hash) => `was-${hash}`)];
  const page = markForeignRuns(keepParts(html, new Set(applies.length > 0 ? ['any', ...applies] : [])), locals.languages ?? []);
  return new Response(import.meta.env.DEV ? page : await withPolicy(usedStyles(page, clientWords), locals.policy ?? PAGE_POLICY), response);
});

function isText(type: string): boolean {
  // Reading a table as text would lose the mark at its start that tells spreadsheets its encoding; data has no marks in it.
  return /xml|json|text\/(?!csv)/.test(type);
}
