import type { InviteData } from '#src/core/host/invite-data.ts';
import { drawPoster, type Paper, pictureSize, type Poster, type PosterWords } from '#src/core/kit/studio/invitation-poster.ts';
import type { MeasureFor } from '#src/core/kit/studio/live-drawing.ts';
import { browserMeasures } from '../studio/measure.ts';
import { loadPicture } from '../studio/photo.ts';
import { pictureOf } from '../studio/save.ts';

/** The poster of an invitation: shown, printed, and saved as a picture. */
export class PosterStage {
  // Declared only: browsers that don't know fields would need a longer script for them.
  declare private readonly box: HTMLElement;
  declare private readonly data: InviteData;
  declare private readonly measure: MeasureFor;
  declare private poster: Poster | undefined;

  constructor(box: HTMLElement, data: InviteData) {
    this.box = box;
    this.data = data;
    this.measure = browserMeasures(data.language.script, data.language.direction);
  }

  /** Draws the poster anew; true where all of it fits. */
  draw(words: PosterWords): boolean {
    const { language, colourways } = this.data;
    this.poster = drawPoster(this.paper(), colourways[this.value('colour')]!, language, words, this.measure);
    const svg = new DOMParser().parseFromString(this.poster.svg, 'image/svg+xml').documentElement;
    // What files say of themselves is for readers of files.
    svg.querySelector('metadata')?.remove();
    const stage = this.box.querySelector('.stage')!;
    stage.className = `stage ${this.paper()}`;
    stage.replaceChildren(document.importNode(svg, true));
    return this.poster.tooLong.length === 0;
  }

  /** The poster as a PNG; undefined where the device has too little memory for it. */
  async picture(): Promise<Blob | undefined> {
    try {
      const drawn = await loadPicture(new Blob([this.poster!.svg], { type: 'image/svg+xml' }));
      const canvas = document.createElement('canvas');
      Object.assign(canvas, pictureSize(this.paper()));
      canvas.getContext('2d')!.drawImage(drawn, 0, 0, canvas.width, canvas.height);
      return await pictureOf(canvas, 'image/png');
    } catch {
      return undefined;
    }
  }

  private paper(): Paper {
    return this.value('paper') as Paper;
  }

  private value(name: string): string {
    return (new FormData(this.box.querySelector('form')!).get(name) as string | null) ?? '';
  }
}
