import type { Credit } from '../metadata/credit.ts';
import { xmpPacket } from '../metadata/rdf.ts';
import type { Letters } from '../text/letters.ts';
import { contentOf, type DrawLetter, filledPath, UNITS_PER_PIXEL } from './content.ts';
import { createObjects, dictionary, type PdfObjects, ref, textString } from './objects.ts';
import type { Sheet } from '../drawing.ts';
import { boxesOf, cropMarks, type PageBoxes, points } from './page-boxes.ts';

/** One page: an SVG body in pixels, and what stands for it where it can't be seen. */
export interface PdfPage {
  body: string;
  alt: string;
}

const PRODUCER = 'Altaveu';

/**
 * A PDF of outlines: tagged, each page one figure with its text; with bleed it has crop marks.
 * `letters` are those that the pages use; `id` is 32 hexadecimal digits.
 */
export function pdfDocument(
  pages: readonly PdfPage[],
  sheet: Sheet,
  credit: Credit,
  id: string,
  letters: Letters['all'] = new Map(),
): Uint8Array {
  const objects = createObjects();
  const boxes = boxesOf(sheet);
  const [tree, root, document] = [objects.reserve(), objects.reserve(), objects.reserve()];
  // On one page, letters that come again pack well where they stand; several pages share them.
  const isShared = pages.length > 1;
  const resources = addLetters(objects, isShared ? letters : new Map());
  const draw: DrawLetter = (name) => (isShared ? `/${name} Do` : filledPath(letters.get(name)!.path));
  const numbers = pages.map((page, i) => addPage(objects, pageContent(page, boxes, sheet, draw), boxes, { tree, resources, index: i }));
  objects.write(tree, dictionary({ Type: '/Pages', Kids: `[${numbers.map(ref).join(' ')}]`, Count: pages.length }));
  const figures = pages.map((page, i) => addFigure(objects, page.alt, { parent: document, page: numbers[i]!, boxes }));
  objects.write(document, dictionary({ Type: '/StructElem', S: '/Document', P: ref(root), K: `[${figures.map(ref).join(' ')}]` }));
  const parents = objects.add(dictionary({ Nums: `[${figures.map((figure, i) => `${i} [${ref(figure)}]`).join(' ')}]` }));
  objects.write(
    root,
    dictionary({ Type: '/StructTreeRoot', K: `[${ref(document)}]`, ParentTree: ref(parents), ParentTreeNextKey: pages.length }),
  );
  return objects.finish(addCatalogue(objects, tree, root, credit), addInfo(objects, credit), id);
}

/** Each letter as a form, and the resources that name them all. */
function addLetters(objects: PdfObjects, letters: Letters['all']): number {
  const forms = [...letters].map(([name, { path, ink }]) => {
    const edges = [Math.floor(ink.left) - 1, Math.floor(-ink.top) - 1, Math.ceil(ink.right) + 1, Math.ceil(-ink.bottom) + 1];
    const fields = { Type: '/XObject', Subtype: '/Form', BBox: `[${edges.join(' ')}]` };
    return `/${name} ${ref(objects.addStream(fields, new TextEncoder().encode(filledPath(path)), true))}`;
  });
  return objects.add(forms.length > 0 ? `<< /XObject << ${forms.join(' ')} >> >>` : '<< >>');
}

type PagePlace = { tree: number; resources: number; index: number };

function addPage(objects: PdfObjects, drawn: string, boxes: PageBoxes, place: PagePlace): number {
  const content = objects.addStream({}, new TextEncoder().encode(drawn), true);
  return objects.add(
    dictionary({
      Type: '/Page',
      Parent: ref(place.tree),
      MediaBox: box(boxes.media),
      BleedBox: box(boxes.bleed),
      TrimBox: box(boxes.trim),
      Resources: ref(place.resources),
      Contents: ref(content),
      StructParents: place.index,
      Tabs: '/S',
    }),
  );
}

/** The figure, cut at the bleed, then the crop marks, which are no part of what is said. */
function pageContent({ body }: PdfPage, boxes: PageBoxes, sheet: Sheet, draw: DrawLetter): string {
  const [left, bottom, right, top] = boxes.bleed.map(points) as [string, string, string, string];
  const clip = `${left} ${bottom} ${points(Number(right) - Number(left))} ${points(Number(top) - Number(bottom))} re W n`;
  const [unitsX, unitsY] = [sheet.width * UNITS_PER_PIXEL, sheet.height * UNITS_PER_PIXEL];
  const [scaleX, scaleY] = [(boxes.trim[2] - boxes.trim[0]) / unitsX, (boxes.trim[3] - boxes.trim[1]) / unitsY];
  const flip = [scaleX, 0, 0, -scaleY, boxes.trim[0], boxes.trim[3]].map((value) => Math.round(value * 1e8) / 1e8).join(' ');
  const figure = `/Figure << /MCID 0 >> BDC\nq ${clip} ${flip} cm\n${contentOf(body, draw)}\nQ\nEMC\n`;
  return sheet.bleed > 0 ? `${figure}/Artifact << /Type /Page >> BDC\n${cropMarks(boxes)}\nEMC\n` : figure;
}

function addFigure(objects: PdfObjects, alt: string, { parent, page, boxes }: { parent: number; page: number; boxes: PageBoxes }): number {
  const layout = dictionary({ O: '/Layout', Placement: '/Block', BBox: box(boxes.trim) });
  return objects.add(
    dictionary({ Type: '/StructElem', S: '/Figure', P: ref(parent), Pg: ref(page), Alt: textString(alt), A: layout, K: 0 }),
  );
}

function addCatalogue(objects: PdfObjects, pages: number, structure: number, credit: Credit): number {
  const metadata = objects.addStream({ Type: '/Metadata', Subtype: '/XML' }, new TextEncoder().encode(xmpPacket(credit)), false);
  return objects.add(
    dictionary({
      Type: '/Catalog',
      Pages: ref(pages),
      Lang: textString(credit.language),
      MarkInfo: '<< /Marked true >>',
      StructTreeRoot: ref(structure),
      ViewerPreferences: '<< /DisplayDocTitle true >>',
      Metadata: ref(metadata),
    }),
  );
}

function addInfo(objects: PdfObjects, credit: Credit): number {
  const date = `(D:${credit.date.replaceAll('-', '')}000000Z)`;
  return objects.add(
    dictionary({
      Title: textString(credit.title),
      Author: textString(credit.creator),
      Subject: textString(credit.alt),
      Keywords: textString(`${credit.keyword}, ${credit.licence.name}, ${credit.licence.url}, ${credit.source}`),
      Creator: textString(PRODUCER),
      Producer: textString(PRODUCER),
      CreationDate: date,
      ModDate: date,
    }),
  );
}

function box(corners: readonly number[]): string {
  return `[${corners.map(points).join(' ')}]`;
}
