/** What an SVG attribute can hold; `undefined` leaves the attribute out. */
export type Attributes = Record<string, string | number | undefined>;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Makes text safe in an attribute or between two tags.
 * @example escapeXml('on & "off"') // on &amp; &quot;off&quot;
 */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/**
 * Writes one element; children are taken as they are, attribute values are escaped and numbers shortened.
 * @example element('circle', { r: 1 / 3 }) // <circle r="0.33"/>
 */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? shortNumber(value) : escapeXml(String(value))}"`)
    .join('');
  return children ? `<${name}${written}>${children}</${name}>` : `<${name}${written}/>`;
}

/**
 * At most two decimals, and never "-0".
 * @example shortNumber(12.3456) // 12.35
 */
export function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** What the outermost element says of a drawing: its size in pixels, its language and its text alternative. */
export interface Sheet {
  width: number;
  height: number;
  language: string;
  title: string;
}

/** A whole SVG document: outlines only, no fonts, no links, no scripts, and no ids that could meet others on a page. */
export function svgDocument(sheet: Sheet, body: string): string {
  const { width, height, language, title } = sheet;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'xml:lang': language },
    `<title>${escapeXml(title)}</title>${body}`,
  );
}
