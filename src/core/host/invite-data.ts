import { campaignSlug } from '#src/core/kit/drawing.ts';
import type { Colourway } from '#src/core/kit/model.ts';
import type { LiveLanguage } from '#src/core/kit/studio/live-drawing.ts';
import { remixMetadata } from '#src/core/kit/studio/remix-metadata.ts';
import { plainText } from '#src/core/share/post.ts';
import type { View } from '#src/core/site/view.ts';
import { conversationOf } from './conversation.ts';
import type { TimeLocale, TimeWords } from './event-time.ts';
import type { InvitationWords } from './invitation.ts';
import { invitationWords, timeWords } from './invitation-words.ts';

/** What the page that makes invitations says while it works. */
export type InviteMessages = Record<
  | 'day'
  | 'past'
  | 'same'
  | 'nextDay'
  | 'link'
  | 'tooLong'
  | 'copied'
  | 'notCopied'
  | 'mailLong'
  | 'calendarSaved'
  | 'pictureSaved'
  | 'pictureFailed',
  string
>;

/** What a language gives the script of that page. */
export interface InviteData {
  /** What saved files are called, without their ending. */
  name: string;
  tag: string;
  maker: string;
  minutes: number;
  title: string;
  words: InvitationWords;
  time: TimeLocale;
  timeWords: TimeWords;
  language: LiveLanguage;
  colourways: Record<string, Colourway>;
  messages: InviteMessages;
}

/** Everything that a device needs to make invitations in the page’s language. */
export function inviteData(view: View): InviteData {
  const { t, locale, content } = view;
  const { campaign } = content;
  const { title, words } = invitationWords(content, locale, t);
  const { intl, numbering, calendars, dates } = locale;
  return {
    name: `${campaignSlug(campaign)}-${locale.code}-${t('act:host.calendar.name')}`,
    tag: locale.tag,
    maker: `${campaign.organiser} ${campaign.hashtag}`,
    minutes: conversationOf(content)!.conversation!.minutes,
    title,
    words,
    time: { intl, numbering, calendars, ...(dates && { dates }) },
    timeWords: timeWords(t),
    language: languageOf(view),
    colourways: Object.fromEntries(campaign.theme.colourways.map((colours) => [colours.id, colours])),
    messages: messagesIn(t),
  };
}

function languageOf({ locale, content: { campaign } }: View): LiveLanguage {
  const { host, pathname } = new URL(campaign.site);
  return {
    direction: locale.direction,
    language: locale.code,
    script: locale.script,
    mark: campaign.mark,
    look: campaign.theme.look,
    hashtag: campaign.hashtag,
    site: host + pathname.replace(/\/$/, ''),
    address: campaign.site,
    metadata: remixMetadata(campaign, campaign.site, locale.code),
  };
}

function messagesIn(t: View['t']): InviteMessages {
  return {
    day: t('act:host.problem.day'),
    past: t('act:host.problem.past'),
    same: t('act:host.problem.same'),
    nextDay: t('act:host.problem.nextDay'),
    link: plainText(t('act:host.problem.link')),
    tooLong: t('act:host.problem.tooLong'),
    copied: t('act:host.text.copied'),
    notCopied: t('act:host.text.notCopied'),
    mailLong: t('act:host.text.mailLong'),
    calendarSaved: t('act:host.calendar.saved'),
    pictureSaved: t('act:host.poster.saved'),
    pictureFailed: t('act:host.poster.failed'),
  };
}
