import { decoded, withoutStrings } from './pdf-text.ts';

/** The names that the site's own PDFs are written with; what acts, links, embeds or hides has none of these. */
const NAMES = new Set(
  (
    'Type Pages Kids Count StructTreeRoot K ParentTree ParentTreeNextKey StructElem S Document P Figure Pg Alt A O Layout Placement Block ' +
    'BBox Nums Filter FlateDecode Length Page Parent MediaBox BleedBox TrimBox CropBox Resources Contents StructParents Tabs XObject Subtype ' +
    'Form Metadata XML Catalog Lang MarkInfo Marked ViewerPreferences DisplayDocTitle Title Author Subject Keywords Creator Producer ' +
    'CreationDate ModDate Size Root Info ID'
  ).split(' '),
);

/** True for a whole PDF that only shows pages: known names, streams as long as they say, an index of objects that stand where it says. */
export function isPlainPdf(data: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(data);
  if (!/^%PDF-1\.[4-7]\n/.test(text) || !/\nstartxref\n\d+\n%%EOF\n?$/.test(text)) return false;
  const outside = withoutStreams(text);
  if (outside === undefined) return false;
  const names = withoutStrings(outside).match(/\/[^\s/<>[\](){}%]*/g) ?? [];
  return names.every((name) => NAMES.has(decoded(name.slice(1))) || /^\/g\d+$/.test(name)) && isIndexed(text);
}

/** The file without the data of its streams; undefined where one is not as long as it says. */
function withoutStreams(text: string): string | undefined {
  let kept = '';
  let at = 0;
  for (let found = text.indexOf('stream\n', at); found >= 0; found = text.indexOf('stream\n', at)) {
    const dictionary = text.slice(at, found);
    const length = /\/Length (\d+)(?!.*\/Length)/s.exec(dictionary.slice(dictionary.lastIndexOf('<<')))?.[1];
    const end = found + 'stream\n'.length + Number(length);
    const tail = /^\n?endstream\n/.exec(text.slice(end, end + 12))?.[0];
    if (length === undefined || tail === undefined) return undefined;
    kept += dictionary;
    at = end + tail.length;
  }
  return kept + text.slice(at);
}

/** True where the one index of the file stands at its end, and every object where the index says. */
function isIndexed(text: string): boolean {
  const at = Number(/startxref\n(\d+)\n%%EOF\n?$/.exec(text)![1]);
  const index = /^xref\n0 (\d+)\n/.exec(text.slice(at, at + 40));
  if (!index || text.indexOf('startxref') !== text.lastIndexOf('startxref')) return false;
  const lines = text
    .slice(at + index[0].length)
    .split('\n')
    .slice(0, Number(index[1]));
  return lines.every((line, number) => {
    const offset = /^(\d{10}) 00000 n ?\r?$/.exec(line)?.[1];
    return number === 0 ? /^0{10} 65535 f/.test(line) : offset !== undefined && text.startsWith(`${number} 0 obj\n`, Number(offset));
  });
}
