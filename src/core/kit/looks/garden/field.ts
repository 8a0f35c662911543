import { type Box, inset } from '../../layout/box.ts';
import { drawMessage } from '../../layout/message.ts';
import type { Scene, Template } from '../../scene.ts';
import { fieldWith } from '../../templates/field.ts';
import { drawArch, drawCard, drawHedge, drawMedal } from './hedge.ts';

/** The campaign’s picture, for any size: a card among leaves, with the sign on a medal. Tall sheets have an arch. */
export const gardenField: Template = fieldWith({ wide: drawWide, tall: drawTall, square: drawSquare }, [
  ['text', 'background'],
  ['onAccent', 'accent'],
]);

/** The words on a card where lines start, the medal among the leaves where they end. */
function drawWide(scene: Scene): string {
  const { safe, height } = scene;
  const low = height < 240 && safe.width > safe.height * 3.6;
  const margin = Math.min(safe.height * (low ? 0.1 : 0.11), safe.width * 0.05);
  const radius = Math.min(safe.height * 0.31, safe.width * 0.105);
  const medal = { x: safe.x + safe.width - radius * 1.6, y: safe.y + safe.height / 2, radius };
  const card = {
    x: safe.x + margin,
    y: safe.y + margin,
    width: medal.x - radius * 1.5 - safe.x - margin,
    height: safe.height - 2 * margin,
  };
  const pad = { x: Math.max(card.height * 0.12, card.width * 0.06), y: card.height * (low ? 0.16 : 0.14) };
  const words = { x: card.x + pad.x, y: card.y + pad.y, width: card.width - 2 * pad.x, height: card.height - 2 * pad.y };
  const tag = low ? height * 0.12 : Math.min(height * 0.07, safe.width * 0.029);
  const beside = scene.words.sub ? 'sub' : 'site';
  const look = {
    largest: Math.min(height * 0.24, safe.width * 0.072),
    smallest: height * 0.07,
    tag,
    lines: low ? 2 : 3,
    beside,
    gap: height * 0.07,
  } as const;
  return (
    drawHedge(scene, height / (low ? 5 : 10), medal) +
    drawCard(scene, card, card.height * 0.2, height * 0.006) +
    drawMedal(scene, medal) +
    drawMessage(scene, words, look)
  );
}

function drawTall(scene: Scene): string {
  const { safe, width, height, bleed } = scene;
  const margin = safe.width * 0.09;
  const isWhole = safe.y === 0;
  const arch = {
    x: safe.x + margin,
    y: safe.y + (isWhole ? margin : 0),
    width: safe.width - 2 * margin,
    height: safe.height - (isWhole ? 2 * margin : 0),
  };
  const radius = safe.width * 0.185;
  const medal = { x: width / 2, y: arch.y + arch.width * 0.37, radius };
  const words = wordsUnder(arch, medal.y + radius + safe.width * 0.06, safe.width * 0.075);
  const look = { largest: safe.width * 0.098, smallest: safe.width * 0.035, tag: safe.width * 0.042, lines: 5 };
  return (
    drawHedge(scene, width / (bleed > 0 ? 12 : 11), { x: width / 2, y: height / 2 }) +
    drawArch(scene, arch, safe.width * 0.07, safe.width * 0.0045) +
    drawMedal(scene, medal) +
    drawMessage(scene, words, { ...look, align: 'centre', beside: 'site', gap: safe.width * 0.055 })
  );
}

function drawSquare(scene: Scene): string {
  const { safe, width, height } = scene;
  const card = inset(safe, safe.width * 0.085);
  const radius = safe.width * 0.135;
  const medal = { x: width / 2, y: card.y + radius * 1.42, radius };
  const words = wordsUnder(card, medal.y + radius * 1.2, safe.width * 0.07);
  const look = { largest: safe.width * 0.11, smallest: safe.width * 0.042, tag: safe.width * 0.04, lines: 3 };
  return (
    drawHedge(scene, width / 12, { x: width / 2, y: height / 2 }) +
    drawCard(scene, card, safe.width * 0.09, safe.width * 0.0045) +
    drawMedal(scene, medal) +
    drawMessage(scene, words, { ...look, align: 'centre', beside: 'site', gap: safe.width * 0.05 })
  );
}

/** What is left of a card below `top`, less a margin at its sides and its foot. */
function wordsUnder(card: Box, top: number, margin: number): Box {
  return { x: card.x + margin, y: top, width: card.width - 2 * margin, height: card.y + card.height - margin - top };
}
