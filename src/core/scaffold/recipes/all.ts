import type { Recipe } from '../recipe.ts';
import { figure } from './figure.ts';
import { graphic } from './graphic.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { testimony } from './testimony.ts';
import { win } from './win.ts';

/** What can be added to a campaign, by the word that the command takes. */
export const RECIPES = { testimony, organisation, page, figure, win, graphic } as const satisfies Record<string, Recipe>;

export type NewKind = keyof typeof RECIPES;
