import type { Look } from '#src/core/looks/look.ts';
import type { Scene, Template } from '../scene.ts';
import { field } from '../templates/field.ts';
import { invitation, invitationWith } from '../templates/invitation.ts';
import { type } from '../templates/type.ts';
import { drawCalm, drawHedge, drawMedal } from './garden/hedge.ts';
import { gardenField } from './garden/field.ts';
import { gardenType } from './garden/type.ts';
import { drawUpper } from './press/block.ts';
import { pressField } from './press/field.ts';
import { pressType } from './press/type.ts';

/** The designs with a picture of their own in each look, which browsers draw too: for people’s own words, and for invitations. */
export const PICTURES: Readonly<Record<Look, Record<'field' | 'type' | 'invitation', Template>>> = {
  signal: { field, type, invitation },
  press: { field: pressField, type: pressType, invitation: invitationWith(drawPress) },
  garden: { field: gardenField, type: gardenType, invitation: invitationWith(drawGarden) },
};

function drawPress(scene: Scene, split: number): string {
  const { safe } = scene;
  const fade = safe.width * 0.12;
  const end = split - safe.width * 0.05;
  const radius = (end - fade - safe.y) * 0.4;
  return drawUpper(scene, end, fade, { x: safe.x + safe.width * 0.075 + radius, y: safe.y + (end - fade - safe.y) * 0.52, radius });
}

function drawGarden(scene: Scene, split: number): string {
  const { safe, width, height, bleed } = scene;
  const end = split - safe.width * 0.055;
  const radius = (end - safe.y) * 0.33;
  const medal = { x: width / 2, y: safe.y + (end - safe.y) * 0.47, radius };
  const curve = width * 0.09;
  const below = { x: -bleed, y: end, width: width + 2 * bleed, height: height + bleed + curve - end };
  return drawHedge(scene, width / 11, medal) + drawCalm(scene, below, curve) + drawMedal(scene, medal);
}
