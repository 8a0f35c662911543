import { type Offer, offerOf, showsCode } from './offer.ts';

const CODE = '.share{margin-block:3rem}.share .at{align-items:center;gap:1rem;overflow-wrap:anywhere}';
const PAPER = "@media print{.share .at.at{display:flex}a[href*='share.html#']{display:none}}";

/** The style of what pages offer for sharing: heavy pages, which offer little, have little of it. */
export const SHARE_CSS: Record<Offer, string> = {
  all:
    `${CODE}.share .at{display:none}.share [open]~.at{display:flex}.share summary{cursor:pointer}` +
    '.share ul{display:flex;flex-wrap:wrap;gap:.5rem;margin-block:1rem}' +
    '.share li a{display:block;padding:.5em 1.1em;border:1px solid var(--muted);border-radius:2em;color:var(--ink);font-weight:700;' +
    `text-decoration:none}${PAPER}`,
  link: `${CODE}.share .at{display:none}${PAPER}`,
  address: CODE,
  none: '',
};

/** The style of sharing for the page at a path without its locale. */
export function shareCss(path: string, content: Parameters<typeof offerOf>[1]): string {
  const offer = offerOf(path, content);
  return offer === 'link' && !showsCode(path, content) ? '' : SHARE_CSS[offer];
}
