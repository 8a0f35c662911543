import { fontsOf, type LayerFont, withLetters } from './layer-fonts.ts';
import { bytesOf, latin1, type PdfFile, type PdfObject, readPdf, writePdf } from './pdf-file.ts';
import { shownGlyphs } from './shown-glyphs.ts';

/**
 * A PDF with the text that its letters stand for, where the typesetter can’t tell: it draws a letter and the signs above and below it in pieces, and
 * each piece says the whole, so that they would be read twice. Here each piece says its own, and signs that are part of a letter say nothing.
 */
export function withTextLayer(pdf: Uint8Array): Uint8Array {
  const file = readPdf(pdf);
  const fonts = fontsOf(file);
  const changed = new Map<number, PdfObject>();
  for (const [number, object] of file.objects)
    changed.set(number, fonts.letters.has(number) ? withLetters(object, fonts.letters.get(number)!) : object);
  for (const page of pagesOf(file)) {
    const content = changed.get(page.content);
    if (content?.data)
      changed.set(page.content, { ...content, data: bytesOf(withPieces(latin1(content.data), page.fonts(fonts.byNumber))) });
  }
  return writePdf({ ...file, objects: changed });
}

interface Page {
  content: number;
  /** The page’s fonts by the names that its content uses. */
  fonts(all: ReadonlyMap<number, LayerFont>): Map<string, LayerFont>;
}

function pagesOf({ objects }: PdfFile): Page[] {
  return [...objects.values()].flatMap(({ text }) => {
    const content = /\/Type \/Page\b/.test(text) ? /\/Contents (\d+) 0 R/.exec(text)?.[1] : undefined;
    if (content === undefined) return [];
    const named = [...(/\/Font <<([^>]*)>>/.exec(text)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)];
    const fonts: Page['fonts'] = (all) =>
      new Map(named.flatMap(([, name, number]) => (all.has(Number(number)) ? [[name!, all.get(Number(number))!]] : [])));
    return [{ content: Number(content), fonts }];
  });
}

const NOTHING = '/ActualText <FEFF>';

/** The content of a page; what is drawn of letters only in part says nothing. */
function withPieces(content: string, fonts: ReadonlyMap<string, LayerFont>): string {
  return content.replace(/^BT\n([\s\S]*?)^ET$/gm, (piece, inside: string) => {
    const font = fonts.get(/^\/(\w+) [\d.]+ Tf$/m.exec(inside)?.[1] ?? '');
    if (!font || !shownGlyphs(inside).every((glyph) => font.parts.has(glyph))) return piece;
    return `BT\n/Span <<\n  ${NOTHING}\n>> BDC\n${inside.replace(/\/ActualText <[^>]*>/g, NOTHING)}EMC\nET`;
  });
}
