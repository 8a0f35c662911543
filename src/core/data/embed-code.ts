import { escapeXml } from '#src/core/kit/svg.ts';

/** A picture as other websites embed it: its addresses in full, and its words for people who can’t see it. */
export interface EmbeddedPicture {
  page: string;
  drawing: string;
  title: string;
  alt: string;
  tag: string;
  /** In pixels, of the frame. */
  height: number;
}

/**
 * The code of a frame: the page in it may open its one link in a new tab, and can do nothing else.
 * @example frameCode(picture) // '<iframe src="https://example.org/embed/fr/a.html" title="…" lang="fr" sandbox="…" …></iframe>'
 */
export function frameCode({ page, title, tag, height }: EmbeddedPicture): string {
  const frame = {
    src: page,
    title,
    lang: tag,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
    loading: 'lazy',
    style: `width:100%;max-width:44rem;height:${height}px;border:0`,
  };
  return `<iframe ${attributes(frame)}></iframe>`;
}

/** The code of a picture: it shows less, and works where an editor takes no frames. */
export function pictureCode({ drawing, alt, tag }: EmbeddedPicture): string {
  const image = {
    src: drawing,
    alt,
    lang: tag,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    style: 'width:100%;max-width:44rem;height:auto',
  };
  return `<img ${attributes(image)}>`;
}

function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
}
