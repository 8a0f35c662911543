import * as hb from 'harfbuzzjs';
import type { Font, FontLibrary, Glyph, Outline, ShapeRequest } from '#src/core/kit/text/font.ts';
import { type FontFile, isDrawnBy, neededFiles } from './font-files.ts';
import { inflateFont } from './woff2.ts';

/** From this weight on a font without weights between takes its bold. */
const BOLD = 600;
const faces = new Map<string, hb.Face>();
const openings = new Map<string, Promise<void>>();

/** Opens the fonts that these texts need and no others; each file is read and inflated once per process. */
export async function openFonts(texts: Iterable<string>): Promise<FontLibrary> {
  const files = neededFiles(texts);
  for (const { regular, bold } of files) for (const path of new Set([regular, bold])) await openFace(path);
  return fontLibrary(files);
}

function openFace(path: string): Promise<void> {
  const opening = openings.get(path) ?? inflateFont(path).then((font) => void faces.set(path, new hb.Face(new hb.Blob(font))));
  openings.set(path, opening);
  return opening;
}

function fontLibrary(files: FontFile[]): FontLibrary {
  const stacks = new Map<string, readonly Font[]>();
  const fonts = new Map<string, Font>();
  const fontAt = (file: FontFile, weight: number): Font => {
    const id = `${file.id}-${weight}`;
    if (!fonts.has(id)) fonts.set(id, createFont(id, file, weight));
    return fonts.get(id)!;
  };
  return {
    stack(script, weight) {
      const name = `${script} ${weight}`;
      // A script's own font comes first, so that its digits and punctuation match its letters.
      const ordered = [...files].sort((a, b) => Number(b.script === script) - Number(a.script === script));
      if (!stacks.has(name))
        stacks.set(
          name,
          ordered.map((file) => fontAt(file, weight)),
        );
      return stacks.get(name)!;
    },
  };
}

const coverage = new WeakMap<hb.Face, Set<number>>();

function coverageOf(face: hb.Face): Set<number> {
  const known = coverage.get(face) ?? new Set(face.collectUnicodes());
  coverage.set(face, known);
  return known;
}

function createFont(id: string, file: FontFile, weight: number): Font {
  const face = faces.get(weight < BOLD ? file.regular : file.bold)!;
  const font = new hb.Font(face);
  font.setVariations([new hb.Variation('wght', weight)]);
  const scale = 1000 / face.upem;
  const outlines = new Map<number, Outline>();
  return {
    id,
    covers: (codePoint) => isDrawnBy(file, codePoint) && coverageOf(face).has(codePoint),
    shape: (request) => shape(font, request, scale),
    outline(glyph) {
      const outline = outlines.get(glyph) ?? outlineOf(font, glyph, scale);
      outlines.set(glyph, outline);
      return outline;
    },
  };
}

const NO_LIGATURES = ['liga', 'clig'].map((tag) => new hb.Feature(tag, 0));

function shape(font: hb.Font, request: ShapeRequest, scale: number): Glyph[] {
  const buffer = new hb.Buffer();
  // With the whole text as context: Arabic letters join across the border of an item.
  buffer.addText(request.text, request.start, request.end - request.start);
  buffer.guessSegmentProperties();
  buffer.setDirection(request.rightToLeft ? hb.Direction.RTL : hb.Direction.LTR);
  if (request.script !== 'Zyyy') buffer.setScript(request.script);
  buffer.setLanguage(request.language);
  hb.shape(font, buffer, request.ligatures ? [] : NO_LIGATURES);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map((info, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i]!;
    return { id: info.codepoint, cluster: info.cluster, advance: xAdvance * scale, dx: xOffset * scale, dy: yOffset * scale };
  });
}

function outlineOf(font: hb.Font, glyph: number, scale: number): Outline {
  const drawn = font.glyphToJson(glyph);
  const points = drawn.flatMap((command) => command.values.map((value) => value * scale));
  return { commands: drawn.map((command) => command.type).join(''), points, ink: inkOf(points) };
}

function inkOf(points: number[]): Outline['ink'] {
  if (points.length === 0) return undefined;
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.max(...ys), bottom: Math.min(...ys) };
}
