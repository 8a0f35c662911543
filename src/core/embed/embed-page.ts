import { drawFor } from '#src/core/figures/draw/draw-shape.ts';
import { liveSvg } from '#src/core/figures/draw/live-svg.ts';
import type { Picture } from '#src/core/figures/picture.ts';
import { sourceLines } from '#src/core/figures/source-lines.ts';
import { element, escapeXml } from '#src/core/kit/svg.ts';
import { isolateForeign, splitIsolates } from '#src/core/messages/isolate.ts';
import { OwnText } from '#src/core/messages/translator.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import type { View } from '#src/core/site/view.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';
import { embedCss } from './embed-css.ts';

const WIDTH = 600;
const SIZE = 14;

/**
 * A page that shows one picture in a frame of another website: no script, nothing that is loaded, one link. It works by itself, so its link
 * names this site in full. `page` is the page of this site about the picture, without the locale.
 */
export function embedPage(picture: Picture, page: string, view: View): string {
  const { locale, content, t } = view;
  const { campaign } = content;
  const title = inTitle(picture.title);
  const from = t('data:embeds.from', { name: new OwnText(campaign.name) });
  const link = element(
    'a',
    { href: absoluteUrl(campaign.site, `${locale.code}/${page}`), target: '_blank', rel: 'noreferrer noopener' },
    prose(from),
  );
  return (
    `<!doctype html><html lang="${locale.tag}" dir="${locale.direction}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">` +
    `<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><title>${title}</title>` +
    `<style>${embedCss(campaign.theme, locale)}</style></head><body><main><h1>${prose(picture.title)}</h1>` +
    `${drawing(picture, view)}${tableOf(picture, view)}${paragraphs([...picture.notes, ...sourceLines(picture, view)])}<p>${link}</p></main></body></html>\n`
  );
}

function drawing({ shape, summary }: Picture, { locale: { direction } }: View): string {
  const drawn = drawFor(shape, { width: WIDTH, size: SIZE, tile: shape.kind === 'tiles' ? 7.2 : undefined }, direction);
  const viewBox = `0 0 ${WIDTH} ${Math.ceil(drawn.height)}`;
  return element('svg', { viewBox, role: 'img', 'aria-label': withoutMarks(isolateForeign(summary)) }, liveSvg(drawn, direction));
}

function tableOf({ table, shape }: Picture, { t }: View): string {
  // Single numbers say everything themselves.
  if (shape.kind === 'numbers') return '';
  const heads = table.heads.map((head) => `<th scope="col">${prose(head)}</th>`).join('');
  const bodies = table.groups.map(({ head, rows }) => {
    const title = head === undefined ? '' : `<tr><th scope="colgroup" colspan="${table.heads.length}">${prose(head)}</th></tr>`;
    return `<tbody>${title}${rows.map(rowOf).join('')}</tbody>`;
  });
  const summary = `<summary>${prose(t('data:embeds.table'))}</summary>`;
  return `<details>${summary}<table><thead><tr>${heads}</tr></thead>${bodies.join('')}</table></details>`;
}

function rowOf([head = '', ...cells]: string[]): string {
  return `<tr><th scope="row">${prose(head)}</th>${cells.map((cell) => `<td>${prose(cell)}</td>`).join('')}</tr>`;
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${prose(text)}</p>`).join('');
}

/** A text with what is foreign to its direction isolated. */
function prose(text: string): string {
  return splitIsolates(isolateForeign(text))
    .map((run) => (run.isolated ? `<bdi>${escapeXml(run.text)}</bdi>` : escapeXml(run.text)))
    .join('');
}

function inTitle(text: string): string {
  return escapeXml(withoutMarks(isolateForeign(text)));
}
