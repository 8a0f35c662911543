/** One drawing that stands for several: `{0}`, `{1}` … mark where the colours of a palette go. */
export interface Recolourable {
  drawing: string;
  /** The colours of each of the drawings, in the order of the marks. */
  palettes: string[][];
}

const COLOUR = /#[\da-f]{6}\b/gi;

/**
 * Makes one drawing of several that differ only in their colours.
 * @example mergeColours(['<a fill="#000000"/>', '<a fill="#ffffff"/>']) // { drawing: '<a fill="{0}"/>', palettes: [['#000000'], ['#ffffff']] }
 */
export function mergeColours(drawings: readonly string[]): Recolourable {
  const colours = drawings.map((drawing) => drawing.match(COLOUR) ?? []);
  const shapes = new Set(drawings.map((drawing) => drawing.replace(COLOUR, '')));
  if (shapes.size !== 1) throw new Error('These drawings differ in more than their colours.');
  const places = colours[0]!.map((_, place) => colours.map((own) => own[place]!));
  const kinds = [...new Map(places.map((kind) => [kind.join(), kind])).values()];
  const marks = new Map(kinds.map((kind, index) => [kind.join(), index]));
  let place = 0;
  const drawing = drawings[0]!.replace(COLOUR, () => `{${marks.get(places[place++]!.join())}}`);
  return { drawing, palettes: drawings.map((_, index) => kinds.map((kind) => kind[index]!)) };
}

/** The drawing in one of its palettes. */
export function recolour(drawing: string, palette: readonly string[]): string {
  return drawing.replace(/\{(\d+)\}/g, (_, mark: string) => palette[Number(mark)]!);
}

/** A drawing without what only files need: what it says of itself, in words and in metadata. */
export function withoutMetadata(svg: string): string {
  return svg.replace(/<(title|desc|metadata)\b[^>]*>.*?<\/\1>/gs, '').replace(/<\?xml.*?\?>\s*|<!--.*?-->/gs, '');
}
