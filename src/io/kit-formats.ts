import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { BLACK } from '#src/core/kit/black.ts';
import { drawBody, drawSvg, sceneOf } from '#src/core/kit/draw-svg.ts';
import type { Drawing } from '#src/core/kit/drawing.ts';
import { deckParts } from '#src/core/kit/deck.ts';
import { htmlDocument, type HtmlParts } from '#src/core/kit/html.ts';
import { withPngMetadata } from '#src/core/kit/metadata/in-png.ts';
import { withSvgMetadata } from '#src/core/kit/metadata/in-svg.ts';
import type { Credit } from '#src/core/kit/metadata/credit.ts';
import { xmpPacket } from '#src/core/kit/metadata/rdf.ts';
import type { KitCampaign, KitFile, Variant } from '#src/core/kit/model.ts';
import type { Format } from '#src/core/kit/schema.ts';
import { pdfDocument } from '#src/core/kit/pdf/document.ts';
import { PREVIEW_SIZE } from '#src/core/kit/plan.ts';
import { signatureTable } from '#src/core/kit/signature.ts';
import { element, svgDocument } from '#src/core/kit/svg.ts';
import { wordsOf } from '#src/core/kit/texts.ts';
import { type ContentPolicy, withPolicy } from '#src/core/site/content-policy.ts';
import { inscribeLetters, inscribeOutlines, inscribeText } from '#src/core/kit/text/inscribe.ts';
import { createLetters } from '#src/core/kit/text/letters.ts';
import type { Typesetter } from '#src/core/kit/text/typesetter.ts';
import { ROOT } from './folders.ts';
import { cacheKey, type KitCache } from './kit-cache.ts';
import { DOWNLOAD, ENCODER_VERSION, encodePixels, LINK_PREVIEW } from './png.ts';
import { rasterise, rasterVersions } from './raster.ts';
import { encodeAnimation, encodeWebp, WEBP } from './webp.ts';

/** A drawing that is being made into files. */
export interface Job {
  drawing: Drawing;
  /** The first page as outlines: what all pictures are made from. */
  svg: string;
  credit: Credit;
  campaign: KitCampaign;
  typesetter: Typesetter;
  cache: KitCache;
  /** Called for each picture: whether it came from the cache. */
  count(reused: boolean): void;
}

/** How a format is made, what its files end in, and how many pixels a pixel of the drawing has. */
interface Recipe {
  ending: KitFile['format'];
  variant?: Variant;
  scale?: number;
  make(job: Job): Promise<Uint8Array> | Uint8Array;
}

/** A recipe for each format that a graphic's file can ask for. */
export const RECIPES: Record<Format, Recipe> = {
  png: { ending: 'png', make: (job) => makePng(job, 1) },
  'png@2x': { ending: 'png', variant: '2x', scale: 2, make: (job) => makePng(job, 2) },
  webp: { ending: 'webp', make: makeWebp },
  'webp-animated': { ending: 'webp', variant: 'animated', make: makeAnimation },
  svg: { ending: 'svg', make: ({ svg, credit }) => Buffer.from(withSvgMetadata(svg, credit)) },
  'svg-editable': { ending: 'svg', variant: 'editable', make: makeEditable },
  pdf: { ending: 'pdf', make: (job) => makePdf(job) },
  'pdf-black': { ending: 'pdf', variant: 'black', make: (job) => makePdf({ ...job, drawing: { ...job.drawing, colours: BLACK } }) },
  html: { ending: 'html', make: makeHtml },
};

async function makePng(job: Job, scale: number): Promise<Uint8Array> {
  const { svg, drawing, credit } = job;
  const exact = exactColours(drawing);
  const isLinkPreview = drawing.width === PREVIEW_SIZE.width && drawing.height === PREVIEW_SIZE.height;
  const settings = isLinkPreview ? LINK_PREVIEW : DOWNLOAD;
  const recipe = { format: 'png', encoder: ENCODER_VERSION, settings, exact, scale, ...rasterVersions };
  const png = await remember(job, cacheKey(svg, recipe), async () => encodePixels(await rasterise(svg, scale), exact, settings));
  return withPngMetadata(png, credit, drawing.size.unit === 'mm' ? drawing.perMm * scale : undefined);
}

