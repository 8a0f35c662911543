import sharp from 'sharp';
import { drawSvg } from '#src/core/kit/draw-svg.ts';
import { createTypesetter } from '#src/core/kit/text/typesetter.ts';
import { encodePixels, LINK_PREVIEW } from '#src/io/png.ts';
import { rasterise } from '#src/io/raster.ts';
import type { Design, Designs } from './designs.ts';

/** The kit's drawing as a PNG in true colour, compressed as sharp does unless told. */
export async function oursTruecolour(designs: Designs, design: Design): Promise<Uint8Array> {
  return sharp(Buffer.from(svgOf(designs, design)))
    .png()
    .toBuffer();
}

/** The kit's drawing as it is published: few colours, the brand's exact. */
export async function oursIndexed(designs: Designs, design: Design): Promise<Uint8Array> {
  const { background, text, accent, onAccent, pattern } = design.drawing.colours;
  return encodePixels(await rasterise(svgOf(designs, design)), [background, text, accent, onAccent, pattern], LINK_PREVIEW);
}

/** With a new typesetter each time: nothing is remembered of the text. */
function svgOf({ campaign, fonts }: Designs, { drawing }: Design): string {
  return drawSvg(drawing, campaign, createTypesetter(drawing.locale, fonts));
}
