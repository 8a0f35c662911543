import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { OwnText, type Translate } from '#src/core/messages/translator.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import { conversationOf } from './conversation.ts';
import type { TimeWords } from './event-time.ts';
import { DETAILS, type InvitationWords } from './invitation.ts';

/** The title that an invitation begins with, and all words around what a host fills in, in one language. */
export function invitationWords(content: CampaignContent, locale: Locale, t: Translate): { title: string; words: InvitationWords } {
  const { campaign } = content;
  const { title, opening, closing } = conversationOf(content)!.text[locale.code]!.invitation!;
  const labels = Object.fromEntries(DETAILS.map((name) => [name, t(`act:host.label.${name}`)])) as InvitationWords['labels'];
  const line = t('act:host.write.line', { label: place('label'), value: place('value') });
  const address = absoluteUrl(campaign.site, `${locale.code}/index.html`);
  return { title, words: { line, labels, opening, closing, hashtag: campaign.hashtag, address } };
}

/** How a language joins days and times, with places for both. */
export function timeWords(t: Translate): TimeWords {
  return {
    day: t('act:host.write.day', { weekday: place('weekday'), date: place('date') }),
    range: t('act:host.write.range', { start: place('start'), end: place('end') }),
    fromDawn: t('act:host.write.fromDawn', { time: place('time'), local: place('local') }),
    zoned: t('act:host.write.zoned', { time: place('time'), zone: place('zone') }),
  };
}

/** What a device fills in later. */
function place(name: string): OwnText {
  return new OwnText(`{${name}}`);
}
