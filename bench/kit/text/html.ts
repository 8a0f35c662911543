import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { escapeXml } from '#src/core/kit/svg.ts';
import type { Font } from '#src/core/kit/text/font.ts';
import type { ShapedParagraph } from '#src/core/kit/text/paragraph.ts';
import { trackingOf } from '#src/core/kit/text/script.ts';

const PACKAGES = ['noto-sans-arabic', 'noto-sans-ethiopic', 'noto-sans'];
const require = createRequire(import.meta.url);

/** The name under which a browser knows a font of the kit: its file, at any weight. */
export function familyOf(font: Font): string {
  return font.id.replace(/-\d+$/, '');
}

/** `@font-face` rules with the very WOFF2 data that the kit reads; each file is a family of its own. */
export function fontFaces(families: Iterable<string>): string {
  return [...new Set(families)]
    .map((family) => {
      const data = readFileSync(woff2Of(family)).toString('base64');
      return `@font-face{font-family:'${family}';font-weight:100 900;src:url(data:font/woff2;base64,${data})}`;
    })
    .join('');
}

/** The WOFF2 file of a family. */
export function woff2Of(family: string): string {
  const name = PACKAGES.find((candidate) => family.startsWith(`${candidate}-`))!;
  return require.resolve(`@fontsource-variable/${name}/files/${family}-wght-normal.woff2`);
}

/** How a browser sets a paragraph of the kit: same fonts in the same order, same weight and language. */
export function textCss({ style }: ShapedParagraph, fonts: readonly Font[], size: number): string {
  const families = fonts.map((font) => `'${familyOf(font)}'`).join(',');
  return `font:${style.weight} ${size}px ${families};direction:${style.direction}`;
}

/** A paragraph as HTML: what the kit keeps whole is kept whole, and heavy letters of unjoined scripts have the kit's spacing. */
export function textHtml(paragraph: ShapedParagraph): string {
  const spaced = paragraph.items.map((item) => {
    const text = escapeXml(paragraph.text.slice(item.start, item.end));
    const tracking = trackingOf(item.script, paragraph.style.weight);
    return { ...item, html: tracking === 0 ? text : `<span style="letter-spacing:${tracking / 1000}em">${text}</span>` };
  });
  let html = '';
  let at = 0;
  for (const item of spaced) {
    html += paragraph.text.slice(at, item.start) + item.html;
    at = item.end;
  }
  return keepWhole(html + paragraph.text.slice(at));
}

function keepWhole(html: string): string {
  return html.replace(/\u2068[^\u2069]*\u2069/g, (isolate) => `<span style="white-space:nowrap">${isolate}</span>`);
}
