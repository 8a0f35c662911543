import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { drawSvg } from '#src/core/kit/draw-svg.ts';
import type { Format, KitFile, KitInput, KitResult } from '#src/core/kit/model.ts';
import { type Drawing, planKit, PREVIEW } from '#src/core/kit/plan.ts';
import { createTypesetter, type Typesetter } from '#src/core/kit/text/typesetter.ts';
import { openFonts } from './fonts.ts';
import { cacheKey, type KitCache, openKitCache, writeWhole } from './kit-cache.ts';
import { DOWNLOAD, ENCODER_VERSION, encodePixels, LINK_PREVIEW } from './png.ts';
import { rasterise, rasterVersions } from './raster.ts';

/** Where finished pictures are kept between runs, and who wants to know how far the work is. */
export interface KitOptions {
  cacheDir: string;
  onProgress?: (done: number, total: number) => void;
}

interface Run {
  outDir: string;
  cache: KitCache;
  typesetters: Map<string, Typesetter>;
  input: KitInput;
  rasterised: number;
  reused: number;
}

/** Makes every graphic and every link preview of a campaign; what volunteers must mend comes back as problems. */
export async function renderKit(input: KitInput, outDir: string, options: KitOptions): Promise<KitResult> {
  const plan = planKit(input);
  const fonts = await openFonts(plan.drawings.flatMap(textsOf));
  const typesetters = new Map(input.locales.map((locale) => [locale.code, createTypesetter(locale, fonts)]));
  const run: Run = { outDir, cache: openKitCache(options.cacheDir), typesetters, input, rasterised: 0, reused: 0 };
  const files = await inParallel(plan.drawings, (drawing) => makeDrawing(drawing, run), options.onProgress);
  const problems = [...plan.problems, ...[...typesetters.values()].flatMap((typesetter) => typesetter.problems)];
  return { files: files.flat(), problems, rasterised: run.rasterised, reused: run.reused };
}

function textsOf({ words }: Drawing): string[] {
  return Object.values(words).flatMap((entry) => entry?.text ?? []);
}

/** Works on as many drawings at once as there are processors; results keep the order of the plan. */
async function inParallel<Result>(
  drawings: Drawing[],
  make: (drawing: Drawing) => Promise<Result>,
  onProgress: KitOptions['onProgress'],
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < drawings.length) {
      const place = next++;
      results[place] = await make(drawings[place]!);
      onProgress?.(++done, drawings.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return results;
}

async function makeDrawing(drawing: Drawing, run: Run): Promise<KitFile[]> {
  const svg = drawSvg(drawing, run.input.campaign.mark, run.typesetters.get(drawing.locale.code)!);
  const files: KitFile[] = [];
  for (const format of drawing.formats) files.push(await makeFile(drawing, format, svg, run));
  return files;
}

async function makeFile(drawing: Drawing, format: Format, svg: string, run: Run): Promise<KitFile> {
  const data = format === 'svg' ? Buffer.from(svg) : await pngOf(svg, drawing, run);
  const path = `${drawing.path}.${format}`;
  await writeWhole(join(run.outDir, path), data);
  const { locale, graphic, colours, width, height, alt } = drawing;
  const sha256 = createHash('sha256').update(data).digest('hex');
  return { locale: locale.code, graphic, colourway: colours.id, path, width, height, format, bytes: data.length, sha256, alt };
}

async function pngOf(svg: string, drawing: Drawing, run: Run): Promise<Uint8Array> {
  const { background, text, accent, onAccent, pattern } = drawing.colours;
  const exact = [background, text, accent, onAccent, pattern];
  const settings = drawing.graphic === PREVIEW ? LINK_PREVIEW : DOWNLOAD;
  const key = cacheKey(svg, { format: 'png', encoder: ENCODER_VERSION, settings, exact, ...rasterVersions });
  const kept = await run.cache.read(key);
  if (kept) run.reused++;
  else run.rasterised++;
  const data = kept ?? (await encodePixels(await rasterise(svg), exact, settings));
  if (!kept) await run.cache.write(key, data);
  return data;
}
