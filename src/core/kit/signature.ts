import type { Drawing } from './drawing.ts';
import { escapeXml } from './svg.ts';

const FONT = 'font-family:system-ui,Segoe UI,Roboto,Noto Sans,Arial,sans-serif;font-size:15px;line-height:1.6';

/** An email signature that mail programs take over as it is: a table with its own styles, real text, one address and no picture. */
export function signatureTable(
  { pages: [words], colours, locale }: Pick<Drawing, 'pages' | 'colours' | 'locale'>,
  address: string,
): string {
  const { background, text, accent, onAccent } = colours;
  const start = locale.direction === 'rtl' ? 'right' : 'left';
  const cell = (style: string, inner: string): string => `<td style="padding:12px 16px;text-align:${start};${style}">${inner}</td>`;
  const link = (colour: string, shown: string): string =>
    `<a href="${escapeXml(address)}" style="color:${colour};text-decoration:none"><bdi>${escapeXml(shown)}</bdi></a>`;
  const cells = [
    cell(`background:${accent};font-weight:900;font-size:18px`, link(onAccent, words.hashtag.text)),
    cell(`background:${background};color:${text}`, `<b>${escapeXml(words.main.text)}</b><br>${link(text, words.site.text)}`),
  ];
  return `<table dir="${locale.direction}" lang="${locale.code}" style="border-collapse:collapse;${FONT}"><tr>${cells.join('')}</tr></table>`;
}
