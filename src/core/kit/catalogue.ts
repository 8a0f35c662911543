import type { Template } from './scene.ts';
import { avatar } from './templates/avatar.ts';
import { badge } from './templates/badge.ts';
import { badgeSquare } from './templates/badge-square.ts';
import { banner } from './templates/banner.ts';

/** The designs that a file of `content/kit/` can name as its template. */
export const TEMPLATES: Readonly<Record<string, Template>> = { avatar, badge, 'badge-square': badgeSquare, banner };
