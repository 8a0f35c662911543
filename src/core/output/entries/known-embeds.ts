import type { CampaignContent } from '#src/core/campaign/content.ts';
import { embedIds, embedPath } from '#src/core/embed/embeds.ts';
import type { KnownPage } from '#src/core/output/known.ts';

/** The files that other websites embed: each picture in each language as a page and as a drawing. */
export function embedFiles(content: CampaignContent): string[] {
  const ids = embedIds(content);
  return content.locales.flatMap(({ code }) => ids.flatMap((id) => [embedPath(code, id, 'html'), embedPath(code, id, 'svg')]));
}

/** The pages among them: search engines are asked to leave them out, as each picture stands on a page of the site. */
export function embedPages({ locales }: CampaignContent, files: readonly string[]): [path: string, page: KnownPage][] {
  const pages = files.filter((path) => path.endsWith('.html'));
  return pages.map((path) => {
    const { tag, direction } = locales.find(({ code }) => code === path.split('/')[1])!;
    return [path, { kind: 'embed', tag, direction, canonical: undefined, isListed: false, alternates: new Map(), preview: undefined }];
  });
}
