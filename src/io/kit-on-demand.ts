import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Drawing } from '#src/core/kit/drawing.ts';
import { kitInput } from '#src/core/kit/input.ts';
import type { KitFile, KitProblem } from '#src/core/kit/model.ts';
import type { Format } from '#src/core/kit/schema.ts';
import { PREVIEW } from '#src/core/kit/plan.ts';
import { isPicture, thumbnailOf } from '#src/core/kit/thumbnail.ts';
import { writeBadgeCodes } from './badge-codes.ts';
import { writeIcons } from './icons.ts';
import { listFiles } from './list-files.ts';
import { writeArchives, plannedArchives } from './kit-archives.ts';
import { plannedPack, writePack } from './kit-pack.ts';
import { writeWhole } from './kit-cache.ts';
import { type KitRun, makeDrawing, openRun, type PlannedFile, plannedFile, problemsOf, type ReadPage } from './kit-run.ts';
import { writeThumbnail } from './thumbnails.ts';

/** A kit of which a file is made when somebody asks for it. */
export interface KitOnDemand {
  /** Makes the file at a path of the site into the kit’s folder; false where the kit has none there. */
  make(path: string): Promise<boolean>;
  /** What could not be drawn well so far. */
  problems(): KitProblem[];
}

/** A file that can be made, and how. */
interface Recipe {
  file: PlannedFile;
  drawing: Drawing;
  format: Format;
}

/** Plans the kit of a campaign into a folder: the pages find its manifest there, the files come when they are asked for. What an earlier plan has left there and this one does not name goes. */
export async function openKitOnDemand(
  content: CampaignContent,
  folder: string,
  cacheDir: string,
  readPage?: ReadPage,
): Promise<KitOnDemand> {
  const run = await openRun(kitInput(content), folder, cacheDir, readPage);
  const recipes = run.plan.drawings.flatMap((drawing) =>
    drawing.formats.map((format): Recipe => ({ drawing, format, file: plannedFile(drawing, format) })),
  );
  const makers = makersOf(run, recipes);
  await removeOthers(folder, makers);
  await writeIcons(content.campaign, folder);
  await writeBadgeCodes(content, await makeSome(run, recipes, 'badge', isPicture), folder, cacheDir);
  // The studio reads the frames from the disk.
  await makeSome(run, recipes, 'frame', ({ format }) => format === 'svg');
  await writeWhole(join(folder, 'manifest.json'), plannedManifest(run, recipes));
  return {
    async make(path) {
      const maker = makers.get(path);
      await maker?.();
      return maker !== undefined;
    },
    problems: () => problemsOf(run),
  };
}

async function removeOthers(folder: string, planned: ReadonlyMap<string, unknown>): Promise<void> {
  for (const top of ['kit', 'thumb', 'preview']) {
    for (const path of await listFiles(folder, top)) if (!planned.has(path)) await rm(join(folder, path));
  }
}

async function makeSome(run: KitRun, recipes: Recipe[], kind: string, isWanted: (file: PlannedFile) => boolean): Promise<KitFile[]> {
  const files: KitFile[] = [];
  for (const { file, drawing, format } of recipes) {
    if (file.kind === kind && isWanted(file)) files.push(...(await makeDrawing(run, drawing, [format])));
  }
  return files;
}

/** What is not made yet has no weight and no sum. */
function plannedManifest(run: KitRun, recipes: Recipe[]): string {
  const unmade = { bytes: 0, sha256: '' };
  const files = recipes.map(({ file }) => file);
  return JSON.stringify({
    files: files.filter(({ graphic }) => graphic !== PREVIEW).map((file) => ({ ...file, ...unmade })),
    archives: run.input.locales
      .flatMap(({ code }) => [...plannedArchives(run, code, files), ...plannedPack(run, code, files)])
      .map((archive) => ({ ...archive, ...unmade })),
  });
}

function makersOf(run: KitRun, recipes: Recipe[]): Map<string, () => Promise<unknown>> {
  const makers = new Map<string, () => Promise<unknown>>();
  for (const { file, drawing, format } of recipes) {
    makers.set(file.path, () => makeDrawing(run, drawing, [format]));
    const thumbnail = isPicture(file) ? thumbnailOf({ ...file, bytes: 0 }) : undefined;
    if (thumbnail && thumbnail.path !== file.path) makers.set(thumbnail.path, () => makeThumbnail(run, drawing));
  }
  for (const { code } of run.input.locales) {
    const files = recipes.map(({ file }) => file);
    for (const { path } of plannedArchives(run, code, files)) makers.set(path, () => makeArchives(run, code));
    for (const { path } of plannedPack(run, code, files)) makers.set(path, () => makePack(run, code));
  }
  return makers;
}

async function makeThumbnail(run: KitRun, drawing: Drawing): Promise<void> {
  const files = await makeDrawing(
    run,
    drawing,
    drawing.formats.filter((format) => format === 'png' || format === 'svg'),
  );
  await writeThumbnail(files.find(isPicture)!, new Set(files.map(({ path }) => path)), run.outDir, run.cache);
}

async function makeArchives(run: KitRun, code: string): Promise<void> {
  const files: KitFile[] = [];
  for (const drawing of run.plan.drawings.filter(({ locale, graphic }) => locale.code === code && graphic !== PREVIEW)) {
    files.push(...(await makeDrawing(run, drawing)));
  }
  await writeArchives(run, code, files);
}

async function makePack(run: KitRun, code: string): Promise<void> {
  const files: KitFile[] = [];
  const wanted = run.plan.drawings.filter(({ locale, graphic }) => locale.code === code && run.input.pack?.graphics.includes(graphic));
  for (const drawing of wanted) files.push(...(await makeDrawing(run, drawing)));
  await writePack(run, code, files);
}
