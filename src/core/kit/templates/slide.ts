import { field } from './field.ts';
import { numberSlide } from './slide-number.ts';
import { pointsSlide } from './slide-points.ts';
import { questionSlide, quoteSlide } from './slide-voice.ts';
import { drawGround } from '../paint.ts';
import type { Scene, Template } from '../scene.ts';

/** One slide of a deck, laid out as its words ask for: a title, points, a number, a question or somebody’s story. */
export const slide: Template = {
  pairs: [
    ['text', 'background'],
    ['accent', 'background'],
    ['onAccent', 'accent'],
  ],
  draw: (scene) => drawGround(scene) + (LAYOUTS[scene.words.layout ?? ''] ?? titleSlide)(scene),
};

const LAYOUTS: Partial<Record<string, (scene: Scene) => string>> = {
  points: pointsSlide,
  number: numberSlide,
  question: questionSlide,
  quote: quoteSlide,
};

/** The campaign’s picture, with the title in it and its first point below. */
function titleSlide(scene: Scene): string {
  const [first] = scene.words.points ?? [];
  return field.draw(first ? { ...scene, words: { ...scene.words, sub: first } } : scene);
}
