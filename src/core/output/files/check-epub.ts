import type { Problem } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';
import { isSafeCss } from '#src/core/output/css.ts';
import type { FileFacts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { foreignHost } from '#src/core/output/html/foreign-host.ts';
import type { Known } from '#src/core/output/known.ts';
import type { Tag } from '#src/core/output/tag.ts';
import type { Tools } from '#src/core/output/tools.ts';
import { checkSvg } from '#src/core/output/xml/check-svg.ts';
import { readXml } from '#src/core/output/xml/read-xml.ts';
import { isPicture } from './pictures.ts';
import { plainText } from './texts.ts';
import { readZip, type ZipFile } from './zip.ts';

const FILES =
  /^(?:mimetype|META-INF\/container\.xml|EPUB\/(?:package\.opf|contents\.ncx|style\.css|cover\.png|[a-z]+\.xhtml|text\/[\w.-]+\.xhtml|pictures\/\d+\.(?:png|jpg|svg)))$/;

const ELEMENTS = new Set(
  (
    'html head title link body nav section article aside div p h1 h2 h3 h4 h5 h6 ol ul li dl dt dd a abbr b bdi bdo blockquote br caption cite code del details em ' +
    'figcaption figure hr i img ins kbd mark pre q s small span strong sub summary sup table tbody td tfoot th thead time tr u wbr svg g path rect line circle text tspan'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'id class lang xml:lang dir translate href hreflang src alt width height scope colspan rowspan start reversed role open datetime hidden rel type viewbox d x y x1 ' +
    'y1 x2 y2 cx cy r rx ry fill stroke stroke-width stroke-linecap stroke-linejoin font-size text-anchor dx dy viewBox'
  ).split(' '),
);

/** Looks at a book for reading apps: known names, nothing that runs or loads, links only into the book and to known hosts. */
export function checkEpub(file: string, data: Uint8Array, known: Known, tools: Tools): FileFacts {
  const files = readZip(data, tools);
  if (!files) return { problems: [finding(file, ['output.not-zip'])], links: [] };
  const names = new Set(files.map(({ name }) => name));
  const first = files[0];
  const isBook = first?.name === 'mimetype' && plainText(first.data) === 'application/epub+zip' && names.size === files.length;
  const problems = files.flatMap((entry) =>
    FILES.test(entry.name) ? wrongEntry(file, entry, names, known, tools) : [finding(file, ['output.zip-name', { name: entry.name }])],
  );
  return { problems: isBook ? problems : [finding(file, ['output.not-book']), ...problems], links: [] };
}

function wrongEntry(file: string, { name, data }: ZipFile, names: ReadonlySet<string>, known: Known, tools: Tools): Problem[] {
  const place = `${file}/${name}`;
  const picture = /\.(png|jpg)$/.exec(name)?.[1];
  if (picture !== undefined)
    return isPicture(picture as 'png', data, tools) ? [] : [finding(place, ['output.not-picture', { ending: picture }])];
  const text = plainText(data);
  if (text === undefined) return [finding(place, ['output.not-text'])];
  if (name.endsWith('.svg')) return checkSvg(place, text);
  if (name.endsWith('.css')) return isSafeCss(text) ? [] : [finding(place, ['output.style', { start: text.slice(0, 40) }])];
  if (name === 'mimetype') return [];
  return wrongTree(place, name, text, names, known);
}

function wrongTree(place: string, name: string, text: string, names: ReadonlySet<string>, known: Known): Problem[] {
  const { tags, mistake } = readXml(text.replace(/^(<\?xml [^>]*>\n)<!DOCTYPE html>\n/, '$1'));
  if (mistake) return [finding(place, ['output.not-xml'], mistake)];
  const isPage = name.endsWith('.xhtml');
  const said = isPage ? tags.map(({ attributes }) => attributes.get('href') ?? '').join('\n') : text.replace(/\sxmlns(:\w+)?="[^"]*"/g, '');
  const host = foreignHost(said, known);
  const wrong = isPage ? tags.flatMap((tag) => wrongTag(name, tag, names).map((what) => finding(place, what, tag))) : [];
  return [...(host ? [finding(place, host)] : []), ...wrong];
}

function wrongTag(name: string, tag: Tag, names: ReadonlySet<string>): Phrase[] {
  const element = tag.name;
  if (!ELEMENTS.has(element)) return [['output.element', { element }]];
  return [...tag.attributes].flatMap(([attribute, value]): Phrase[] => {
    if (!ATTRIBUTES.has(attribute) && !/^(xmlns(:\w+)?|aria-[a-z]+|other:.*)$/.test(attribute))
      return [['output.attribute', { element, attribute }]];
    const isWrong =
      (attribute === 'src' && !leadsInto(name, value, names)) || (attribute === 'href' && !mayLead(name, element, value, names));
    return isWrong ? [['output.value', { element, attribute, value: value.slice(0, 60) }]] : [];
  });
}

function mayLead(name: string, element: string, href: string, names: ReadonlySet<string>): boolean {
  return (element === 'a' && /^(https?:\/\/|mailto:|tel:)/.test(href)) || leadsInto(name, href, names);
}

/** True for an address within the book, of a file that is there. */
function leadsInto(name: string, address: string, names: ReadonlySet<string>): boolean {
  if (/^[a-z][a-z\d+.-]*:|^\/|\\/i.test(address)) return false;
  const target = new URL(address.replace(/#.*$/, ''), `book:///${name}`).pathname.slice(1);
  return names.has(decodeURIComponent(target));
}
