import type { Browser } from 'playwright-core';
import { escapeXml } from '#src/core/kit/svg.ts';
import { familyOf, fontFaces } from '../text/html.ts';
import type { Design, Designs, DesignText } from './designs.ts';

/** A way to make the designs as screenshots of one warm page, which has its fonts already and changes its content only. */
export async function chromiumMaker(browser: Browser, { fonts, list }: Designs): Promise<(design: Design) => Promise<Uint8Array>> {
  const { width, height } = list[0]!.drawing;
  const page = await browser.newPage({ viewport: { width, height } });
  const families = fonts.stack('Latn', 900).map(familyOf);
  const css = `${fontFaces(families)}body{margin:0;font-family:${families.map((family) => `'${family}'`).join(',')}}div{position:absolute}svg{display:block}`;
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${css}</style><body></body>`);
  return async (design) => {
    await page.evaluate(show, design.ground + design.texts.map(textHtml).join(''));
    return page.screenshot();
  };
}

async function show(html: string): Promise<void> {
  document.body.innerHTML = html;
  await document.fonts.ready;
}

function textHtml({ text, weight, size, step, x, top, width, fill }: DesignText): string {
  const style = `left:${x}px;top:${top}px;width:${width}px;font-weight:${weight};font-size:${size}px;line-height:${step}px;color:${fill}`;
  return `<div style="${style}">${escapeXml(text)}</div>`;
}
