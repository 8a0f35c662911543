/** A colour for each layer: on light paper, and on dark. */
const COLOURS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  scripts: ['#5b5f66', '#a7adb6'],
  pages: ['#9a3b26', '#f09a82'],
  middleware: ['#7a6a3a', '#cdbb84'],
  layouts: ['#a85c00', '#f0b45c'],
  site: ['#8a3f7d', '#e0a0d6'],
  components: ['#b0365f', '#f79bb8'],
  client: ['#5a55b8', '#aeb0ff'],
  io: ['#1f6f9c', '#7cc6ee'],
  core: ['#1d7a4f', '#6fd6a4'],
  words: ['#5b5f66', '#a7adb6'],
  styles: ['#6c6a1c', '#cfcc70'],
  starter: ['#5b5f66', '#a7adb6'],
};

const SANS = `font-family:system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif`;
const MONO = `font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'Noto Sans Mono',monospace`;

/** The styles of the picture: shapes once, and colours for both kinds of paper. */
export function styles(layers: readonly string[]): string {
  return [
    `text{${SANS};font-size:13px}`,
    `.title{font-size:26px;font-weight:700;letter-spacing:-.01em}`,
    `.name{font-size:17px;font-weight:700}.small-name{font-size:14px;font-weight:700}`,
    `.label{font-size:13px;font-weight:600}`,
    `.area{${MONO};font-size:12px}.does{font-size:12.5px}.end{text-anchor:end}`,
    `.rail{fill:none;stroke-width:2.5;stroke-linecap:round}.stop{stroke-width:2.5}.row{fill:none;stroke-width:1;stroke-dasharray:1 4;stroke-linecap:round}`,
    colours(layers, 0, { paper: '#f7f5f0', card: '#ffffff', line: '#ddd8cd', ink: '#1b1d20', muted: '#5d6066' }),
    `@media (prefers-color-scheme:dark){${colours(layers, 1, { paper: '#14161a', card: '#1d2026', line: '#343943', ink: '#eceef1', muted: '#a3a9b3' })}}`,
  ].join('');
}

interface Paper {
  paper: string;
  card: string;
  line: string;
  ink: string;
  muted: string;
}

function colours(layers: readonly string[], side: 0 | 1, { paper, card, line, ink, muted }: Paper): string {
  const own = layers.map((name) => {
    const colour = COLOURS[name]![side];
    return `text.${name},tspan.${name},.mark.${name},.head.${name},.stop.${name}{fill:${colour}}.rail.${name}{stroke:${colour}}`;
  });
  return [
    `.paper{fill:${paper}}.card{fill:${card};stroke:${line}}.title,.area{fill:${ink}}.job,.does{fill:${muted}}.key{fill:${muted}}.row{stroke:${muted}}.stop{stroke:${paper}}`,
    ...own,
  ].join('');
}
