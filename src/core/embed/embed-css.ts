import type { Theme } from '#src/core/campaign/schema.ts';
import { figureCss } from '#src/core/figures/figure-svg.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { fontStack } from '#src/core/kit/text/font-stack.ts';

/** The script’s own height of a line. */
const LEADING: Record<string, number> = { Arab: 1.8, Ethi: 1.75, Latn: 1.5 };

/** The styles of a page that stands in a frame of another website: its own colours in light and dark, and the fonts of the device. */
export function embedCss(theme: Pick<Theme, 'light' | 'dark'>, { script }: Pick<Locale, 'script'>): string {
  return `${themeOf(theme)}${LAYOUT}body{font:16px/${LEADING[script] ?? 1.7} ${fontStack(script)}}${figureCss(theme)}`;
}

function themeOf({ light, dark }: Pick<Theme, 'light' | 'dark'>): string {
  const colours = ({ paper, ink, muted, line, link }: Theme['light']) =>
    `--paper:${paper};--ink:${ink};--muted:${muted};--line:${line};--link:${link}`;
  return `:root{${colours(light)}}@media(prefers-color-scheme:dark){:root{${colours(dark)}}}`;
}

const LAYOUT =
  '*{box-sizing:border-box}body{margin:0;padding:16px;background:var(--paper);color:var(--ink);overflow-wrap:break-word}' +
  'main{max-width:42rem;margin:0 auto}h1{margin:0 0 12px;font-size:1.2em;line-height:1.35}svg{display:block;width:100%;height:auto;forced-color-adjust:none}' +
  'p{margin:8px 0 0;font-size:.85em;color:var(--muted)}a{color:var(--link)}details{margin-top:12px;font-size:.9em}' +
  'summary{padding:6px 0;cursor:pointer}table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}' +
  'th,td{padding:4px 6px;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}' +
  ':focus-visible{outline:3px solid var(--link);outline-offset:2px}';
