import type { Drawing } from './drawing.ts';
import { escapeXml } from './svg.ts';

/** A whole HTML file that needs nothing else: no script, no font, no request. */
export function htmlDocument({ locale, alt }: Drawing, body: string): string {
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'`;
  return [
    `<!doctype html>`,
    `<html lang="${locale.code}" dir="${locale.direction}">`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width">`,
    `<title>${escapeXml(alt)}</title>`,
    body,
    `</html>`,
    ``,
  ].join('\n');
}

/** The pages of a drawing one under the other, each as large as the window, with what is said to each below it. */
export function htmlPages({ pages }: Drawing, pictures: readonly string[]): string {
  const style = `<style>body{margin:0;background:#000;color:#fff;font:1.1rem/1.6 sans-serif}section{min-height:100vh}svg{display:block;width:100%;height:auto;max-height:100vh}p{max-width:44em;margin:1em auto;padding:0 1em}@media print{section{break-after:page}p{color:#000}}</style>`;
  const sections = pictures.map((svg, i) => {
    const notes = pages[i]?.notes?.text;
    return `<section>${svg}${notes === undefined ? '' : `<p>${escapeXml(notes)}</p>`}</section>`;
  });
  return style + sections.join('\n');
}

/** A signature that mail programs take over as it is: a table with its own styles, real text, one link and no picture. */
export function htmlSignature({ pages: [words], colours, locale }: Drawing, address: string): string {
  const { background, text, accent, onAccent } = colours;
  const start = locale.direction === 'rtl' ? 'right' : 'left';
  const cell = (style: string, inner: string): string => `<td style="padding:12px 16px;text-align:${start};${style}">${inner}</td>`;
  const link = `<a href="${escapeXml(address)}" style="color:${onAccent};text-decoration:none"><bdi>${escapeXml(words.hashtag.text)}</bdi></a>`;
  const site = `<a href="${escapeXml(address)}" style="color:${text}"><bdi>${escapeXml(words.site.text)}</bdi></a>`;
  const font = 'font-family:system-ui,Segoe UI,Roboto,Noto Sans,Arial,sans-serif;font-size:15px;line-height:1.6';
  const row = [
    cell(`background:${accent};font-weight:900;font-size:18px`, link),
    cell(`background:${background};color:${text}`, `<b>${escapeXml(words.main.text)}</b><br>${site}`),
  ];
  return `<table dir="${locale.direction}" lang="${locale.code}" cellspacing="0" style="border-collapse:collapse;${font}"><tr>${row.join('')}</tr></table>`;
}
