import type { Campaign, Theme } from '#src/core/campaign/schema.ts';
import type { Book } from '#src/core/editions/book.ts';
import { escapeXml } from '#src/core/kit/svg.ts';
import { SINGLE_POLICY, withPolicy } from '#src/core/site/content-policy.ts';
import { pageMotif } from '#src/core/looks/page-motif.ts';
import { dotField, STEP } from '#src/core/site/dot-field.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import { contentsHtml, type InlinedPictures, textsHtml, withBdi } from './single-text.ts';
import type { SingleWords } from './single-words.ts';

/** What a single file is made of besides its texts. */
export interface SingleParts {
  campaign: Pick<Campaign, 'mark' | 'theme'>;
  words: SingleWords;
  /** The styles, as they stand in the file, one after the other. */
  styles: readonly string[];
  script: string;
  pictures: InlinedPictures;
}

/** A book as one HTML file that loads nothing: readable without its script, which only searches. */
export async function singleHtml(book: Book, parts: SingleParts): Promise<string> {
  return withPolicy(`<!doctype html>\n${documentOf(book, parts)}\n`, SINGLE_POLICY);
}

function documentOf(book: Book, parts: SingleParts): string {
  const { locale } = book;
  const { campaign, words, styles, script, pictures } = parts;
  return [
    `<html lang="${locale.tag}" dir="${locale.direction}">`,
    `<head>${headOf(book, campaign)}${styles.map((style) => `<style>${style}</style>`).join('')}</head>`,
    '<body>',
    `<a class="skip" href="#text">${escapeXml(words.skip)}</a>`,
    coverOf(book, campaign, words),
    barOf(words),
    '<div class="wrap sheet">',
    `<nav id="contents" aria-labelledby="contents-title"><h2 id="contents-title">${escapeXml(words.contents)}</h2>${contentsHtml(book)}</nav>`,
    `<main id="text">${aboutOf(words)}\n${textsHtml(book, pictures)}</main>`,
    '</div>',
    `<script type="application/json" id="words">${JSON.stringify(words.script).replace(/</g, '\\u003c')}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
  ].join('\n');
}

function headOf({ title, subtitle, site, locale, licence }: Book, { theme }: SingleParts['campaign']): string {
  const home = absoluteUrl(site, `${locale.code}/index.html`);
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeXml(`${title} · ${subtitle}`)}</title>`,
    '<meta name="referrer" content="no-referrer">',
    `<meta name="theme-color" content="${theme.light.band}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeXml(home)}">`,
    `<link rel="license" href="${escapeXml(licence.url)}">`,
  ].join('');
}

function coverOf({ title, subtitle }: Book, { mark, theme }: SingleParts['campaign'], { kind, edition }: SingleWords): string {
  const sign = `<svg class="mark" viewBox="${mark.viewBox}" width="1em" height="1em" aria-hidden="true" fill="currentColor"><path d="${mark.path}"></path></svg>`;
  const said = [`<h1>${sign}<bdi>${escapeXml(title)}</bdi></h1>`, `<p class="lead">${withBdi(subtitle)}</p>`];
  const about = `<p class="small">${escapeXml(kind)} · ${withBdi(edition)}</p>`;
  return `<header class="cover"><div class="wrap">${said.join('')}${about}</div>${dots(theme.look)}</header>`;
}

/** The motif of the site’s pages, as a quiet strip. */
function dots(look: Theme['look'] = 'signal'): string {
  if (look !== 'signal') {
    const own = pageMotif(look, true);
    return `<svg class="dots" viewBox="${own.viewBox}" aria-hidden="true" preserveAspectRatio="${own.fit}">${own.body}</svg>`;
  }
  const { width, height, off, here } = dotField(60, 7);
  const pattern = `<pattern id="dots" width="${STEP}" height="${STEP}" patternUnits="userSpaceOnUse"><circle cx="6" cy="6" r="2.4"></circle></pattern>`;
  const paths = `<path fill="url(#dots)" d="M0 0h${width}v${height}H0"></path><path class="off" d="${off}"></path><path class="here" d="${here}"></path>`;
  return `<svg class="dots" viewBox="0 0 ${width} ${height}" aria-hidden="true" preserveAspectRatio="xMidYMid slice">${pattern}${paths}</svg>`;
}

function barOf({ contents, search, submit, more }: SingleWords): string {
  const field = `<input id="q" type="search" autocomplete="off" enterkeyhint="search" placeholder="${escapeXml(search)}">`;
  const form = `<form class="ask" role="search" hidden><label class="hidden" for="q">${escapeXml(search)}</label>${field}<button type="submit" class="button">${escapeXml(submit)}</button></form>`;
  const found = `<div class="found" hidden><p role="status"></p><ol class="list"></ol><button type="button" class="button" hidden>${escapeXml(more)}</button></div>`;
  return `<div class="bar"><div class="wrap"><a class="to" href="#contents">${escapeXml(contents)}</a>${form}${found}</div></div>`;
}

function aboutOf({ about, paragraphs, mirrors }: SingleWords): string {
  const lines = paragraphs.map((text) => `<p>${withBdi(text)}</p>`);
  const places = mirrors
    ? `<p>${escapeXml(mirrors.title)}</p><ul>${mirrors.addresses.map((address) => `<li>${withBdi(address)}</li>`).join('')}</ul>`
    : '';
  return `<details class="note about"><summary>${escapeXml(about)}</summary>${[...lines.slice(0, 2), places, ...lines.slice(2)].join('')}</details>`;
}
