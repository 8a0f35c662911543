// The drawings of the photo frames, as text: the studio puts them over photos without asking for a file.
import { compactDrawing } from '#src/core/kit/studio/compact-drawing.ts';
import { type Recolourable, mergeColours, withoutMetadata } from '#src/core/kit/studio/recolour.ts';
import { siteData } from '#src/site/data.ts';

/** One drawing for all colourways of a frame, from the paths of its SVG files; undefined in a build without the kit. */
export function frameDrawing(paths: readonly string[]): Recolourable | undefined {
  const { frames } = siteData();
  const texts = paths.flatMap((path) => frames[path] ?? []);
  if (texts.length === 0) return undefined;
  const { drawing, palettes } = mergeColours(texts.map(withoutMetadata));
  return { drawing: compactDrawing(drawing), palettes };
}
