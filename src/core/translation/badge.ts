import { escapeXml } from '#src/core/kit/svg.ts';
import type { Tally } from '#src/core/translation/tally.ts';

/** How much of a language is translated and up to date, in whole percent, never rounded up to all. */
export function percentDone({ total, outdated, missing }: Pick<Tally, 'total' | 'outdated' | 'missing'>): number {
  return total === 0 ? 100 : Math.floor((100 * (total - outdated - missing)) / total);
}

const [HEIGHT, CHARACTER, PADDING] = [20, 6.6, 8];

/**
 * A badge for a README: a language and how much of it is translated and up to date. Self-contained SVG; colours with a contrast of 4.5 and more.
 * @example badgeSvg('fr', tally) // '<svg …>fr … 98 %</svg>'
 */
export function badgeSvg(label: string, tally: Tally): string {
  const value = `${percentDone(tally)} %`;
  const [left, right] = [label, value].map((text) => Math.round([...text].length * CHARACTER + 2 * PADDING)) as [number, number];
  const colour = percentDone(tally) === 100 ? '#1a6b3c' : percentDone(tally) >= 80 ? '#7a5200' : '#9c1c1c';
  const name = `${escapeXml(label)}: ${value}`;
  const text = (x: number, words: string): string => `<text x="${x}" y="14">${escapeXml(words)}</text>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${name}"><title>${name}</title>` +
    `<rect width="${left}" height="${HEIGHT}" fill="#333"/><rect x="${left}" width="${right}" height="${HEIGHT}" fill="${colour}"/>` +
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">` +
    `${text(left / 2, label)}${text(left + right / 2, value)}</g></svg>\n`
  );
}
