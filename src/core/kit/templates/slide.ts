import { field } from './field.ts';
import { numberSlide } from './slide-number.ts';
import { pointsSlide } from './slide-points.ts';
import { questionSlide, quoteSlide } from './slide-voice.ts';
import { drawGround } from '../paint.ts';
import type { Scene, Template } from '../scene.ts';

/** One slide of a deck, laid out as its words ask for: a title, points, a number, a question or somebody’s story. */
export const slide: Template = slideWith(field);

/** Such a slide with the picture of a look on the one that bears the title. */
export function slideWith(picture: Template): Template {
  return {
    pairs: [
      ['text', 'background'],
      ['accent', 'background'],
      ['onAccent', 'accent'],
    ],
    draw(scene) {
      const layout = LAYOUTS[scene.words.layout ?? ''];
      return drawGround(scene) + (layout ? layout(scene) : titleSlide(scene, picture));
    },
  };
}

const LAYOUTS: Partial<Record<string, (scene: Scene) => string>> = {
  points: pointsSlide,
  number: numberSlide,
  question: questionSlide,
  quote: quoteSlide,
};

/** The campaign’s picture, with the title in it and its first point below. */
function titleSlide(scene: Scene, picture: Template): string {
  const [first] = scene.words.points ?? [];
  return picture.draw(first ? { ...scene, words: { ...scene.words, sub: first } } : scene);
}
