// The remix studio: people's own words in the campaign's designs, set and drawn by the reader's browser.
import type { Colourway } from '#src/core/kit/model.ts';
import type { LiveLanguage, MeasureFor } from '#src/core/kit/studio/live-drawing.ts';
import { drawRemix, type Remix, type RemixSheet, type RemixWords } from '#src/core/kit/studio/remix.ts';
import { type SheetRow, unpackSheet } from '#src/core/kit/studio/sheet-row.ts';
import { showStudio, studioData } from './studio/data.ts';
import { browserMeasures } from './studio/measure.ts';
import { loadPicture } from './studio/photo.ts';
import { offerDownload, pictureOf } from './studio/save.ts';

interface RemixData {
  /** What saved files are called, up to the design's name. */
  name: string;
  language: LiveLanguage;
  /** What the designs are called in the page's language, and their sheets. */
  sheets: Record<string, [name: string, ...sheet: SheetRow]>;
  colourways: Record<string, Colourway>;
  words: Record<'tooLong' | 'unused' | 'saved' | 'failed', string>;
}

class RemixStudio {
  // Declared only: browsers that don't know fields would need a longer script for them.
  declare private readonly form: HTMLFormElement;
  declare private readonly data: RemixData;
  declare private readonly measure: MeasureFor;
  declare private waiting: number;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.data = studioData(form);
    this.waiting = 0;
    const choice = form.querySelector('select')!;
    for (const [id, [name]] of Object.entries(this.data.sheets)) choice.add(new Option(name, id));
    this.measure = browserMeasures(this.data.language.script, this.data.language.direction);
  }

  /** Draws again, at most once per picture of the screen. */
  redraw(): void {
    this.waiting ||= requestAnimationFrame(() => {
      this.waiting = 0;
      this.show(this.draw());
    });
  }

  async save(format: string): Promise<void> {
    const { svg } = this.draw();
    const vector = new Blob([svg], { type: 'image/svg+xml' });
    const file = format === 'svg' ? vector : await this.raster(vector).catch(() => undefined);
    if (file) offerDownload(file, `${this.data.name}-${this.value('sheet')}-${this.value('colour')}.${format}`);
    this.say(this.data.words[file ? 'saved' : 'failed']);
  }

  private draw(): Remix {
    const { colourways, language } = this.data;
    return drawRemix(this.sheet(), colourways[this.value('colour')]!, language, this.texts(), this.measure);
  }

  private sheet(): RemixSheet {
    const [, ...row] = this.data.sheets[this.value('sheet')]!;
    return unpackSheet(row);
  }

  private texts(): RemixWords {
    const main = this.form.querySelector<HTMLTextAreaElement>('[name=main]')!;
    return { main: main.value.trim() || main.placeholder, sub: this.value('sub').trim() };
  }

  private show(remix: Remix): void {
    const stage = this.form.querySelector('.sheet')!;
    const svg = new DOMParser().parseFromString(remix.svg, 'image/svg+xml').documentElement;
    // What files say of themselves is for readers of files.
    svg.querySelector('metadata')?.remove();
    stage.replaceChildren(document.importNode(svg, true));
    for (const name of ['main', 'sub'] as const) {
      const { tooLong, unused } = this.data.words;
      this.complain(name, remix.tooLong.includes(name) ? tooLong : remix.unused.includes(name) ? unused : '');
    }
  }

  /** Says at a field what is wrong with it. */
  private complain(name: string, what: string): void {
    const field = this.form.querySelector(`[name=${name}]`)!;
    const place = this.form.querySelector(`#${field.id}-problem`)!;
    field.setAttribute('aria-invalid', String(what !== ''));
    // The same words again would be read out at every letter.
    if (place.textContent !== what) place.textContent = what;
  }

  private async raster(vector: Blob): Promise<Blob | undefined> {
    const picture = await loadPicture(vector);
    const { width, height, scale } = this.sheet();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return pictureOf(canvas, 'image/png');
  }

  private value(name: string): string {
    return (new FormData(this.form).get(name) as string | null) ?? '';
  }

  private say(sentence: string): void {
    this.form.querySelector('[role=status]')!.textContent = sentence;
  }
}

function start(form: HTMLFormElement): void {
  const studio = new RemixStudio(form);
  form.addEventListener('input', () => studio.redraw());
  form.addEventListener('click', ({ target }) => {
    const { save } = (target as HTMLElement).closest<HTMLElement>('[data-save]')?.dataset ?? {};
    if (save) void studio.save(save);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  showStudio(form);
  studio.redraw();
}

start(document.querySelector('.studio')!);
