// The picture of the architecture: a band for each layer, and a line for each layer that others import from.
import { AREAS } from './areas.ts';
import { LAYERS, type Layer } from './layers.ts';
import { styles } from './styles.ts';
import type { Tree } from './tree.ts';

const WIDTH = 1000;
const EDGE = 20;
/** Where the lines begin that say what imports what. */
const RAILS = 776;
const RAIL = 28;
/** Where the bands end. */
const CARDS = RAILS - 12;
const COLUMN = 366;
const NAME = 104;
const HEAD = 50;
const ROW = 22;
const GAP = 12;
const TOP = 130;

/** Layers without code stand at the bottom, side by side. */
const DATA = ['words', 'starter', 'styles'];

interface Band {
  layer: Layer;
  top: number;
  height: number;
  areas: readonly string[];
}

/** Draws the code as one SVG, in light and in dark. */
export function drawArchitecture(tree: Tree): string {
  const bands = bandsOf(tree);
  const last = bands.at(-1)!;
  const data = last.top + last.height + GAP;
  const height = data + 62 + 64;
  const rails = targetsOf(tree);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">`,
    `<title id="title">The layers of the code from top to bottom, with the folders of each and what each imports from</title>`,
    `<style>${styles(LAYERS.map(({ name }) => idOf(name)))}</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}" rx="16"/>`,
    text(EDGE + 4, 48, 'title', 'How the code is made'),
    text(
      EDGE + 4,
      74,
      'job',
      'Layers from top to bottom, with their folders. A layer imports from those below it, and never from one above.',
    ),
    ...rails.map((name, i) => railOf(name, i, tree, bands, data)),
    ...bands.map((band) => drawBand(band, tree, rails)),
    ...DATA.map((name, i) => drawData(name, i, data)),
    legend(data + 62 + 36),
    '</svg>',
    '',
  ].join('\n');
}

function bandsOf({ areas }: Tree): Band[] {
  let top = TOP;
  return LAYERS.filter(({ name }) => !DATA.includes(name)).map((layer) => {
    const own = areas.get(layer.name) ?? [];
    const rows = Math.ceil(own.length / 2);
    const band = { layer, top, height: HEAD + (rows > 0 ? rows * ROW + 12 : 4), areas: own };
    top += band.height + GAP;
    return band;
  });
}

/** The layers that others import from, in the order in which they stand. */
function targetsOf({ arrows }: Tree): string[] {
  return LAYERS.map(({ name }) => name).filter((name) => [...arrows.keys()].some((arrow) => arrow.endsWith(` → ${name}`)));
}

/** A line from the first layer that imports from another one down to that. */
function railOf(name: string, i: number, { arrows }: Tree, bands: readonly Band[], data: number): string {
  const x = xOfRail(i);
  const first = bands.find(({ layer }) => arrows.has(`${layer.name} → ${name}`))!;
  const own = bands.find(({ layer }) => layer.name === name);
  const end = own ? yOf(own) : data + 26;
  const line = `<path class="rail ${idOf(name)}" d="M${x} ${yOf(first)}V${end - 10}q0 10 -10 10H${CARDS + 9}"/>`;
  const head = `<path class="head ${idOf(name)}" d="M${CARDS + 2} ${end}l10 -6v12z"/>`;
  const label = `<text class="label ${idOf(name)}" transform="translate(${x + 4} ${TOP - 12}) rotate(-42)">${idOf(name)}</text>`;
  return line + head + label;
}

function drawBand(band: Band, { arrows }: Tree, rails: readonly string[]): string {
  const { layer, top, height, areas } = band;
  const rows = Math.ceil(areas.length / 2);
  const cells = areas.map((area, i) =>
    drawArea(layer.name, area, EDGE + 20 + Math.floor(i / rows) * COLUMN, top + HEAD + 14 + (i % rows) * ROW),
  );
  const stops = rails.flatMap((name, i) => {
    const count = arrows.get(`${layer.name} → ${name}`);
    return count === undefined ? [] : [{ name, x: xOfRail(i), size: sizeOf(count) }];
  });
  const farthest = stops.at(-1);
  return [
    farthest ? `<path class="row" d="M${CARDS} ${yOf(band)}H${farthest.x}"/>` : '',
    `<rect class="card" x="${EDGE}" y="${top}" width="${CARDS - EDGE}" height="${height}" rx="10"/>`,
    `<rect class="mark ${idOf(layer.name)}" x="${EDGE}" y="${top + 10}" width="5" height="${height - 20}" rx="2.5"/>`,
    `<text x="${EDGE + 20}" y="${yOf(band) + 5}"><tspan class="name ${idOf(layer.name)}">${layer.name}</tspan><tspan class="job" dx="12">${layer.job}</tspan></text>`,
    ...cells,
    ...stops.map(({ name, x, size }) => `<circle class="stop ${idOf(name)}" cx="${x}" cy="${yOf(band)}" r="${size}"/>`),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function drawArea(layer: string, area: string, x: number, y: number): string {
  const name = area === '*' ? text(x, y, 'does', 'files') : text(x, y, 'area', area);
  return name + text(x + NAME, y, 'does', AREAS[layer]?.[area] ?? '');
}

function drawData(name: string, i: number, top: number): string {
  const width = (CARDS - EDGE - 2 * GAP) / DATA.length;
  const x = EDGE + i * (width + GAP);
  const { job } = LAYERS.find((layer) => layer.name === name)!;
  return [
    `<rect class="card" x="${x}" y="${top}" width="${width}" height="52" rx="10"/>`,
    text(x + 16, top + 21, `small-name ${idOf(name)}`, name),
    text(x + 16, top + 40, 'does', job),
  ].join('');
}

function legend(y: number): string {
  const sizes: [number, string][] = [
    [sizeOf(1), 'a few imports'],
    [sizeOf(10), 'tens'],
    [sizeOf(100), 'hundreds'],
  ];
  let x = EDGE + 8;
  const parts = sizes.map(([size, words]) => {
    const part = `<circle class="key" cx="${x}" cy="${y - 4}" r="${size}"/>${text(x + 14, y, 'does', words)}`;
    x += 36 + words.length * 7;
    return part;
  });
  return [...parts, text(CARDS, y, 'does end', 'drawn by npm run architecture')].join('');
}

/** A few imports, tens, hundreds: exact numbers would change with each edit. */
function sizeOf(count: number): number {
  return count < 10 ? 4 : count < 100 ? 6.5 : 9;
}

function xOfRail(i: number): number {
  return RAILS + 14 + i * RAIL;
}

/** Where a band’s name stands, and what it imports. */
function yOf({ top }: Band): number {
  return top + 26;
}

function idOf(name: string): string {
  return name.replace('.ts', '');
}

function text(x: number, y: number, kind: string, words: string): string {
  return `<text class="${kind}" x="${x}" y="${y}">${words}</text>`;
}
