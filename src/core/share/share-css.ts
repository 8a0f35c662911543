import { type Offer, offerOf, showsCode } from './offer.ts';

const ASIDE = '.share{margin-block:3rem}';
/** The address and its code stand among the ways of sharing, and on paper; where there is one link alone, only on paper. */
const CODE = '@media screen{a~.at{display:none}}';

/** The style of what pages offer for sharing. */
export const SHARE_CSS: Record<Offer, string> = { all: ASIDE, link: ASIDE + CODE, address: ASIDE, none: '' };

/** The style of sharing for the page at a path without its locale. */
export function shareCss(path: string, content: Parameters<typeof offerOf>[1]): string {
  const offer = offerOf(path, content);
  return offer === 'link' && !showsCode(path, content) ? '' : SHARE_CSS[offer];
}
