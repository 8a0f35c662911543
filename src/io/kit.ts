import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { drawSvg } from '#src/core/kit/draw-svg.ts';
import type { Drawing } from '#src/core/kit/drawing.ts';
import { creditOf } from '#src/core/kit/metadata/credit-of.ts';
import type { Format, KitArchive, KitFile, KitInput, KitLocale, KitResult, Words } from '#src/core/kit/model.ts';
import { planKit, PREVIEW } from '#src/core/kit/plan.ts';
import { createTypesetter, type Typesetter } from '#src/core/kit/text/typesetter.ts';
import { kitTexts } from '#src/core/kit/texts.ts';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import { openFonts } from './fonts.ts';
import { type KitCache, openKitCache, writeWhole } from './kit-cache.ts';
import { type Job, RECIPES } from './kit-formats.ts';
import { writeZips } from './zip.ts';

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
  const files = (await inParallel(plan.drawings, (drawing) => makeDrawing(drawing, run), options.onProgress)).flat();
  const archives: KitArchive[] = [];
  for (const locale of input.locales) archives.push(...(await collect(run, locale, plan.drawings, files)));
  const problems = [...plan.problems, ...[...typesetters.values()].flatMap((typesetter) => typesetter.problems)];
  return { files, archives, problems, rasterised: run.rasterised, reused: run.reused };
}

function textsOf({ pages }: Drawing): string[] {
  const words = pages.flatMap((page) => Object.values(page).flat() as (Words | string | undefined)[]);
  return words.flatMap((entry) => (typeof entry === 'object' ? entry.text : []));
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
  const { campaign } = run.input;
  const typesetter = run.typesetters.get(drawing.locale.code)!;
  const count = (reused: boolean): void => void (reused ? run.reused++ : run.rasterised++);
  const svg = drawSvg(drawing, campaign, typesetter);
  const job: Job = { drawing, svg, credit: creditOf(drawing, campaign), campaign, typesetter, cache: run.cache, count };
  const files: KitFile[] = [];
  for (const format of drawing.formats) files.push(await makeFile(job, format, run));
  return files;
}

async function makeFile(job: Job, format: Format, run: Run): Promise<KitFile> {
  const { drawing } = job;
  const { ending, variant, scale = 1, make } = RECIPES[format];
  const data = await make(job);
  const path = `${drawing.path}${variant === undefined ? '' : VARIANT_SUFFIX[variant]}.${ending}`;
  await writeWhole(join(run.outDir, path), data);
  const { locale, kind, graphic, entry, colours, alt } = drawing;
  const size = ending === 'pdf' ? drawing.size : { width: drawing.width * scale, height: drawing.height * scale };
  const named = { locale: locale.code, graphic, kind, ...(entry && { entry }), colourway: colours.id, path };
  return { ...named, ...size, format: ending, ...(variant && { variant }), bytes: data.length, sha256: sha256(data), alt };
}

const VARIANT_SUFFIX = { '2x': '@2x', editable: '-editable', black: '-black', animated: '-animated' } as const;

/** What is downloaded at once in a language: its texts and its ZIPs. Link previews are for machines and not in them. */
async function collect(run: Run, locale: KitLocale, drawings: Drawing[], files: KitFile[]): Promise<KitArchive[]> {
  const { campaign } = run.input;
  const own = drawings.filter((drawing) => drawing.locale === locale && drawing.graphic !== PREVIEW);
  if (own.length === 0) return [];
  const data = Buffer.from(kitTexts(campaign, locale, own));
  const path = `kit/${locale.code}/${campaignSlug(campaign)}-${locale.code}-texts.txt`;
  await writeWhole(join(run.outDir, path), data);
  const texts: KitArchive = { locale: locale.code, path, format: 'txt', bytes: data.length, sha256: sha256(data) };
  const made = files.filter((file) => file.locale === locale.code && file.graphic !== PREVIEW);
  return [texts, ...(await writeZips({ ...run, campaign }, locale.code, made, texts))];
}

function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
