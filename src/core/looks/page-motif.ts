import type { Look } from './look.ts';

/** The pattern of a page’s bands in the looks that have no dots, as an SVG without its outermost element. */
export interface PageMotif {
  viewBox: string;
  /** As `preserveAspectRatio`: bars may be stretched, leaves may not. */
  fit: 'none' | 'xMidYMid slice';
  body: string;
}

/** Draws the pattern of a look, for a band beside the words or, where it is to be a strip, below them. */
export function pageMotif(look: Exclude<Look, 'signal'>, isStrip: boolean): PageMotif {
  if (look === 'garden') return leaves(isStrip);
  return isStrip ? barsUp() : barsBeside();
}

const BARS = 13;

/** Bars that get heavier towards where lines end, until they are one field. */
function barsBeside(): PageMotif {
  const [width, height] = [260, 240];
  const d = Array.from({ length: BARS }, (_, i) => {
    const thick = tenth(20 * ((i + 1) / BARS) ** 1.5);
    return `M${tenth(20 * i + (20 - thick))} 0h${thick}v${height}h-${thick}z`;
  });
  return { viewBox: `0 0 ${width} ${height}`, fit: 'none', body: path(d.join('')) };
}

/** The same, lying, as a strip that gets heavier towards its foot. */
function barsUp(): PageMotif {
  const [width, height] = [720, 130];
  const d = Array.from({ length: BARS }, (_, i) => {
    const thick = tenth(10 * ((i + 1) / BARS) ** 1.5);
    return `M0 ${tenth(10 * i + (10 - thick))}h${width}v${thick}H0z`;
  });
  return { viewBox: `0 0 ${width} ${height}`, fit: 'none', body: path(d.join('')) };
}

function path(d: string): string {
  return `<path fill="currentColor" d="${d}"></path>`;
}

const HALF = 9;

/** Four leaves are a flower, flowers a hedge; a few leaves are lit. */
function leaves(isStrip: boolean): PageMotif {
  const tile = HALF * 4;
  const [across, down] = isStrip ? [20, 4] : [20, 3];
  const corners = [0, 1, 2, 3].map((at) => [at % 2, at >> 1] as const);
  const flower = corners.map(([x, y]) => leaf(x, y)).join('');
  const pattern = `<pattern id="dots" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"><path class="off" d="${flower}"></path></pattern>`;
  const lit: string[] = [];
  for (let y = 0; y < down * 2; y++)
    for (let x = 0; x < across * 2; x++) if ((x * 31 + y * 17 + x * y * 7) % 23 === 0) lit.push(leaf(x, y));
  const [width, height] = [across * tile, down * tile];
  return {
    viewBox: `0 0 ${width} ${height}`,
    fit: 'xMidYMid slice',
    body: `${pattern}<path fill="url(#dots)" d="M0 0h${width}v${height}H0"></path><path class="here" d="${lit.join('')}"></path>`,
  };
}

/** A leaf in its square of the grid: two arcs, turned at every other place. */
function leaf(column: number, row: number): string {
  const [side, gap] = [HALF * 2, 1];
  const length = side - gap * 2;
  const [x, y] = [column * side + gap, row * side + gap];
  const isRising = (column + row) % 2 === 1;
  const arc = `a${length} ${length} 0 0 1 `;
  return isRising
    ? `M${x} ${y + length}${arc}${length}-${length}${arc}-${length} ${length}z`
    : `M${x} ${y}${arc}${length} ${length}${arc}-${length}-${length}z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
