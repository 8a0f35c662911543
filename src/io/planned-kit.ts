import type { CampaignContent } from '#src/core/campaign/content.ts';
import { kitInput } from '#src/core/kit/input.ts';
import { PREVIEW, planKit } from '#src/core/kit/plan.ts';
import { isPicture } from '#src/core/kit/thumbnail.ts';
import { plannedArchives } from './kit-archives.ts';
import { plannedPack } from './kit-pack.ts';
import { plannedFile } from './kit-run.ts';

/** A file that the kit of a campaign has, whether it was made or not. */
export interface KitPath {
  path: string;
  locale: string;
  kind?: string | undefined;
}

/** The files of which a campaign's kit consists, as its content asks for them, and the small pictures that it may have besides. */
export function plannedKit(content: CampaignContent): { files: KitPath[]; extras: string[] } {
  const input = kitInput(content);
  const drawings = planKit(input).drawings.filter(({ graphic }) => graphic !== PREVIEW);
  const files = drawings.flatMap((drawing) => drawing.formats.map((format) => plannedFile(drawing, format)));
  const archives = content.locales.flatMap(({ code }) => [
    ...plannedArchives({ input }, code, files),
    ...plannedPack({ input }, code, files),
  ]);
  const badges = files.filter((file) => file.kind === 'badge' && isPicture(file));
  const codes = badges.map(({ path, locale }) => ({ path: path.replace(/\.png$/, '-code.txt'), locale }));
  const extras = files.filter(isPicture).map(({ path }) => path.replace(/^kit\//, 'thumb/'));
  return { files: [...files, ...archives, ...codes], extras };
}
