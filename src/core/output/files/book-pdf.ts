import { unzlibSync } from 'fflate';
import { attempt } from '#src/core/output/tools.ts';
import { decoded, withoutStrings } from './pdf-text.ts';

/**
 * The names that a printed book is written with: pages, texts and their structure, fonts, pictures, and links to addresses. What runs, sends,
 * starts, plays or carries files has none of these.
 */
const NAMES = new Set(
  (
    'A Action Alt Annot Annots Ascent Author BBox BaseFont BaselineShift BitsPerComponent Block Border BorderColor BorderStyle BorderThickness CIDFontType2 CIDSet ' +
    'CIDSystemInfo CIDToGIDMap CMap CapHeight Caption Catalog Circle Code ColSpan ColorSpace Column Contents Count CreationDate Creator DCTDecode DW Datetime Decimal ' +
    'DecodeParms DescendantFonts Descent Dest Dests DeviceGray DeviceRGB Direction DisplayDocTitle Div Document Em Encoding ExtGState F Figure Filter First Flags ' +
    'FlateDecode Font FontBBox FontDescriptor FontFile2 FontName Form Group H1 H2 H3 H4 H5 H6 Headers Height I ICCBased ID IDTree Identity Identity-H Image ImageB ' +
    'ImageC Info Interpolate ItalicAngle K Kids L L2R LBody LI Lang Last Layout Lbl Length LineHeight Link List ListNumbering MCID MCR MarkInfo Marked Matrix MediaBox ' +
    'Metadata ModDate N Names Next None Note Nums O OBJR Obj ObjStm Ordering Outlines P PDF Page Pages Parent ParentTree ParentTreeNextKey Part Pg Placement Prev ' +
    'ProcSet QuadPoints R2L Range Rect Reference Registry Resources RoleMap Root RowSpan S SMask Scope Size Solid Span StemV Strong StructElem StructParent ' +
    'StructParents StructTreeRoot Subtype Supplement Suspects T TBody TD TFoot TH THead TOC TOCI TR Table Tabs Terms Text Title ToUnicode Transparency Type Type0 URI ' +
    'ViewerPreferences W WMode Width XML XObject XRef XYZ ca'
  ).split(' '),
);
/** Names of fonts, and of what a page’s content uses. */
const OWN = /^(?:[A-Z]{6}\+Book[\w-]+|(?:f|c|x|g|s|p|gs|cs|sh)\d+)$/;
const MOST = 64 * 1024 * 1024;

/**
 * The addresses that a printed book links to; undefined where it is not whole, where something stands between its objects, or where it does
 * more than to show pages.
 */
export function bookLinks(data: Uint8Array): string[] | undefined {
  const text = new TextDecoder('latin1').decode(data);
  const start = /^%PDF-1\.7\n%[^\n]{4}\n/.exec(text)?.[0].length;
  const dictionaries = start === undefined ? undefined : dictionariesOf(data, text, start);
  if (!dictionaries) return undefined;
  const names =
    dictionaries
      .map(withoutStrings)
      .join('\n')
      .match(/\/[^\s/<>[\](){}%]*/g) ?? [];
  const isPlain = names.every((name) => NAMES.has(decoded(name.slice(1))) || OWN.test(name.slice(1)));
  return isPlain
    ? dictionaries.flatMap((dictionary) => [...dictionary.matchAll(/\/URI \(((?:\\[^]|[^\\()])*)\)/g)].map(([, address]) => address!))
    : undefined;
}

/** What all objects say of themselves: each is a stream, one after the other up to the end, and some hold other objects. */
function dictionariesOf(data: Uint8Array, text: string, start: number): string[] | undefined {
  const found: string[] = [];
  let at = start;
  let last = at;
  for (let object = objectAt(text, at); object; object = objectAt(text, at)) {
    const body = data.subarray(object.from, object.to);
    const inner = /\/Type \/ObjStm\b/.test(object.dictionary) ? attempt(() => unpacked(body)) : '';
    if (inner === undefined || found.length > 1_000_000) return undefined;
    found.push(object.dictionary, inner);
    [last, at] = [at, object.end];
  }
  return text.slice(at) === `startxref\n${last}\n%%EOF\n` ? found : undefined;
}

function objectAt(text: string, at: number): { dictionary: string; from: number; to: number; end: number } | undefined {
  const stream = text.indexOf('\nstream\n', at);
  const head = stream < 0 ? '' : text.slice(at, stream);
  const dictionary = /^\d+ 0 obj\n(<<[^]*>>)$/.exec(head)?.[1];
  const length = Number(/\/Length (\d+)/.exec(dictionary ?? '')?.[1]);
  const from = stream + '\nstream\n'.length;
  const tail = '\nendstream\nendobj\n';
  if (dictionary === undefined || !text.startsWith(tail, from + length)) return undefined;
  return { dictionary, from, to: from + length, end: from + length + tail.length };
}

function unpacked(data: Uint8Array): string {
  const inner = unzlibSync(data);
  if (inner.length > MOST) throw new Error('Too much in one stream.');
  return new TextDecoder('latin1').decode(inner);
}
