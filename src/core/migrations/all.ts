import { numbersPage } from './2-numbers-page.ts';
import type { Migration } from './migration.ts';

/** All migrations, in the order in which they are applied. */
export const MIGRATIONS: readonly Migration[] = [numbersPage];
