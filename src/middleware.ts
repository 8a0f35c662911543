import type { APIContext, MiddlewareNext } from 'astro';
import { defineMiddleware } from 'astro:middleware';
import { PAGE_POLICY, withPolicy } from '#src/core/site/content-policy.ts';
import { markForeignRuns } from '#src/core/site/foreign-runs.ts';
import { keepParts, markUp } from '#src/core/site/mark-up.ts';
import { scriptWords } from '#src/core/site/script-words.ts';
import { usedStyles } from '#src/core/site/used-styles.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';
import { filledPage, type MadePage, testimonyPage } from '#src/site/shells.ts';
import clientWords from 'virtual:client-words';

/**
 * Makes visible what of a page is not translated, or older than its source; what is no page loses the marks. Then leaves out the styles that a page
 * doesn’t use, and gives it a content policy: the one that it asks for in `Astro.locals.policy`, or that of all pages. While editing, scripts are not yet in the page: no policy.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  if (context.routePattern === '/[locale]/testimonies/[id]' && !import.meta.env.DEV) return testimony(context, next);
  const response = await next();
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.startsWith('text/html')) return isText(type) ? new Response(withoutMarks(await response.text()), response) : response;
  const { html, finish } = madeOf(await response.text(), context.locals);
  return new Response(import.meta.env.DEV ? html : await finish(html), response);
});

/** They are most of the pages of a large campaign. */
async function testimony({ params: { locale = '', id = '' }, locals }: APIContext, next: MiddlewareNext): Promise<Response> {
  const page = await testimonyPage(locale, id, async (shown) => {
    locals.shown = shown;
    return madeOf(await (await next()).text(), locals);
  });
  locals.filled = filled;
  return new Response(page, { headers: { 'Content-Type': 'text/html' } });
}

const TESTIMONY = /^\/([^/]+)\/testimonies\/([^/]+)$/;

/** What a request would bring, but for what it costs: that is more than to fill a page. */
async function filled(pathname: string): Promise<string | undefined> {
  const [, locale, id] = TESTIMONY.exec(pathname) ?? [];
  return locale === undefined ? undefined : filledPage(locale, id!);
}

function madeOf(page: string, { olderNote, languages, policy }: App.Locals): MadePage {
  const { html, hasForeign, older } = markUp(page, olderNote);
  const applies = [...(hasForeign ? ['foreign'] : []), ...(older.size > 0 ? ['older'] : []), ...[...older].map((hash) => `was-${hash}`)];
  return {
    html: markForeignRuns(keepParts(html, new Set(applies.length > 0 ? ['any', ...applies] : [])), languages ?? []),
    finish: (own) => withPolicy(usedStyles(own, scriptWords(own, clientWords)), policy ?? PAGE_POLICY),
  };
}

function isText(type: string): boolean {
  // Reading a table as text would lose the mark at its start that tells spreadsheets its encoding; data has no marks in it.
  return /xml|json|text\/(?!csv)/.test(type);
}
