import { rdf } from '../metadata/rdf.ts';
import type { KitCampaign } from '../model.ts';

const LEFT_OUT =
  /<((?:xmp|xmpRights|Iptc4xmpCore):\w+|dc:(?:description|subject))>.*?<\/\1>| xmlns:(?:xmp|xmpRights|Iptc4xmpCore)="[^"]*"/g;

/** What remixes say of their licence and origin, with `{title}` where their words go; what a page can't spare bytes for is left out. */
export function remixMetadata(
  campaign: Pick<KitCampaign, 'organiser' | 'licence' | 'hashtag' | 'updated'>,
  source: string,
  language: string,
): string {
  const { organiser: creator, licence, hashtag: keyword, updated: date } = campaign;
  return rdf({ language, title: '{title}', alt: '', creator, licence, source, keyword, date }).replace(LEFT_OUT, '');
}
