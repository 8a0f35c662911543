import { escapeXml } from '../svg.ts';
import type { Credit } from './credit.ts';

const NAMESPACES = [
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['cc', 'http://creativecommons.org/ns#'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['xmpRights', 'http://ns.adobe.com/xap/1.0/rights/'],
  ['Iptc4xmpCore', 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'],
] as const;

/** Title, alternative text, author, licence and origin as RDF, the one form that SVG, PNG, WebP and PDF share. */
export function rdf(credit: Credit, extra = ''): string {
  const { language, title, alt, creator, licence, source, keyword, date } = credit;
  const names = NAMESPACES.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
  const properties = [
    property('dc:title', anyReader(title)),
    property('dc:description', anyReader(alt)),
    property('Iptc4xmpCore:AltTextAccessibility', anyReader(alt)),
    property('dc:creator', container('Seq', creator)),
    property('dc:language', container('Bag', language)),
    property('dc:subject', container('Bag', keyword)),
    property('dc:rights', anyReader(licence.name)),
    property('dc:source', escapeXml(source)),
    property('xmp:CreateDate', date),
    property('xmpRights:Marked', 'True'),
    property('xmpRights:WebStatement', escapeXml(licence.url)),
    link('cc:license', licence.url),
    link('cc:attributionURL', source),
    property('cc:attributionName', escapeXml(creator)),
    extra,
  ];
  return `<rdf:RDF${names}><rdf:Description rdf:about="">${properties.join('')}</rdf:Description></rdf:RDF>`;
}

/** The packet that PNG, WebP and PDF carry. */
export function xmpPacket(credit: Credit, extra = ''): string {
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf(credit, extra)}</x:xmpmeta>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${packet}<?xpacket end="r"?>`;
}

function property(name: string, value: string): string {
  return `<${name}>${value}</${name}>`;
}

function link(name: string, url: string): string {
  return `<${name} rdf:resource="${escapeXml(url)}"/>`;
}

function container(type: 'Seq' | 'Bag', value: string): string {
  return `<rdf:${type}><rdf:li>${escapeXml(value)}</rdf:li></rdf:${type}>`;
}

/** A text whose language `dc:language` names: XMP asks for one that readers of any language are shown. */
function anyReader(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}
