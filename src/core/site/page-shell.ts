// Pages that differ in a few texts alone are made once by Astro, with stand-ins in their place, and filled for each.
import { isolateForeign, splitIsolates } from '#src/core/messages/isolate.ts';
import { shareOfRightToLeft } from '#src/core/messages/direction.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { encoded } from '#src/core/share/encoded.ts';
import { markForeignRuns, type Written } from './foreign-runs.ts';

/** What stands in a shell where a page has a text of its own: signs that no font, script or program gives a meaning (Unicode’s Private Use Area). */
export function standIn(place: number): string {
  return `\uE000${String.fromCharCode(0xe100 + place)}\uE001`;
}

/** The same in the name of a page, which stands in addresses too. */
export function standInName(place: number): string {
  return `own-x${place}x`;
}

const PLACE = /\uE000(.)\uE001|%EE%80%80(%EE%8[4-7]%[89AB][0-9A-F])%EE%80%81|own-x(\d)x/gu;

/** A text of a page: by itself, as HTML, and the same in an address. */
export interface Fill {
  html: string;
  address: string;
}

/** What a page has in the places of its shell: texts by their stand-ins’ numbers, and names of pages. */
export interface Fills {
  texts: Fill[];
  names: string[];
}

type Part = string | { text: number; in: keyof Fill } | { name: number };

/** A page with places, ready to be filled. */
export type Shell = readonly Part[];

/** A shell from a page that was made with stand-ins. */
export function shellFrom(page: string): Shell {
  const parts: Part[] = [];
  let done = 0;
  for (const { 0: found, 1: sign, 2: address, 3: name, index } of page.matchAll(PLACE)) {
    parts.push(page.slice(done, index));
    if (name !== undefined) parts.push({ name: Number(name) });
    else parts.push({ text: (sign ?? decodeURIComponent(address!)).charCodeAt(0) - 0xe100, in: sign ? 'html' : 'address' });
    done = index + found.length;
  }
  return [...parts, page.slice(done)];
}

/**
 * A page from its shell.
 * @example fillShell(shellFrom(`<p>${standIn(0)}`), { texts: [{ html: 'Green &amp; wet', address: '' }], names: [] }) // '<p>Green &amp; wet'
 */
export function fillShell(shell: Shell, { texts, names }: Fills): string {
  let page = '';
  for (const part of shell) {
    if (typeof part === 'string') page += part;
    else page += 'name' in part ? names[part.name]! : texts[part.text]![part.in];
  }
  return page;
}

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.,:;!?…’“”«»()–—،؛؟።፣፤፦ -]*$/u;

/**
 * A text that looks the same wherever a page has it, or undefined where it doesn’t: one that is isolated in parts, has words of another script, or
 * signs that are written otherwise in HTML.
 */
export function plainFill(text: string, locale: Locale, languages: readonly Written[]): Fill | undefined {
  if (!PLAIN.test(text) || /^ | {2}| $/.test(text)) return undefined;
  const isOfOneWay = shareOfRightToLeft(text) === (locale.direction === 'rtl' ? 1 : 0);
  return isOfOneWay && textHtml(text, locale, languages) === text ? { html: text, address: encoded(text) } : undefined;
}

/** A text as `Text.astro` and the middleware print it: names isolated, words of another script told. */
export function textHtml(text: string, locale: Locale, languages: readonly Written[]): string {
  const runs = splitIsolates(isolateForeign(text));
  return told(runs.map((run) => (run.isolated ? `<bdi>${escaped(run.text)}</bdi>` : escaped(run.text))).join(''), locale, languages);
}

/** A name as they print it within its `<bdi>`. */
export function nameHtml(name: string, locale: Locale, languages: readonly Written[]): string {
  return told(
    escaped(
      splitIsolates(name)
        .map(({ text }) => text)
        .join(''),
    ),
    locale,
    languages,
  );
}

/** With words of another script told, as in a page of the language. */
function told(html: string, { tag }: Locale, languages: readonly Written[]): string {
  const around = `<html lang="${tag}"><p>`;
  return markForeignRuns(around + html, languages).slice(around.length);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;', '"': '&quot;' };

/** As Astro escapes a text between tags. */
function escaped(text: string): string {
  return text.replace(/[&<>'"]/g, (sign) => ENTITIES[sign]!);
}
