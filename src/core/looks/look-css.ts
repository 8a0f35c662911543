import type { Theme } from '#src/core/campaign/schema.ts';
import { mix } from '#src/core/figures/shades.ts';

/**
 * What a look changes of the pages’ styles: shapes, weights, and how bands stand. It comes before the styles of pages, so each rule names the root to
 * weigh more. Nothing for the look that pages have without any.
 */
export function lookCss(theme: Theme): string {
  if (theme.look === 'press') return PRESS.join('') + pressBands(theme);
  return theme.look === 'garden' ? GARDEN.join('') : '';
}

/** Straight corners, hard rules, heavy heads, large figures. */
const PRESS = [
  '*{border-radius:0!important}',
  ':root:root{--track:-.03em;--tight:1.04}',
  ':root :is(h1,h2){font-weight:900}',
  ':root h1{font-size:min(1rem + 6.5vw,4.5rem)}',
  ':root .band h1{max-width:8em;font-size:min(1.6rem + 5.5vw,5.6rem)}',
  // No word may stand on a bar: where bars stand beside words, both keep to their side. Said without @media, which would stay on every page.
  ':root .band .wrap>*{max-width:max(min(36rem,50vw),(56rem - 100vw)*99)}',
  ':root .band .dots{width:max(41%,(56rem - 100vw)*99)}',
  ':root .top{border-block-end:6px solid}',
  ':root .card{border-block-start:6px double}',
  ':root .wrap>h2{padding-block-start:.7rem;border-block-start:3px solid}',
  ':root :is(.note,.demand){padding:1rem 1.2rem;border:3px solid;border-inline-start-width:12px}',
  ':root :is(.voice>div,.mat){border:3px solid;background:none}',
  ':root .number b{font-size:min(2.5rem + 8vw,7.5rem)}',
  ':root .button{font-weight:800}',
];

/** The bands that begin a page are a field of the signal colour; what stands on them is dark. */
function pressBands({ light, dark }: Theme): string {
  const band = ({ signal, onSignal }: Theme['light']): string => {
    const turned = `--ink:${onSignal};--muted:${onSignal};--link:${onSignal};--on-band:${onSignal};--signal:${onSignal}`;
    return `:root :is(.band.dark,.front.dark,.cover){${turned};--on-signal:${signal};--band:${signal};--dots:${mix(signal, onSignal, 0.16)}}`;
  };
  const night = band(dark) === band(light) ? '' : `@media screen and (prefers-color-scheme:dark){${band(dark)}}`;
  return band(light) + night;
}

/** Round corners, fine lines, cards with an edge around, calm letters; bands are cards too. */
const GARDEN = [
  ':root:root{--track:-.01em;--tight:1.18}',
  ':root :is(h1,h2,h3){font-weight:600}',
  ':root :is(.number,.numbers) b,.front .name{font-weight:600}',
  ':root .band.dark{padding-block-end:0;margin-block:0;margin-inline:max(.5rem,50vw - 37rem);border-radius:2.5rem;text-align:center}',
  ':root .band .wrap>*{max-width:46rem;margin-inline:auto}',
  ':root .band h1{font-size:min(1.5rem + 4vw,4.2rem)}',
  ':root .band .row{justify-content:center}',
  ':root .band .dots{position:static;width:100%;height:max(9rem,15vw);max-height:11rem;margin-block-start:2rem}',
  ':root .off{fill:var(--dots);stroke:none}:root .here{fill:var(--signal);stroke:none}',
  ':root .card{padding:1.1rem 1.3rem .4rem;border:1.5px solid var(--line);border-radius:1.6rem}',
  ':root .card>a{margin-block-end:.6rem}',
  ':root .note{border:0;border-radius:1.6rem}',
  ':root .demand{padding:1rem 1.3rem;border:1.5px solid;border-radius:1.6rem}',
  ':root :is(.voice>div,.box,.mat){border-radius:1.6rem}',
  ':root :is(input,select,textarea){padding-inline:1.1em;border-width:1.5px;border-radius:1.4em}',
  ':root .button{padding-inline:1.6em;font-weight:600}',
  ':root .foot.dark{border-start-start-radius:2.5rem;border-start-end-radius:2.5rem}',
  ':root main>:is(.dark,.signal):not(.band){margin-inline:max(1rem,50vw - 37rem);border-radius:2.5rem}',
];
