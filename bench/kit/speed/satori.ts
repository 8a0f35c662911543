import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { familyOf, woff2Of } from '../text/html.ts';
import type { Design, Designs, DesignText } from './designs.ts';
import { staticFont } from '#src/io/editions/static-font.ts';

type SatoriNode = Parameters<typeof satori>[0];
type Weight = NonNullable<Font['weight']>;

/** A way to make the designs with satori and sharp: the same words, the same letters, the ground as a picture. */
export async function satoriMaker({ fonts, list }: Designs): Promise<(design: Design) => Promise<Uint8Array>> {
  const weights = new Set(list.flatMap(({ texts }) => texts.map(({ weight }) => weight)));
  const opened: Font[] = [];
  for (const weight of weights) {
    for (const font of fonts.stack('Latn', weight))
      opened.push({ name: 'Kit', weight: weight as Weight, data: await staticFont(woff2Of(familyOf(font)), weight) });
  }
  return async (design) => {
    const { width, height } = design.drawing;
    const svg = await satori(sheetOf(design), { width, height, fonts: opened });
    return sharp(Buffer.from(svg)).png().toBuffer();
  };
}

function sheetOf({ drawing: { width, height }, ground, texts }: Design): SatoriNode {
  const src = `data:image/svg+xml;base64,${Buffer.from(ground).toString('base64')}`;
  const picture = { type: 'img', props: { src, width, height, style: { position: 'absolute', left: 0, top: 0 } } };
  return {
    type: 'div',
    props: { style: { display: 'flex', width, height, fontFamily: 'Kit' }, children: [picture, ...texts.map(textNode)] },
  } as SatoriNode;
}

function textNode({ text, weight, size, step, x, top, width, fill }: DesignText): object {
  const style = { position: 'absolute', left: x, top, width, fontWeight: weight, fontSize: size, lineHeight: step / size, color: fill };
  return { type: 'div', props: { style, children: text } };
}
