import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Direction } from '#src/core/messages/direction.ts';
import { readTongues } from './translation/shown-texts.ts';

/** The direction of each language of a campaign, by its code, for what is set up before the campaign is read. */
export async function localeDirections(campaign: string): Promise<Map<string, Direction>> {
  const folders = (await readdir(join(campaign, 'locales'), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const tongues = await readTongues(
    campaign,
    folders.map(({ name }) => name),
  );
  return new Map([...tongues].map(([code, { direction }]) => [code, direction]));
}
