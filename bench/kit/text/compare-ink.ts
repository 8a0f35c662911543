import type { Browser, Page } from 'playwright-core';
import { element, svgDocument } from '#src/core/kit/svg.ts';
import { fitText } from '#src/core/kit/text/fit.ts';
import { blockPath } from '#src/core/kit/text/path.ts';
import type { ShapedParagraph } from '#src/core/kit/text/paragraph.ts';
import { rasterise } from '#src/io/raster.ts';
import { familyOf, fontFaces, textCss, textHtml } from './html.ts';
import { type Difference, differenceOf, type Ink, inkOfPixels, inkOfPng } from './ink.ts';
import { type Prepared, prepareAll } from './prepare.ts';
import type { Sample } from './samples.ts';

/** One line of text, and how far the kit's letters lie from the browser's. */
export interface InkResult extends Sample, Difference {
  weight: number;
  size: number;
}

interface Origin {
  left: number;
  baseline: number;
}

const MARGIN = 40;
const ROW = 2.6;

/** Draws the same lines with the kit and with a browser, at the same places, and compares their ink. */
export async function compareInk(browser: Browser, samples: Sample[], weight: number, size: number): Promise<InkResult[]> {
  const prepared = await prepareAll(samples, weight);
  const row = Math.round(size * ROW);
  const page = await browser.newPage({ viewport: { width: Math.round(size * 34), height: row * samples.length } });
  await page.setContent(pageOf(prepared, size, row));
  const origins = await originsOf(page);
  const theirs = await inkOfPng(await page.screenshot());
  await page.close();
  const ours = await drawOurs(prepared, origins, theirs, size);
  return samples.map((sample, i) => ({ ...sample, weight, size, ...differenceOf(ours, theirs, i * row, (i + 1) * row) }));
}

function pageOf(prepared: Prepared[], size: number, row: number): string {
  const faces = fontFaces(prepared.flatMap(({ fonts }) => fonts.map(familyOf)));
  // Without `geometricPrecision` a browser rounds advances to whole pixels; a strut of no width shows where the baseline is.
  const css =
    `${faces}body{margin:0;background:#fff;color:#000;text-rendering:geometricPrecision;font-synthesis:none}` +
    `p{position:absolute;margin:0;left:${MARGIN}px;white-space:nowrap}i{display:inline-block}`;
  const rows = prepared.map(({ paragraph, fonts }, i) => {
    const style = `top:${i * row}px;${textCss(paragraph, fonts, size)};line-height:${row}px`;
    return `<p lang="${paragraph.style.language}" style="${style}"><i></i><b style="font-weight:inherit">${textHtml(paragraph)}</b></p>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>${css}</style>${rows.join('')}`;
}

async function originsOf(page: Page): Promise<Origin[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('p')].map((line) => ({
      left: line.getBoundingClientRect().left,
      baseline: line.querySelector('i')!.getBoundingClientRect().bottom,
    }));
  });
}

async function drawOurs(prepared: Prepared[], origins: Origin[], { width, height }: Ink, size: number): Promise<Ink> {
  const paths = prepared.map(({ paragraph }, i) => lineAt(paragraph, origins[i]!, size)).join('');
  const body = element('rect', { width, height, fill: '#ffffff' }) + element('path', { d: paths });
  return inkOfPixels(await rasterise(svgDocument({ width, height, language: 'mul', title: 'Text' }, body)));
}

function lineAt(paragraph: ShapedParagraph, { left, baseline }: Origin, size: number): string {
  const room = { width: Infinity, height: Infinity, largest: size, smallest: size, maxLines: 1 };
  const block = fitText(paragraph, room);
  // The kit brings ink to an edge, a browser the pen.
  const x = left + (block.lines[0]!.ink.left * size) / 1000;
  return blockPath(block, { x, width: block.width, baseline, edge: 'left' });
}
