import { shortTokens } from '#src/core/campaign/short-tokens.ts';
import type { Theme } from '#src/core/campaign/schema.ts';
import { localeCss, themeCss } from '#src/core/campaign/theme-css.ts';
import { withBdi } from '#src/core/editions/single/single-text.ts';
import { escapeXml } from '#src/core/kit/svg.ts';
import type { Direction } from '#src/core/kit/model.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import type { Mark } from '#src/core/mark/schema.ts';
import { dotField, STEP } from '#src/core/site/dot-field.ts';
import { usedStyles } from '#src/core/site/used-styles.ts';
import type { Look } from '#src/core/looks/look.ts';
import { pageMotif } from '#src/core/looks/page-motif.ts';
import type { SpecimenWords } from '#src/core/looks/specimen-words.ts';

/** A page that shows a look: in which colours and which direction, whose words, and the styles of the site’s pages. */
export interface Specimen {
  look: Look;
  theme: Theme;
  side: 'light' | 'dark';
  locale: Locale;
  direction: Direction;
  mark: Mark;
  words: SpecimenWords;
  css: string;
}

/** A specimen is as high as its frame: its foot stands at the bottom. */
const WHOLE =
  'body{display:flex;flex-direction:column;min-height:100vh;overflow:hidden}body>*{width:100%}body>.foot{margin-block-start:auto}';

/** Draws a specimen as a page of its own, with the elements of the site’s home page and only the styles that they use. */
export function specimenPage({ look, theme, side, locale, direction, mark, words, css }: Specimen): string {
  const palette = theme[side];
  const own = themeCss({ ...theme, look, light: palette, dark: palette }) + localeCss({ ...locale, direction }, undefined, mark);
  const head = `<meta charset="utf-8"><meta name="color-scheme" content="${side}"><title>${escapeXml(words.name)}</title>`;
  const styles = `<style>${shortTokens(own)}${WHOLE}</style><style>${css}</style>`;
  const body = [
    headOf(words, mark),
    '<main id="main">',
    bandOf(words, look),
    asksOf(words),
    numberOf(words),
    restOf(words),
    '</main>',
    footOf(words, mark),
  ];
  const html = `<!doctype html><html lang="${locale.tag}" dir="${direction}"><head>${head}${styles}</head><body inert>${body.join('')}</body></html>`;
  return usedStyles(html, new Set());
}

function markOf({ viewBox, path }: Mark): string {
  return `<svg class="mark" viewBox="${viewBox}" width="1.5em" height="1.5em" aria-hidden="true" fill="currentColor"><path d="${path}"></path></svg>`;
}

function headOf({ name, sections }: SpecimenWords, mark: Mark): string {
  const links = sections.map((section) => `<li><a href="#main">${escapeXml(section)}</a></li>`).join('');
  const home = `<a class="name tap" href="#main">${markOf(mark)}<bdi>${escapeXml(name)}</bdi></a>`;
  return `<header class="top wrap row">${home}<nav><ul class="row">${links}</ul></nav></header>`;
}

function bandOf({ title, lead, button }: SpecimenWords, look: Look): string {
  const words = `<h1>${withBdi(title)}</h1><p class="lead">${withBdi(lead)}</p><p class="row"><a class="button" href="#main">${withBdi(button)}</a></p>`;
  return `<div class="band dark"><div class="wrap">${words}</div>${look === 'signal' ? dots() : motif(look)}</div>`;
}

function motif(look: Exclude<Look, 'signal'>): string {
  const { viewBox, fit, body } = pageMotif(look, false);
  return `<svg class="dots" viewBox="${viewBox}" aria-hidden="true" preserveAspectRatio="${fit}">${body}</svg>`;
}

function dots(): string {
  const { width, height, off, here } = dotField(18, 20);
  const pattern = `<pattern id="dots" width="${STEP}" height="${STEP}" patternUnits="userSpaceOnUse"><circle cx="6" cy="6" r="2.4"></circle></pattern>`;
  const paths = `<path fill="url(#dots)" d="M0 0h${width}v${height}H0"></path><path class="off" stroke-width="5.4" d="${off}"></path><path class="here" stroke-width="9" d="${here}"></path>`;
  return `<svg class="dots" viewBox="0 0 ${width} ${height}" aria-hidden="true" preserveAspectRatio="xMidYMid slice" stroke-linecap="round" stroke-dasharray="0 12">${pattern}${paths}</svg>`;
}

function asksOf({ asks, demand }: SpecimenWords): string {
  const cards = asks.list
    .map(({ title, text }) => `<li class="card"><h3><a href="#main">${withBdi(title)}</a></h3><p>${withBdi(text)}</p></li>`)
    .join('');
  return `<section class="wrap"><h2>${withBdi(asks.title)}</h2><ul class="list grid">${cards}</ul><p class="demand">${withBdi(demand)}</p></section>`;
}

function numberOf({ number }: SpecimenWords): string {
  if (!number) return '';
  const figure = `<div class="number"><p><b>${withBdi(number.number)}</b> <span>${withBdi(number.label)}</span></p></div>`;
  return `<section class="dark"><div class="wrap"><h2>${withBdi(number.title)}</h2>${figure}</div></section>`;
}

function restOf({ story, wins }: SpecimenWords): string {
  const voice = story
    ? `<div><h2>${withBdi(story.heading)}</h2><article class="voice"><div><h3><a href="#main">${withBdi(story.title)}</a></h3><p>${withBdi(story.text)}</p></div><p class="small">${withBdi(story.who)}</p></article></div>`
    : '';
  const items = wins.list.map((title) => `<li><a href="#main">${withBdi(title)}</a></li>`).join('');
  return `<section class="wrap split">${voice}<div><h2>${withBdi(wins.title)}</h2><ul class="list">${items}</ul></div></section>`;
}

function footOf({ name, about, sections }: SpecimenWords, mark: Mark): string {
  const links = sections.map((section) => `<li><a href="#main">${escapeXml(section)}</a></li>`).join('');
  const own = `<div><p class="name">${markOf(mark)}<bdi>${escapeXml(name)}</bdi></p><p>${withBdi(about)}</p></div>`;
  return `<footer class="foot dark"><div class="wrap"><div class="grid">${own}<nav><ul class="links">${links}</ul></nav></div></div></footer>`;
}
