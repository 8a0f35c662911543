import type { Entry } from '#src/core/campaign/kinds.ts';
import { pictureTitles } from '#src/core/figures/pictures.ts';
import { galleryPages } from '#src/core/kit/gallery.ts';
import type { KitManifest } from '#src/core/kit/manifest.ts';
import { sitePages } from '#src/core/site/pages.ts';
import { pageTitle } from '#src/core/site/titles.ts';
import type { View } from '#src/core/site/view.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';
import { isShareable } from './offer.ts';
import { type SharedPages, type SharedPart, shareSection } from './share-data.ts';

/** The paths of all pages that can be shared, without the locale. */
export function shareablePaths(content: View['content']): string[] {
  return sitePages(content).flatMap(({ path }) => (isShareable(path, content) ? path : []));
}

/** The sections in which there is something to share. */
export function shareSections(content: View['content']): string[] {
  return [...new Set(shareablePaths(content).map(shareSection))];
}

/** What can be shared of a section, in one language. */
export function sharedPages(view: View, section: string, files: KitManifest['files']): SharedPages {
  const { content, locale, t } = view;
  const own = sitePages(content).filter(({ path }) => shareSection(path) === section && isShareable(path, content));
  const pages = own.map((page) => [page.path, withoutMarks(pageTitle(page, content, locale.code, t).title)] as const);
  const parts =
    section === 'kit'
      ? graphicParts(view, files)
      : [...content.figures.map((figure) => figurePart(view, figure)), ...pictureParts(view, files)];
  return { pages: Object.fromEntries(pages), parts: Object.fromEntries(parts) };
}

function figurePart({ locale, formats, t }: View, figure: Entry<'figures'>): [string, SharedPart] {
  const said = figure.text[locale.code];
  if (said === undefined) return [figure.id, { title: '', isPlace: false }];
  if ('title' in said) return [figure.id, { title: withoutMarks(said.title), isPlace: true }];
  const value = figure.kind === 'number' ? figure.value : 0;
  const number = formats.number(value);
  const shown = figure.kind === 'number' && figure.atLeast ? t('figure.atLeast', { number }) : number;
  // The same number may stand on a page twice, so that it has no place of its own.
  return [figure.id, { title: withoutMarks(`${shown} ${said.label}`), isPlace: false }];
}

/** The pictures of numbers, each with the graphic that shows it. */
function pictureParts(view: View, files: KitManifest['files']): [string, SharedPart][] {
  const shown = new Set(view.content.kit.flatMap((graphic) => (graphic.for === 'picture' ? graphic.id : [])));
  const own = files.filter((file) => file.locale === view.locale.code && file.format === 'png' && shown.has(file.graphic));
  return pictureTitles(view).map(({ id, title }) => {
    const picture = own.find(({ entry }) => entry === id);
    return [id, { title: withoutMarks(title), isPlace: true, ...(picture && { picture: picture.path }) }];
  });
}

/** The graphics of the kit, each with its lightest picture for posting. */
function graphicParts({ content, locale, word }: View, files: KitManifest['files']): [string, SharedPart][] {
  const own = files.filter((file) => file.locale === locale.code && file.format === 'png' && !file.variant);
  const graphics = new Set(galleryPages(content).flatMap(({ shelves }) => shelves.map(({ graphic }) => graphic.id)));
  return [...graphics].map((id) => {
    const [picture] = own.filter(({ graphic }) => graphic === id).toSorted((a, b) => a.bytes - b.bytes);
    const title = withoutMarks(word(`graphics.${id}.name`));
    return [id, { title, isPlace: true, ...(picture && { picture: picture.path }) }];
  });
}
