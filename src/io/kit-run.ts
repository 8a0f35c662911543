import { join } from 'node:path';
import { drawSvg } from '#src/core/kit/draw-svg.ts';
import type { Drawing } from '#src/core/kit/drawing.ts';
import { creditOf } from '#src/core/kit/metadata/credit-of.ts';
import type { KitFile, KitInput, KitProblem, Words } from '#src/core/kit/model.ts';
import type { Format } from '#src/core/kit/schema.ts';
import { type Plan, planKit } from '#src/core/kit/plan.ts';
import { createTypesetter, type Typesetter } from '#src/core/kit/text/typesetter.ts';
import { openFonts } from './fonts.ts';
import { type KitCache, openKitCache, writeWhole } from './kit-cache.ts';
import { drawingKey, type KeptGraphics, type MadeFile } from './kept-graphics.ts';
import { type Job, RECIPES } from './kit-formats.ts';
import { withMissingFont } from './missing-font.ts';
import { sha256 } from './sha256.ts';

/** A kit that is planned and ready to be made into a folder, with what was made so far. */
export interface KitRun {
  input: KitInput;
  outDir: string;
  cache: KitCache;
  /** What earlier builds have made, where that may be believed. */
  kept: KeptGraphics | undefined;
  plan: Plan;
  typesetters: Map<string, Typesetter>;
  /** Reads a page of prose as the site shows it, by its path in the campaign’s folder. */
  readPage: ReadPage;
  rasterised: number;
  reused: number;
}

/** Reads a page of prose as the site shows it. */
export type ReadPage = (path: string) => Promise<string>;

const noPages: ReadPage = (path) => Promise.reject(new Error(`Nobody said where ${path} can be read.`));

/** What is known of a file before it is made. */
export type PlannedFile = Omit<KitFile, 'bytes' | 'sha256'>;

/** Plans a kit and opens the fonts that it needs. */
export async function openRun(input: KitInput, outDir: string, cacheDir: string, readPage = noPages): Promise<KitRun> {
  const plan = planKit(input);
  const fonts = await openFonts(plan.drawings.flatMap(textsOf));
  const typesetters = new Map(input.locales.map((locale) => [locale.code, createTypesetter(locale, fonts)]));
  return { input, outDir, cache: openKitCache(cacheDir), kept: undefined, plan, typesetters, readPage, rasterised: 0, reused: 0 };
}

/** What must be mended: what stood in the way of the plan, and what the drawings made so far could not set. */
export function problemsOf({ input, plan, typesetters }: KitRun): KitProblem[] {
  const unset = input.locales.flatMap((locale) => withMissingFont(locale, typesetters.get(locale.code)?.problems ?? []));
  return [...plan.problems, ...unset];
}

/** What a drawing’s file in a format is called and how large it is. */
export function plannedFile(drawing: Drawing, format: Format): PlannedFile {
  const { ending, variant, scale = 1 } = RECIPES[format];
  const { locale, kind, graphic, entry, colours, alt } = drawing;
  const path = `${drawing.path}${variant === undefined ? '' : VARIANT_SUFFIX[variant]}.${ending}`;
  const size = ending === 'pdf' ? drawing.size : { width: drawing.width * scale, height: drawing.height * scale };
  const named = { locale: locale.code, graphic, kind, ...(entry && { entry }), colourway: colours.id, path };
  return { ...named, ...size, format: ending, ...(variant && { variant }), alt };
}

/** Makes a drawing’s files, in all its formats or in some. */
export async function makeDrawing(run: KitRun, drawing: Drawing, formats: readonly Format[] = drawing.formats): Promise<KitFile[]> {
  const { kept, outDir, input } = run;
  const key = kept ? drawingKey(drawing, input.campaign, formats) : '';
  const before = kept?.take(key, outDir);
  const made = before ?? (await drawAll(run, drawing, formats));
  if (before) run.reused += before.length;
  else kept?.note(key, made);
  return formats.map((format, i) => {
    const { alt, ...named } = plannedFile(drawing, format);
    const { bytes, sha256: sum } = made[i]!;
    return { ...named, bytes, sha256: sum, alt };
  });
}

async function drawAll(run: KitRun, drawing: Drawing, formats: readonly Format[]): Promise<MadeFile[]> {
  const job = jobOf(run, drawing);
  const made: MadeFile[] = [];
  for (const format of formats) {
    const { path } = plannedFile(drawing, format);
    const data = await RECIPES[format].make(job);
    await writeWhole(join(run.outDir, path), data);
    made.push({ path, bytes: data.length, sha256: sha256(data) });
  }
  return made;
}

function jobOf(run: KitRun, drawing: Drawing): Job {
  const { campaign } = run.input;
  const typesetter = run.typesetters.get(drawing.locale.code)!;
  const count = (reused: boolean): void => void (reused ? run.reused++ : run.rasterised++);
  const svg = drawSvg(drawing, campaign, typesetter);
  return { drawing, svg, credit: creditOf(drawing, campaign), campaign, typesetter, cache: run.cache, count };
}

function textsOf({ pages }: Drawing): string[] {
  const words = pages.flatMap((page) => Object.values(page).flat() as (Words | string | undefined)[]);
  const drawn = pages.flatMap(({ picture }) => (picture ? `${JSON.stringify(picture)}–…` : []));
  return [...words.flatMap((entry) => (typeof entry === 'object' && 'text' in entry ? entry.text : [])), ...drawn];
}

const VARIANT_SUFFIX = { '2x': '@2x', editable: '-editable', black: '-black', animated: '-animated' } as const;
