import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Campaign, WrittenCampaign } from '#src/core/campaign/schema.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { placeOf } from '#src/core/checks/located.ts';
import { nearest } from '#src/core/checks/nearest.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { isMarkFile, saidOf } from '#src/core/mark/check-mark.ts';
import { drawnMark } from '#src/core/mark/drawn-mark.ts';
import type { Mark } from '#src/core/mark/schema.ts';
import { OWN_FILE_ONLY } from './read-flags.ts';

/** What became of a mark: the path that everything is drawn with, or why there is none. */
type Drawn = { mark: Mark } | { problems: Problem[] };

/** The campaign of a folder that was checked, with its mark as everything draws it. */
export async function withMark(folder: string, campaign: WrittenCampaign): Promise<Campaign> {
  const drawn = await drawMark(folder, campaign);
  if ('problems' in drawn) throw new Error(`The mark in ${CAMPAIGN_FILE} can’t be drawn: run the check.`);
  return { ...campaign, mark: drawn.mark };
}

/** A campaign’s decided files with its mark as everything draws it, as far as it can be drawn, and what is wrong with the mark. */
export async function withDecidedMark(folder: string, files: CampaignFiles): Promise<{ files: CampaignFiles; problems: Problem[] }> {
  const drawn = (await decidedMark(folder, files)) ?? { problems: [] };
  return 'mark' in drawn ? { files: { ...files, mark: drawn.mark }, problems: [] } : { files, problems: drawn.problems };
}

/** Draws the mark of a campaign whose files were decided; nothing where campaign.json or the drawing itself is refused already. */
export async function decidedMark(folder: string, { decided, publicPaths }: CampaignFiles): Promise<Drawn | undefined> {
  const { value, located, problems } = decided.get(CAMPAIGN_FILE) ?? {};
  if (value === undefined || !located || problems!.length > 0) return undefined;
  const campaign = value as WrittenCampaign;
  const { file } = campaign.mark;
  const at = (field: string, { what, fix }: Said): Drawn => ({
    problems: [{ file: CAMPAIGN_FILE, ...placeOf(located, ['mark', field]), what, fix }],
  });
  if (file !== undefined && !publicPaths.has(file)) return at('file', missingFile(file, publicPaths));
  if (file !== undefined && (decided.get(`public/${file}`)?.problems.length ?? 1) > 0) return undefined;
  const drawn = await drawMark(folder, campaign);
  return 'missing' in drawn ? at('letters', saidOf('no-glyph', { sign: drawn.missing })) : drawn;
}

function missingFile(file: string, publicPaths: ReadonlySet<string>): Said {
  const near = nearest(
    file,
    [...publicPaths].filter((path) => path.endsWith('.svg')),
  );
  return near === undefined ? saidOf('no-file', { file }) : { what: ['mark.no-file', { file }], fix: ['mark.near-file-fix', { near }] };
}

type Tried = Drawn | { missing: string; problems: Problem[] };

async function drawMark(folder: string, { mark, theme }: WrittenCampaign): Promise<Tried> {
  const { viewBox, path, file, letters, upright } = mark;
  if (letters !== undefined) {
    // Fonts and what shapes them take a tenth of a second to load, and most marks are drawn.
    const [{ letterMark }, { openFonts }] = await Promise.all([import('#src/core/mark/letter-mark.ts'), import('./fonts.ts')]);
    const drawn = letterMark(letters, theme.look, await openFonts([letters]));
    return 'missing' in drawn ? { ...drawn, problems: [] } : drawn;
  }
  if (file === undefined) return { mark: { viewBox: viewBox!, path: path!, ...(upright !== undefined && { upright }) } };
  if (!isMarkFile(file)) throw new Error(`${file} is no place in public/.`);
  const text = await readFile(join(folder, 'public', file), { encoding: 'utf8', flag: OWN_FILE_ONLY });
  const drawn = drawnMark(text);
  if ('mark' in drawn) return { mark: { ...drawn.mark, ...(upright !== undefined && { upright }) } };
  return { problems: drawn.found.map(({ said, line, column }) => ({ file: `public/${file}`, line, column, ...said })) };
}
