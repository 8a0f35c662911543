import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { placeOfKey, readJson } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { renameField } from './edit-json.ts';
import type { Migration, Texts } from './migration.ts';

/** Version 2: among names of figures, `home.numbers` named a page. It is called `home.numbersPage`. */
export const numbersPage: Migration = {
  to: 2,
  what: ['migrate.numbers-page'],
  isNeeded: (campaign) => Object.hasOwn(homeOf(campaign), 'numbers'),
  change(texts) {
    const text = texts.get(CAMPAIGN_FILE) ?? '';
    const problems = both(text);
    return problems.length > 0 ? { problems } : { texts: renamed(text) };
  },
};

function renamed(text: string): Texts {
  return new Map([[CAMPAIGN_FILE, renameField(text, ['home', 'numbers'], 'numbersPage')]]);
}

/** Somebody has written the new name beside the old one: which of the two is meant, nobody else can know. */
function both(text: string): Problem[] {
  const located = readJson(CAMPAIGN_FILE, text);
  if (Array.isArray(located)) return located;
  const home = homeOf(located.data);
  if (!Object.hasOwn(home, 'numbers') || !Object.hasOwn(home, 'numbersPage')) return [];
  const place = placeOfKey(located, ['home'], 'numbers');
  return [{ file: CAMPAIGN_FILE, ...place, what: ['migrate.both', { old: 'numbers', name: 'numbersPage' }], fix: ['fix.keep-one'] }];
}

function homeOf(campaign: unknown): object {
  const { home } = (campaign ?? {}) as { home?: unknown };
  return typeof home === 'object' && home !== null ? home : {};
}