function makeWebp(job: Job): Promise<Uint8Array> {
  const { svg, drawing, credit } = job;
  const exact = exactColours(drawing);
  const xmp = xmpPacket(credit);
  const key = cacheKey(svg, { format: 'webp', ...WEBP, exact, xmp, ...rasterVersions });
  return remember(job, key, async () => encodeWebp(await rasterise(svg), exact, xmp));
}

function makeAnimation(job: Job): Promise<Uint8Array> {
  const { drawing, credit, campaign, typesetter } = job;
  const frames = drawing.template.frames?.(sceneOf(drawing, campaign, typesetter, inscribeOutlines));
  if (!frames) throw new Error(`The template of “${drawing.graphic}” can't move: it has no frames.`);
  const exact = exactColours(drawing);
  const xmp = xmpPacket(credit);
  const sheet = { width: drawing.width, height: drawing.height, language: drawing.locale.code, title: drawing.alt };
  const pictures = frames.map(({ body }) => svgDocument(sheet, body));
  const delays = frames.map(({ delay }) => delay);
  const key = cacheKey(pictures.join(''), { format: 'webp-animated', ...WEBP, delays, exact, xmp, ...rasterVersions });
  return remember(job, key, async () => {
    const pixels = [];
    for (const picture of pictures) pixels.push(await rasterise(picture));
    return encodeAnimation(pixels, delays, exact, xmp);
  });
}

function makeEditable({ drawing, campaign, typesetter, credit }: Job): Uint8Array {
  return Buffer.from(withSvgMetadata(drawSvg(drawing, campaign, typesetter, inscribeText), credit));
}

function makePdf({ drawing, campaign, typesetter, credit }: Job): Uint8Array {
  const letters = createLetters();
  const pages = drawing.pages.map((words, i) => ({
    body: drawBody(drawing, campaign, typesetter, inscribeLetters(letters), i),
    alt: drawing.pages.length === 1 ? drawing.alt : wordsOf(words).join('\n'),
  }));
  const id = createHash('sha256')
    .update(JSON.stringify([pages, credit]))
    .digest('hex')
    .slice(0, 32);
  return pdfDocument(pages, drawing, credit, id, letters.all);
}

async function makeHtml(job: Job): Promise<Uint8Array> {
  const { drawing, credit, campaign } = job;
  const parts = drawing.kind === 'email' ? { body: signatureTable(drawing, campaign.address) } : await makeDeck(job);
  // A signature has its styles in its elements, as mail programs want them.
  const styles: ContentPolicy = drawing.kind === 'email' ? { 'style-src': "'unsafe-inline'" } : {};
  return Buffer.from(await withPolicy(htmlDocument(drawing, credit, parts), { 'default-src': "'none'", ...styles }));
}

async function makeDeck({ drawing, campaign, typesetter }: Job): Promise<HtmlParts> {
  const { width, height } = drawing;
  const letters = createLetters();
  const pictures = drawing.pages.map((_, i) => {
    const body = drawBody(drawing, campaign, typesetter, inscribeLetters(letters), i);
    return element('svg', { viewBox: `0 0 ${width} ${height}` }, body);
  });
  return deckParts(drawing, pictures, letters.all, await deckScript());
}

/** The script of slides, which imports nothing: without its types and comments it is what browsers read. */
export async function deckScript(): Promise<string> {
  const code = stripTypeScriptTypes(await readFile(join(ROOT, 'src/client/deck.ts'), 'utf8'));
  return code
    .replace(/^\s*(\/\/|\/\*\*).*$/gm, '')
    .replace(/\n\s*/g, '\n')
    .trim();
}

/** A picture from the cache, or made now and kept. */
async function remember({ cache, count }: Job, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await cache.read(key);
  count(kept !== undefined);
  const data = kept ?? (await make());
  if (!kept) await cache.write(key, data);
  return data;
}

function exactColours({ colours }: Drawing): string[] {
  const { background, text, accent, onAccent, pattern } = colours;
  return [background, text, accent, onAccent, pattern];
}
