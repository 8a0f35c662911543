import type { Campaign, Theme } from '#src/core/campaign/schema.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { placeOf } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { AA, AAA, contrast } from '#src/core/kit/colour.ts';
import { readableColour } from '#src/core/kit/readable-colour.ts';

type Side = 'light' | 'dark';
type Name = keyof Theme[Side];

/** What pages set on what. */
const TEXTS: readonly (readonly [text: Name, ground: Name])[] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['muted', 'paper'],
  ['muted', 'surface'],
  ['link', 'paper'],
  ['link', 'surface'],
  ['onSignal', 'signal'],
  ['onBand', 'band'],
  ['signal', 'band'],
];
/** The campaign’s name and its numbers are large on the bands: WCAG asks for less contrast there. */
const LARGE: readonly Name[] = ['signal'];
const LARGE_AA = 3;

/** What is wrong with the colours of the pages: what stops a build, and what only warns. */
export interface CheckedTheme {
  problems: Problem[];
  warnings: Problem[];
}

/**
 * The colours of the pages’ texts. A contrast below level AA of WCAG 2.2 stops a build; one below level AAA is told with the nearest colour that
 * reaches it, as not every campaign can choose its colours.
 */
export function checkTheme({ decided }: Pick<CampaignFiles, 'decided'>): CheckedTheme {
  const { value, located } = decided.get(CAMPAIGN_FILE) ?? {};
  if (value === undefined || !located) return { problems: [], warnings: [] };
  const { theme } = value as Campaign;
  const pairs = pairsIn(theme).map(judged);
  const ofLevel = (wanted: Judged['level']): Problem[] =>
    pairs.flatMap((pair) =>
      pair?.level === wanted ? [{ file: CAMPAIGN_FILE, ...placeOf(located, ['theme', pair.side, pair.text]), ...pair.said }] : [],
    );
  return { problems: ofLevel('problem'), warnings: ofLevel('warning') };
}

interface Judged {
  level: 'problem' | 'warning';
  side: Side;
  text: Name;
  said: Said;
}

/** A text of the pages on its ground, with their contrast, and what levels AA and AAA ask for there. */
export interface ThemePair {
  side: Side;
  text: Name;
  front: string;
  ground: Name;
  back: string;
  ratio: number;
  aa: number;
  aaa: number;
}

/** All pairs of a theme’s pages, in light and dark. */
export function pairsIn(theme: Theme): ThemePair[] {
  return (['light', 'dark'] as const).flatMap((side) =>
    TEXTS.map(([text, ground]) => {
      const { [text]: front, [ground]: back } = theme[side];
      const [aa, aaa] = LARGE.includes(text) ? ([LARGE_AA, AA] as const) : ([AA, AAA] as const);
      return { side, text, front, ground, back, ratio: contrast(front, back), aa, aaa };
    }),
  );
}

function judged({ side, text, front, ground, back, ratio, aa, aaa }: ThemePair): Judged | undefined {
  if (ratio >= aaa) return undefined;
  const level = ratio < aa ? 'problem' : 'warning';
  // Rounded down: 6.999 must not be told as “7.00 of 7”.
  const values = { side, text, front, ground, back, contrast: (Math.floor(ratio * 100) / 100).toFixed(2) };
  const near = readableColour(front, back, aaa);
  return {
    level,
    side,
    text,
    said: {
      what: level === 'problem' ? ['theme.faint', { ...values, least: aa }] : ['theme.pale', { ...values, least: aaa }],
      fix: near === undefined ? ['theme.apart-fix', { text, ground }] : ['theme.near-fix', { text, near, least: aaa }],
    },
  };
}
