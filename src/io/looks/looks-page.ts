import { directionOf, type Tell } from '#src/core/checks/words.ts';
import { escapeXml } from '#src/core/kit/svg.ts';
import { LOOKS, type Look } from '#src/core/looks/look.ts';

/** One row of the page: how its specimens are seen, and for each look a page and the graphics. */
export interface LooksRow {
  label: string;
  language: string;
  pages: Record<Look, string>;
  graphics: Record<Look, string[]>;
}

/** How wide and high a specimen is drawn, in pixels, and how large it is seen. */
const [WIDTH, HEIGHT, SCALE] = [1280, 2080, 0.34];

const STYLE = `
:root{color-scheme:light dark;font:1rem/1.6 system-ui,sans-serif}
body{margin:2rem;min-width:${Math.ceil(WIDTH * SCALE) * 3 + 64}px}
h1{margin:0 0 1.5rem;font-size:1.6rem}
h2{margin:0;font-size:1.15rem}
h3{margin:2.5rem 0 .8rem;font-size:1rem}
p{max-width:24rem;margin:0;font-size:.95rem}
.looks{display:grid;grid-template-columns:repeat(3,${Math.ceil(WIDTH * SCALE)}px);gap:1.2rem 2rem}
.page{width:${Math.ceil(WIDTH * SCALE)}px;height:${Math.ceil(HEIGHT * SCALE)}px;overflow:hidden;box-shadow:0 0 0 1px #8884}
iframe{width:${WIDTH}px;height:${HEIGHT}px;border:0;transform:scale(${SCALE});transform-origin:0 0}
.made{display:flex;gap:.8rem;align-items:flex-start}
.made svg{flex:1;width:0;height:auto}
`
  .trim()
  .replaceAll('\n', '');

/** All looks side by side as one HTML file that loads nothing and runs nothing. */
export function looksPage(name: string, language: string, rows: readonly LooksRow[], tell: Tell): string {
  const title = escapeXml(tell(['looks.title', { name }]));
  const heads = LOOKS.map((look) => `<div><h2>${look}</h2><p>${escapeXml(tell([`looks.${look}`]))}</p></div>`).join('');
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width">`,
    `<title>${title}</title><style>${STYLE}</style></head><body><h1>${title}</h1><div class="looks">${heads}</div>`,
    ...rows.map(rowOf),
    '</body></html>\n',
  ].join('\n');
}

function rowOf({ label, language, pages, graphics }: LooksRow): string {
  const shown = LOOKS.map((look) => {
    const frame = `<iframe sandbox title="${look}" srcdoc="${escapeXml(pages[look])}"></iframe>`;
    return `<div><div class="page">${frame}</div></div>`;
  });
  const made = LOOKS.map((look) => `<div class="made">${graphics[look].join('')}</div>`);
  return `<h3 lang="${language}">${escapeXml(label)}</h3><div class="looks" dir="ltr">${shown.join('')}${made.join('')}</div>`;
}
