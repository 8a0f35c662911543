import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '#src/io/folders.ts';
import { drawArchitecture } from './picture.ts';
import { readTree } from './tree.ts';

/** Where the picture of the architecture is. */
export const PICTURE = 'docs/architecture.svg';

/** Draws the picture anew. */
export async function draw(): Promise<void> {
  await writeFile(join(ROOT, PICTURE), drawArchitecture(readTree()));
}
