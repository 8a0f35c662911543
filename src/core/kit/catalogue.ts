import type { Look } from '#src/core/looks/look.ts';
import { OWN_TEMPLATES } from './looks/templates.ts';
import type { Template } from './scene.ts';
import { avatar } from './templates/avatar.ts';
import { background } from './templates/background.ts';
import { badge } from './templates/badge.ts';
import { badgeButton } from './templates/badge-button.ts';
import { badgeRound } from './templates/badge-round.ts';
import { badgeSquare } from './templates/badge-square.ts';
import { centre } from './templates/centre.ts';
import { chart } from './templates/chart.ts';
import { coalition } from './templates/coalition.ts';
import { field } from './templates/field.ts';
import { frame } from './templates/frame.ts';
import { invitation } from './templates/invitation.ts';
import { number } from './templates/number.ts';
import { preview } from './templates/preview.ts';
import { quote } from './templates/quote.ts';
import { sheet } from './templates/sheet.ts';
import { slide } from './templates/slide.ts';
import { sticker } from './templates/sticker.ts';
import { type } from './templates/type.ts';

/** The designs that a file of `content/kit/` can name as its template. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  avatar,
  background,
  badge,
  'badge-button': badgeButton,
  'badge-round': badgeRound,
  'badge-square': badgeSquare,
  centre,
  chart,
  coalition,
  field,
  frame,
  invitation,
  number,
  quote,
  sheet,
  slide,
  sticker,
  type,
};

/** A design as a look draws it, by its name; undefined where there is none. */
export function templateOf(name: string, look: Look = 'signal'): Template | undefined {
  const own = look === 'signal' ? undefined : OWN_TEMPLATES[look][name];
  return Object.hasOwn(TEMPLATES, name) ? (own ?? TEMPLATES[name]) : undefined;
}

/** The design of link previews as a look draws it. */
export function previewTemplate(look: Look = 'signal'): Template {
  return (look === 'signal' ? undefined : OWN_TEMPLATES[look]['preview']) ?? preview;
}

/** The name of a design. */
export function templateName(template: Template, look: Look = 'signal'): string {
  const own = look === 'signal' ? {} : OWN_TEMPLATES[look];
  const all = Object.entries({ preview: previewTemplate(look), ...TEMPLATES, ...own });
  return all.find(([, candidate]) => candidate === template)![0];
}
