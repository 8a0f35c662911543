import { signs } from '#src/core/checks/images/read-bytes.ts';
import { orOther, type Removed } from './removed.ts';

/** How much of a packet is read: some hold whole pictures as letters. */
const MOST_READ = 256 * 1024;

const IN_XMP: readonly [Removed, RegExp][] = [
  ['place', /GPS|Iptc4xmpCore:(Location|CountryCode)|photoshop:(City|State|Country)|LocationCreated|LocationShown/],
  ['time', /Date|CreateTime/],
  ['device', /tiff:(Make|Model)|CreatorTool|xmpMM:|stEvt:|exifEX:|aux:|Serial|Lens|Camera|exif:(?!GPS|Date|UserComment)/],
  ['thumbnail', /Thumbnail|GImage:|Container:|hdrgm:/],
  ['text', /dc:(title|description|creator|rights|subject)|photoshop:(Headline|Caption|Credit|Authors)|UserComment|xmpRights:/],
];

/** What an XMP packet tells. */
export function xmpTells(packet: Uint8Array): Removed[] {
  const text = signs(packet, 0, MOST_READ);
  return orOther(IN_XMP.flatMap(([one, pattern]) => (pattern.test(text) ? one : [])));
}

/** Fields of the news agencies' captions (IPTC) as they stand in the file: the mark of a field, the record, the field's number. */
const IN_CAPTION: readonly [Removed, RegExp][] = [
  ['place', /\x1c\x02[\x5a\x5c\x5f\x64\x65]/],
  ['time', /\x1c\x02[\x37\x3c\x3e\x3f]/],
  ['thumbnail', /8BIM\x04[\x09\x0c]/],
  ['text', /\x1c\x02[\x05\x19\x28\x50\x55\x69\x6e\x73\x74\x78\x7a]/],
];

/** What a caption, as Photoshop and news agencies write it, tells. */
export function captionTells(data: Uint8Array): Removed[] {
  const text = signs(data, 0, MOST_READ);
  return orOther(IN_CAPTION.flatMap(([one, pattern]) => (pattern.test(text) ? one : [])));
}

/**
 * What a text inside a PNG tells, by the name before it.
 * @example pngTextTells(latin('Creation Time\0…')) // ['time']
 */
export function pngTextTells(data: Uint8Array): Removed[] {
  const name = signs(data, 0, Math.min(80, data.length)).split('\0')[0]!;
  if (name === 'XML:com.adobe.xmp') return xmpTells(data);
  if (/^Raw profile type/i.test(name)) return ['other'];
  if (/time|date/i.test(name)) return ['time'];
  return /^(software|source|make|model)$/i.test(name) ? ['device'] : ['text'];
}
