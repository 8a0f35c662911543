// The drawings of the photo frames, as text: the studio puts them over photos without asking for a file.
import { compactDrawing } from '#src/core/kit/studio/compact-drawing.ts';
import { type Recolourable, mergeColours, withoutMetadata } from '#src/core/kit/studio/recolour.ts';

const DRAWINGS = import.meta.glob<string>('/.build/kit/kit/*/*-frame-*.svg', { query: '?raw', import: 'default' });

/** One drawing for all colourways of a frame, from the paths of its SVG files; undefined in a build without the kit. */
export async function frameDrawing(paths: readonly string[]): Promise<Recolourable | undefined> {
  const loads = paths.flatMap((path) => DRAWINGS[`/.build/kit/${path}`] ?? []);
  if (loads.length === 0) return undefined;
  const { drawing, palettes } = mergeColours((await Promise.all(loads.map((load) => load()))).map(withoutMetadata));
  return { drawing: compactDrawing(drawing), palettes };
}
