import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Drawing } from '#src/core/kit/drawing.ts';
import { squareAround } from '#src/core/kit/layout/box.ts';
import type { Colourway, KitInput } from '#src/core/kit/model.ts';
import { drawDots, ramp } from '#src/core/kit/motif.ts';
import { baselineFromTop, drawGround, drawMark, drawText } from '#src/core/kit/paint.ts';
import type { Scene, SceneWords, Template } from '#src/core/kit/scene.ts';
import { plain } from './epub/document.ts';
import type { Book } from './book.ts';
import type { Matter } from './matter.ts';

/** The cover in pixels: a sheet of A4, which reading apps show as well. */
export const COVER = { width: 1240, height: 1754 } as const;

const MARGIN = 110;
const COLUMN = COVER.width - 2 * MARGIN;
const PITCH = 62;
const VOICE = { x: COVER.width - MARGIN - 310, y: 470, radius: 330 };
const TOP = 1090;
const FOOT = COVER.height - MARGIN;

/** The cover of a book: the mark, the name, the sentence. It is light, so that a copying machine can do it. */
export const coverTemplate: Template = {
  pairs: [['text', 'background']],
  draw: (scene) => drawGround(scene) + drawField(scene) + drawWords(scene),
};

function drawField(scene: Scene): string {
  const strength = (_x: number, y: number): number => 1 - ramp(y, 620, 1080);
  const dots = drawDots(scene, { pitch: PITCH, largest: 30, hole: VOICE, fade: 170, seed: 8, strength, light: () => 0 });
  return dots + drawMark(scene, squareAround(VOICE.x, VOICE.y, 600), 'text');
}

function drawWords(scene: Scene): string {
  const { main, sub, label } = scene.words;
  const place = { x: MARGIN, width: COLUMN, align: 'start', fill: 'text' } as const;
  const title = scene.set(main, 900, { width: COLUMN, height: 330, largest: 176, smallest: 60, maxLines: 2 });
  const line = sub && scene.set(sub, 500, { width: COLUMN, height: 240, largest: 58, smallest: 34, maxLines: 3 });
  const foot = label && scene.set(label, 700, { width: COLUMN, height: 60, largest: 32, smallest: 18, maxLines: 1 });
  return [
    drawText(scene, title, { ...place, baseline: baselineFromTop(title, TOP) }),
    line && drawText(scene, line, { ...place, baseline: baselineFromTop(line, TOP + title.height + 56) }),
    foot && drawText(scene, foot, { ...place, baseline: FOOT }),
  ].join('');
}

/** The cover of a language’s book as a drawing of the kit; what is said of it where nobody sees it is its `alt`. */
export function coverDrawing({ campaign }: CampaignContent, book: Book, matter: Matter, kit: KitInput): Drawing {
  const locale = kit.locales.find(({ code }) => code === book.locale.code)!;
  const file = { file: 'content/campaign.json', key: 'name' };
  const words: SceneWords = {
    main: { text: book.title, ...file },
    ...(book.subtitle !== '' && { sub: { text: book.subtitle, ...file } }),
    label: { text: plain(matter.date), ...file },
    hashtag: { text: campaign.hashtag, ...file },
    site: { text: campaign.site, ...file },
  };
  const alt = plain([matter.cover, book.title, book.subtitle].filter(Boolean).join('. '));
  const look = { template: coverTemplate, colours: coverColours(campaign.theme.light), pages: [words], alt } as const;
  const sheet = { ...COVER, perMm: COVER.width / 210, bleed: 0, safe: { x: 0, y: 0, ...COVER }, size: COVER };
  return { ...sheet, ...look, locale, kind: 'poster', graphic: 'book-cover', formats: ['png'], path: 'cover' };
}

/** Few colours, and a ground that costs little ink. */
function coverColours({ signal, onSignal }: CampaignContent['campaign']['theme']['light']): Colourway {
  return { id: 'cover', background: signal, pattern: mixed(signal, onSignal, 0.16), text: onSignal, accent: onSignal, onAccent: signal };
}

/** A colour with a share of another in it; both as `#rrggbb`. */
function mixed(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * share);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
