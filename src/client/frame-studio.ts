// The photo frame studio: a photo is opened, placed under a frame and saved, all on the reader's device.
import { type Opening, openingOf } from '#src/core/kit/studio/opening.ts';
import { follow, type Gesture, photoMatrix, type Placement, settle, START } from '#src/core/kit/studio/placement.ts';
import { recolour } from '#src/core/kit/studio/recolour.ts';
import { isPlainKey, watchGestures } from './studio/gestures.ts';
import { loadPicture, openPhoto, type Refusal } from './studio/photo.ts';
import { showStudio, studioData } from './studio/data.ts';
import { offerDownload, pictureOf } from './studio/save.ts';

/** The sentences that the studio may say, in the page's language. */
type Sentence = Refusal | 'ready' | 'animated' | 'print' | 'saved' | 'first' | 'failed';

/** A colourway: the ground beside a photo that doesn't fill the sheet, and the frame's colours. */
interface Palette {
  ground: string;
  colours: string[];
}

interface FrameData {
  /** What saved files are called, up to their colourway. */
  name: string;
  palettes: Record<string, Palette>;
  words: Record<Sentence, string>;
}

const SIDE = 1080;

class FrameStudio {
  // Declared only: browsers that don't know fields would need a longer script for them.
  declare private readonly form: HTMLFormElement;
  declare private readonly canvas: HTMLCanvasElement;
  declare private readonly data: FrameData;
  declare private readonly frames: Map<string, HTMLImageElement>;
  /** Where photos show through; all colourways have the same window. */
  declare opening: Opening;
  declare private photo: HTMLCanvasElement | undefined;
  declare private placement: Placement;
  declare private waiting: number;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.canvas = form.querySelector('canvas')!;
    this.data = studioData(form);
    this.frames = new Map();
    this.opening = { x: SIDE / 2, y: SIDE / 2, side: SIDE };
    this.placement = START;
    this.waiting = 0;
    const drawing = form.querySelector('[type="image/svg+xml"]')!.textContent;
    for (const [id, { colours }] of Object.entries(this.data.palettes)) void this.loadFrame(id, recolour(drawing, colours));
  }

  act(gesture: Gesture): boolean {
    return this.place(follow(this.placement, gesture));
  }

  /** Places the photo as near as its edges allow; true if that moved it. */
  place(wanted: Placement): boolean {
    if (!this.photo) return false;
    const kept = settle(wanted, this.photo, this.opening.side);
    const moved = (['x', 'y', 'zoom', 'turn'] as const).some((name) => Math.abs(kept[name] - this.placement[name]) > 1e-6);
    this.placement = kept;
    for (const slider of this.form.querySelectorAll<HTMLInputElement>('[type=range]')) {
      const name = slider.name as keyof Placement;
      slider.value = String(name === 'zoom' ? kept.zoom * 100 : kept[name]);
    }
    this.redraw();
    return moved;
  }

  async open(file: Blob | undefined): Promise<void> {
    if (!file) return;
    const opened = await openPhoto(file);
    if (typeof opened === 'string') return this.say(opened);
    const { picture, header } = opened;
    this.photo = picture;
    this.form.classList.add('filled');
    this.place(START);
    this.say(...(header.animated ? ['animated' as const] : header.print ? ['print' as const] : []), 'ready');
  }

  async save(type: string): Promise<void> {
    if (!this.photo) return this.say('first');
    this.draw();
    const file = await pictureOf(this.canvas, type);
    if (!file) return this.say('failed');
    offerDownload(file, `${this.data.name}-${this.colour()}.${type === 'image/png' ? 'png' : 'jpg'}`);
    this.say('saved');
  }

  /** Takes a change of a slider, the colour or the circle. */
  change({ name, value, checked }: HTMLInputElement): void {
    if (name === 'circle') this.form.classList.toggle('circle', checked);
    else if (name === 'colour') this.redraw();
    else if (name in START) this.place({ ...this.placement, [name]: Number(value) / (name === 'zoom' ? 100 : 1) });
  }

  /** However fast a finger moves, once per picture of the screen is enough. */
  private redraw(): void {
    this.waiting ||= requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    this.waiting = 0;
    const pen = this.canvas.getContext('2d')!;
    const { photo, placement } = this;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.fillStyle = this.data.palettes[this.colour()]!.ground;
    pen.fillRect(0, 0, SIDE, SIDE);
    if (photo) {
      pen.setTransform(...photoMatrix(placement, photo, this.opening));
      pen.drawImage(photo, -photo.width / 2, -photo.height / 2);
      pen.setTransform(1, 0, 0, 1, 0, 0);
    }
    const frame = this.frames.get(this.colour());
    if (frame) pen.drawImage(frame, 0, 0, SIDE, SIDE);
  }

  private colour(): string {
    return this.form.querySelector<HTMLInputElement>('[name=colour]:checked')!.value;
  }

  private say(...sentences: Sentence[]): void {
    this.form.querySelector('[role=status]')!.textContent = sentences.map((sentence) => this.data.words[sentence]).join(' ');
  }

  private async loadFrame(id: string, svg: string): Promise<void> {
    const frame = await loadPicture(new Blob([svg], { type: 'image/svg+xml' }));
    this.frames.set(id, frame);
    this.opening = windowIn(frame);
    this.redraw();
  }
}

/** Looks through a small picture of a frame. */
function windowIn(frame: HTMLImageElement): Opening {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE / 4;
  const pen = canvas.getContext('2d')!;
  pen.drawImage(frame, 0, 0, canvas.width, canvas.width);
  return openingOf(pen.getImageData(0, 0, canvas.width, canvas.width), SIDE);
}

function start(form: HTMLFormElement): void {
  const studio = new FrameStudio(form);
  const stage = form.querySelector<HTMLElement>('.stage')!;
  const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void): void =>
    form.addEventListener(type, act);
  watchGestures(
    stage,
    SIDE,
    () => studio.opening,
    (gesture) => studio.act(gesture),
  );
  stage.addEventListener('keydown', (event) => isPlainKey(event, '0', 'Digit0') && studio.place(START));
  on('input', ({ target }) => studio.change(target as HTMLInputElement));
  on('change', ({ target }) => {
    const input = target as HTMLInputElement;
    if (input.type !== 'file') return;
    void studio.open(input.files?.[0]);
    // The same photo may be chosen again.
    input.value = '';
  });
  on('click', ({ target }) => {
    const { save, reset } = (target as HTMLElement).closest<HTMLElement>('[data-save], [data-reset]')?.dataset ?? {};
    if (save) void studio.save(save);
    if (reset) studio.place(START);
  });
  on('submit', (event) => event.preventDefault());
  on('dragover', (event) => event.preventDefault());
  on('drop', (event) => {
    event.preventDefault();
    void studio.open(event.dataTransfer?.files[0]);
  });
  showStudio(form);
}

start(document.querySelector('.studio')!);
