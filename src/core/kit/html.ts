import type { Drawing } from './drawing.ts';
import type { Credit } from './metadata/credit.ts';
import { escapeXml } from './svg.ts';

/** What a file is made of besides its head: a style, what is seen, and a script that only adds to it. */
export interface HtmlParts {
  style?: string;
  body: string;
  script?: string;
}

/** A whole HTML file that needs nothing else: no font, no request to anywhere; its licence and origin stand in its head. */
export function htmlDocument({ locale, alt }: Pick<Drawing, 'locale' | 'alt'>, credit: Credit, { style, body, script }: HtmlParts): string {
  return [
    `<!doctype html>`,
    `<html lang="${locale.code}" dir="${locale.direction}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width">`,
    `<title>${escapeXml(alt)}</title>`,
    `<meta name="author" content="${escapeXml(credit.creator)}">`,
    `<link rel="license" href="${escapeXml(credit.licence.url)}">`,
    `<link rel="canonical" href="${escapeXml(credit.source)}">`,
    ...(style === undefined ? [] : [`<style>${style}</style>`]),
    `</head>`,
    `<body>`,
    body,
    ...(script === undefined ? [] : [`<script>${script}</script>`]),
    `</body>`,
    `</html>`,
    ``,
  ].join('\n');
}
