import { escapeXml } from '#src/core/kit/svg.ts';

/** A badge for other people’s websites: the picture itself, where it leads, and the words for people who can’t see it. */
export interface Badge {
  href: string;
  tag: string;
  direction: 'ltr' | 'rtl';
  alt: string;
  width: number;
  height: number;
  /** The picture as base64 PNG. */
  png: string;
}

/** The code of a badge: one link with the picture in it. It asks no server for anything and runs nothing. */
export function embedCode({ href, tag, direction, alt, width, height, png }: Badge): string {
  const link = attributes({ href, lang: tag, dir: direction, referrerpolicy: 'no-referrer' });
  const image = attributes({
    src: `data:image/png;base64,${png}`,
    width: String(width),
    height: String(height),
    alt,
    style: 'border:0;max-width:100%;height:auto',
  });
  return `<a ${link}><img ${image}></a>`;
}

/**
 * The line that takes the element before it away once the day is over where the visitor is. HTML alone knows no dates.
 * @example endLine('2027-01-31') // '<script>if(new Date>=new Date("2027-01-31T24:00"))document.currentScript.previousElementSibling.remove()</script>'
 */
export function endLine(isoDate: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(isoDate)) return undefined;
  return `<script>if(new Date>=new Date("${isoDate}T24:00"))document.currentScript.previousElementSibling.remove()</script>`;
}

/** A badge’s code with its end, or as it is where no day, or none that can be read, is given. */
export function withEnd(code: string, isoDate: string): string {
  const line = endLine(isoDate);
  return line === undefined ? code : `${code}\n${line}`;
}

function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
}
