import type { z } from 'zod';
import type { graphicSchema } from '#src/core/kit/schema.ts';

type Graphic = z.input<typeof graphicSchema>;

const words = { main: 'slogans.main' };
const drawn = ['png', 'svg'] as const;

/** The graphics that a new campaign begins with: one of each common kind, with its slogan, in the colours of its theme. */
export const STARTER_KIT: Readonly<Record<string, Graphic>> = {
  'post-square': { kind: 'post', template: 'field', width: 1080, height: 1080, colourways: ['night', 'paper'], words, order: 10, formats: [...drawn, 'svg-editable'] }, // prettier-ignore
  story: { kind: 'story', template: 'field', width: 1080, height: 1920, colourways: ['night'], words, order: 20, formats: [...drawn], safe: { top: 250, bottom: 250 } }, // prettier-ignore
  avatar: { kind: 'avatar', template: 'avatar', width: 1080, height: 1080, colourways: ['night', 'signal'], words, order: 30, formats: [...drawn], safe: { circle: true } }, // prettier-ignore
  banner: { kind: 'banner', template: 'field', width: 1500, height: 500, colourways: ['night', 'signal'], words, order: 40, formats: [...drawn], safe: { bottom: 130 } }, // prettier-ignore
  badge: { kind: 'badge', template: 'badge', width: 468, height: 60, colourways: ['night'], words, order: 50, formats: ['png', 'png@2x', 'svg'] }, // prettier-ignore
  'poster-a4': { kind: 'poster', template: 'field', width: 210, height: 297, unit: 'mm', dpi: 130, bleed: 3, colourways: ['night', 'paper'], words, order: 60, formats: ['pdf', 'png'] }, // prettier-ignore
};
