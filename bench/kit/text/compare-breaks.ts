import type { Browser, Page } from 'playwright-core';
import type { ShapedParagraph } from '#src/core/kit/text/paragraph.ts';
import { greedyLines } from '#src/core/kit/text/wrap.ts';
import { familyOf, fontFaces, textCss, textHtml } from './html.ts';
import type { Language } from './languages.ts';
import { type Prepared, prepareAll } from './prepare.ts';
import { paragraphs } from './samples.ts';

/** How many line ends the kit and a browser have in common in one language, and where they differ. */
export interface BreakResult {
  language: Language;
  equal: number;
  total: number;
  /** The text around the differing line starts, `|` being the break. */
  onlyOurs: string[];
  onlyTheirs: string[];
}

const SIZE = 40;
const NARROWEST = 12;
const STEP = 0.6;

/** Wraps one paragraph per language at so many widths with the kit and with a browser. */
export async function compareBreaks(browser: Browser, widths: number, weight = 700): Promise<BreakResult[]> {
  const page = await browser.newPage();
  const entries = Object.entries(paragraphs).map(([language, text]) => ({ language: language as Language, text }));
  const prepared = await prepareAll(entries, weight);
  const pixels = Array.from({ length: widths }, (_, i) => Math.round((NARROWEST + i * STEP * (40 / widths)) * SIZE));
  const results: BreakResult[] = [];
  for (const [i, { language }] of entries.entries()) results.push(await compareOne(page, language, prepared[i]!, pixels));
  await page.close();
  return results;
}

async function compareOne(page: Page, language: Language, prepared: Prepared, widths: number[]): Promise<BreakResult> {
  const theirs = await theirStarts(page, prepared, widths);
  const { text } = prepared.paragraph;
  const result: BreakResult = { language, equal: 0, total: 0, onlyOurs: [], onlyTheirs: [] };
  widths.forEach((width, i) => {
    const ours = ourStarts(prepared.paragraph, width);
    const all = new Set([...ours, ...theirs[i]!]);
    const onlyOurs = ours.filter((start) => !theirs[i]!.includes(start));
    const onlyTheirs = theirs[i]!.filter((start) => !ours.includes(start));
    result.total += all.size;
    result.equal += all.size - onlyOurs.length - onlyTheirs.length;
    result.onlyOurs.push(...onlyOurs.map((start) => around(text, start)));
    result.onlyTheirs.push(...onlyTheirs.map((start) => around(text, start)));
  });
  return result;
}

/** Where lines start, but for the first: at their first character that can be seen. */
function ourStarts(paragraph: ShapedParagraph, width: number): number[] {
  const ends = greedyLines(paragraph, (width / SIZE) * 1000);
  if (!ends) throw new Error(`A word of the paragraph in “${paragraph.style.language}” is wider than ${width} pixels.`);
  return ends.slice(0, -1).map((end) => end + paragraph.text.slice(end).search(/[^\s\u2066-\u2069]/));
}

async function theirStarts(page: Page, { paragraph, fonts }: Prepared, widths: number[]): Promise<number[][]> {
  const css = `body{margin:0;text-rendering:geometricPrecision}p{margin:0;${textCss(paragraph, fonts, SIZE)};line-height:100px}`;
  const content = `<p lang="${paragraph.style.language}">${textHtml(paragraph)}</p>`;
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${fontFaces(fonts.map(familyOf))}${css}</style>${content}`);
  return page.evaluate(lineStarts, widths);
}

/** Runs in the browser: the places in the text where a new line starts, for each width. */
async function lineStarts(widths: number[]): Promise<number[][]> {
  await document.fonts.ready;
  const paragraph = document.querySelector('p')!;
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const range = document.createRange();
  return widths.map((width) => {
    paragraph.style.width = `${width}px`;
    const starts: number[] = [];
    let offset = 0;
    let line = 0;
    for (const node of nodes) {
      for (let i = 0; i < node.data.length; i++) {
        if (/[\s\u2066-\u2069]/.test(node.data[i]!)) continue;
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const { top, height } = range.getBoundingClientRect();
        const now = Math.floor((top + height / 2) / 100);
        if (now > line) starts.push(offset + i);
        line = Math.max(line, now);
      }
      offset += node.data.length;
    }
    return starts;
  });
}

function around(text: string, start: number): string {
  return `${text.slice(Math.max(0, start - 12), start)}|${text.slice(start, start + 12)}`;
}
