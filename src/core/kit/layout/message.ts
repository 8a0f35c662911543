import type { Scene } from '../scene.ts';
import type { Box } from './box.ts';
import type { Align } from './mirror.ts';
import { bubblePart, column, linePart, type Part, row, textPart } from './part.ts';

/** How a message is set: the largest and the smallest its words may be, the hashtag's size, where it stands and what it shows. */
export interface MessageLook {
  largest: number;
  smallest: number;
  tag: number;
  lines: number;
  align?: Align;
  anchor?: 'top' | 'middle' | 'bottom';
  /** What stands beside the hashtag: the site's address, or the line under the words. */
  beside?: 'site' | 'sub';
  gap?: number;
}

/** One message, one hashtag: the words as large as the box allows, a line under them where there is one, then the hashtag. */
export function drawMessage(scene: Scene, box: Box, look: MessageLook): string {
  const part = messagePart(scene, box, look);
  const share = { top: 0, middle: 0.5, bottom: 1 }[look.anchor ?? 'middle'];
  const x = look.align === 'centre' ? box.x + (box.width - part.width) / 2 : box.x;
  return part.draw(x, box.y + (box.height - part.height) * share);
}

/** A message as one part, never larger than its box. */
export function messagePart(scene: Scene, box: Pick<Box, 'width' | 'height'>, look: MessageLook): Part {
  const gap = look.gap ?? look.tag * 0.95;
  const under = [subPart(scene, box.width, look), footPart(scene, box.width, look)].flatMap((part) => part ?? []);
  const taken = under.reduce((sum, part) => sum + part.height + gap, 0);
  const slogan = textPart(
    scene,
    scene.words.main,
    { weight: 900, fill: 'text', align: look.align },
    { width: box.width, height: box.height - taken, largest: look.largest, smallest: look.smallest, maxLines: look.lines },
  );
  return column([slogan, ...under], gap, look.align);
}

function subPart(scene: Scene, width: number, look: MessageLook): Part | undefined {
  if (!scene.words.sub || look.beside === 'sub') return undefined;
  const size = look.tag * 0.86;
  return textPart(
    scene,
    scene.words.sub,
    { weight: 600, fill: 'text', align: look.align },
    { width, height: size * 2.6, largest: size, smallest: size * 0.6, maxLines: 2 },
  );
}

/** The hashtag, and beside it what the look asks for; below it where the room is too narrow. */
export function footPart(scene: Scene, width: number, look: Pick<MessageLook, 'tag' | 'beside' | 'align'>): Part {
  const bubble = bubblePart(scene, scene.words.hashtag, { size: look.tag, widest: width });
  const gap = look.tag * 0.7;
  const beside = besidePart(scene, width, width - bubble.width - gap, look);
  if (!beside) return bubble;
  const fits = bubble.width + gap + beside.width <= width;
  return fits ? row([bubble, beside], gap) : column([bubble, beside], gap, look.align);
}

function besidePart(scene: Scene, width: number, left: number, { tag, beside }: Pick<MessageLook, 'tag' | 'beside'>): Part | undefined {
  const { sub, site } = scene.words;
  if (beside === 'sub' && sub) {
    const size = tag * 0.84;
    const room = { width: left, height: tag * 1.9, largest: size, smallest: size * 0.5, maxLines: 2 };
    return textPart(scene, sub, { weight: 600, fill: 'text' }, room);
  }
  if (beside !== 'site') return undefined;
  const size = tag * 0.66;
  return linePart(scene, site, { weight: 600, fill: 'text' }, { width, largest: size, smallest: Math.min(size, Math.max(6, size * 0.6)) });
}
