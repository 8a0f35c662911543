import { builtLocales } from '#src/core/campaign/building.ts';
import type { KitArchive, KitFile, KitInput, KitResult } from '#src/core/kit/model.ts';
import { inParallel } from './in-parallel.ts';
import { openGraphics } from './kept-graphics.ts';
import { writeArchives } from './kit-archives.ts';
import { writePack } from './kit-pack.ts';
import { makeDrawing, openRun, problemsOf, type ReadPage } from './kit-run.ts';

/** Where finished pictures are kept between runs, and who wants to know how far the work is. */
export interface KitOptions {
  cacheDir: string;
  readPage?: ReadPage;
  onProgress?: (done: number, total: number) => void;
}

/** Makes every graphic and every link preview of a campaign, or of a shard’s languages; what volunteers must mend comes back as problems. */
export async function renderKit(input: KitInput, outDir: string, options: KitOptions): Promise<KitResult> {
  const opened = await openRun(input, outDir, options.cacheDir, options.readPage);
  const kept = await openGraphics(input.campaign, opened.cache);
  const run = { ...opened, kept };
  const built = new Set(builtLocales(input));
  const drawings = run.plan.drawings.filter(({ locale }) => built.has(locale));
  const made = await inParallel(drawings, (drawing) => makeDrawing(run, drawing), options.onProgress);
  const files: KitFile[] = made.flat();
  const archives: KitArchive[] = [];
  for (const { code } of built) archives.push(...(await writeArchives(run, code, files)), ...(await writePack(run, code, files)));
  const problems = problemsOf(run);
  // What is wrong is drawn each time, as drawing tells it.
  if (problems.length === 0) await kept.keep();
  return { files, archives, problems, rasterised: run.rasterised, reused: run.reused };
}
