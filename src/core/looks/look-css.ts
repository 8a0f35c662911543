import type { Theme } from '#src/core/campaign/schema.ts';
import { selectorsIn } from '#src/core/site/css-rules.ts';
import { mix } from '#src/core/figures/shades.ts';

/**
 * What a look changes of the pages’ styles: shapes, weights, and how bands stand. It comes before the styles of pages, so each rule names the root to
 * weigh more; what it changes, `fold-look.ts` puts in the place of what it changes, so that a page need not carry both. Nothing for the look that pages
 * have without any.
 */
export function lookCss(theme: Theme): string {
  if (theme.look === 'press') return PRESS.join('') + pressBands(theme);
  return theme.look === 'garden' ? GARDEN.join('') : '';
}

/**
 * What a look says of things, by their selectors as the styles of pages write them.
 * @example of('.note,.demand', 'border:0') // ':root .note,:root .demand{border:0}'
 */
function of(selectors: string, declarations: string): string {
  return `${selectorsIn(selectors)
    .map((selector) => `:root ${selector}`)
    .join(',')}{${declarations}}`;
}

/** Where bands have their pattern beside the words. */
const wide = (...rules: readonly string[]): string => `@media (min-width:56em){${rules.join('')}}`;

/** Straight corners, hard rules, heavy heads, large figures. */
const PRESS = [
  '*{border-radius:0!important}',
  ':root:root{--track:-.03em;--tight:1.04}',
  of('h1,h2,h3', 'font-weight:900'),
  of('h1', 'font-size:min(1rem + 6.5vw,4.5rem)'),
  of('.band h1', 'max-width:8em;font-size:min(1.6rem + 5.5vw,5.6rem)'),
  // No word may stand on a bar: both keep to their side.
  wide(of('.band .wrap>*', 'max-width:min(36rem,50vw)'), of('.band .dots', 'width:41%')),
  of('.top', 'border-block-end:6px solid'),
  of('.card', 'border-block-start:6px double'),
  of('.note,.demand', 'border:3px solid;border-inline-start-width:12px'),
  of('.demand', 'padding:1rem 1.2rem'),
  of('.notice', 'margin-block-start:1rem'),
  of('.voice>div,.mat', 'border:3px solid;background:none'),
  of('.number b', 'font-size:min(2.5rem + 8vw,7.5rem)'),
];

/** The bands that begin a page are a field of the signal colour; what stands on them is dark. */
function pressBands({ light, dark }: Theme): string {
  const band = ({ signal, onSignal }: Theme['light']): string => {
    const turned = `--on-band:${onSignal};--signal:${onSignal};--on-signal:${signal};--band:${signal};--dots:${mix(signal, onSignal, 0.16)}`;
    return of('.band.dark,.front.dark,.cover', turned);
  };
  const night = band(dark) === band(light) ? '' : `@media screen and (prefers-color-scheme:dark){${band(dark)}}`;
  return band(light) + night;
}

/** Round corners, fine lines, cards with an edge around, calm letters; bands are cards too. */
const GARDEN = [
  ':root:root{--track:-.01em;--tight:1.18}',
  of('h1,h2,h3', 'font-weight:600'),
  of('.number b,.numbers b,.front .name,.button', 'font-weight:600'),
  of('.band.dark', 'text-align:center;padding-block:4rem 0'),
  of('.count,.signal,.band.dark', 'border-radius:2.5rem;margin-inline:max(.5rem,50vw - 36rem)'),
  of('.band .wrap>*', 'margin-inline:auto'),
  of('.band h1', 'font-size:min(1rem + 5vw,3.5rem)'),
  of('.band .row', 'justify-content:center'),
  wide(of('.band .dots', 'position:static;width:100%')),
  of('.off', 'fill:var(--dots);stroke:none'),
  of('.here', 'fill:var(--signal);stroke:none'),
  of('.card,.demand', 'border:2px solid var(--line);border-radius:1.6rem;padding:1rem 1.2rem'),
  of('.note', 'border:0;border-radius:1.6rem'),
  of('.mat', 'border-radius:1.6rem'),
  of('input,select,textarea', 'border-radius:1.6rem'),
  of('.foot', 'border-radius:2.5rem 2.5rem 0 0'),
];
