import type { Credit } from '../metadata/credit.ts';
import { xmpPacket } from '../metadata/rdf.ts';
import { contentOf, UNITS_PER_PIXEL } from './content.ts';
import { createObjects, dictionary, type PdfObjects, ref, textString } from './objects.ts';
import type { Sheet } from '../drawing.ts';
import { boxesOf, cropMarks, type PageBoxes, points } from './page-boxes.ts';

/** One page: an SVG body in pixels, and what stands for it where it can't be seen. */
export interface PdfPage {
  body: string;
  alt: string;
}

const PRODUCER = 'Altaveu';

/** A PDF of outlines: tagged, each page one figure with its text; with bleed it has crop marks. `id` is 32 hexadecimal digits. */
export function pdfDocument(pages: readonly PdfPage[], sheet: Sheet, credit: Credit, id: string): Uint8Array {
  const objects = createObjects();
  const boxes = boxesOf(sheet);
  const [tree, root, document] = [objects.reserve(), objects.reserve(), objects.reserve()];
  const numbers = pages.map((page, i) => addPage(objects, page, boxes, sheet, { tree, index: i }));
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

function addPage(objects: PdfObjects, page: PdfPage, boxes: PageBoxes, sheet: Sheet, place: { tree: number; index: number }): number {
  const content = objects.addStream({}, new TextEncoder().encode(pageContent(page, boxes, sheet)), true);
  return objects.add(
    dictionary({
      Type: '/Page',
      Parent: ref(place.tree),
      MediaBox: box(boxes.media),
      BleedBox: box(boxes.bleed),
      TrimBox: box(boxes.trim),
      Resources: '<< >>',
      Contents: ref(content),
      StructParents: place.index,
      Tabs: '/S',
    }),
  );
}

/** The figure, cut at the bleed, then the crop marks, which are no part of what is said. */
function pageContent({ body }: PdfPage, boxes: PageBoxes, sheet: Sheet): string {
  const [left, bottom, right, top] = boxes.bleed.map(points) as [string, string, string, string];
  const clip = `${left} ${bottom} ${points(Number(right) - Number(left))} ${points(Number(top) - Number(bottom))} re W n`;
  const [unitsX, unitsY] = [sheet.width * UNITS_PER_PIXEL, sheet.height * UNITS_PER_PIXEL];
  const [scaleX, scaleY] = [(boxes.trim[2] - boxes.trim[0]) / unitsX, (boxes.trim[3] - boxes.trim[1]) / unitsY];
  const flip = [scaleX, 0, 0, -scaleY, boxes.trim[0], boxes.trim[3]].map((value) => Math.round(value * 1e8) / 1e8).join(' ');
  const figure = `/Figure << /MCID 0 >> BDC\nq ${clip} ${flip} cm\n${contentOf(body)}\nQ\nEMC\n`;
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
