import type { CampaignContent } from '#src/core/campaign/content.ts';
import { formatName } from '#src/core/kit/labels.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { createTranslator, OwnText, type Translate } from '#src/core/messages/translator.ts';
import { plainText } from '#src/core/share/post.ts';
import { calendarFile } from './calendar-file.ts';
import { conversationOf, guidesOf, INVITE_PATH } from './conversation.ts';
import { invitationText } from './invitation.ts';
import { invitationWords } from './invitation-words.ts';

/** A document that is made for hosts: what it is, which page of prose it shows, and its format. */
export interface PackDocument {
  part: 'readme' | 'invitation' | 'calendar' | 'page';
  page?: string;
  format: 'html' | 'txt' | 'ics';
}

/** Everything for hosts in one language. */
export interface PackTexts {
  title: string;
  /** What each document is, by its name, and what each page is called. */
  labels: Record<string, string>;
  /** How a graphic’s file is told, `{name}` being its name: by its format, with `-black` for what is printed in black. */
  files: Record<string, string>;
  titles: Record<string, string>;
  /** The texts of the documents that are not pages, by their names; the list of what there is comes into the first. */
  texts: Record<string, string>;
}

/** What one file for hosts is made of: the action that asks to host, its documents and graphics, and their texts by language. */
export interface Pack {
  action: string;
  documents: PackDocument[];
  graphics: string[];
  texts: Record<string, PackTexts>;
}

/** Stands in the list of contents until it is known which graphics were made. */
export const CONTENTS = '{contents}';

/** A document’s name in the names of files and in lists: `readme`, `hosting-guide`. */
export function documentName({ part, page }: Pick<PackDocument, 'part' | 'page'>): string {
  return page ?? part;
}

/** The documents for hosts that a campaign has; the same in every language. */
export function packDocuments(content: CampaignContent): PackDocument[] {
  const action = conversationOf(content);
  if (!action) return [];
  const hasWords = action.text[content.campaign.sourceLocale]?.invitation !== undefined;
  const pages = guidesOf(content).flatMap(({ id }): PackDocument[] => [
    { part: 'page', page: id, format: 'html' },
    { part: 'page', page: id, format: 'txt' },
  ]);
  const invitation: PackDocument[] = hasWords
    ? [
        { part: 'invitation', format: 'txt' },
        { part: 'calendar', format: 'ics' },
      ]
    : [];
  return [{ part: 'readme', format: 'txt' }, ...pages, ...invitation];
}

/** Everything that a campaign has for hosts; undefined where no action asks to host a conversation. */
export function packOf(content: CampaignContent): Pack | undefined {
  const action = conversationOf(content);
  if (!action) return undefined;
  const documents = packDocuments(content);
  const texts = content.locales.map((locale) => [locale.code, packTexts(content, locale, documents)] as const);
  return { action: action.id, documents, graphics: action.conversation!.graphics, texts: Object.fromEntries(texts) };
}

function packTexts(content: CampaignContent, locale: Locale, documents: readonly PackDocument[]): PackTexts {
  const { code } = locale;
  const t = createTranslator(locale.tag, content.messages[code]!, createFormats(locale));
  const title = conversationOf(content)!.text[code]!.title;
  const titles = Object.fromEntries(guidesOf(content).map(({ id, texts }) => [id, texts[code]!.title]));
  const invitation = documents.some(({ part }) => part === 'invitation') ? blankInvitation(content, locale, t) : {};
  const labels = Object.fromEntries(documents.map((each) => [`${documentName(each)}.${each.format}`, documentLabel(each, titles, t)]));
  return { title, titles, labels, files: fileLabels(t), texts: { readme: readme(content, code, title, t), ...invitation } };
}

function fileLabels(t: Translate): Record<string, string> {
  const label = (format: 'pdf' | 'html', variant?: 'black'): string =>
    plainText(t('act:host.pack.graphic', { name: new OwnText('{name}'), format: new OwnText(formatName({ format, variant }, t)) }));
  return { pdf: label('pdf'), 'pdf-black': label('pdf', 'black'), html: label('html') };
}

/** What a document is, in one line of a list. */
export function documentLabel({ part, page, format }: PackDocument, titles: Record<string, string>, t: Translate): string {
  if (part !== 'page') return t(`act:host.pack.${part}`);
  const title = new OwnText(titles[page!] ?? '');
  return format === 'html' ? t('act:host.pack.page', { title }) : t('act:host.pack.plain', { title });
}

/** The invitation with blanks to be filled in by hand. */
export function blankText(content: CampaignContent, locale: Locale, t: Translate): string {
  const { title, words } = invitationWords(content, locale, t);
  const blanks = (['date', 'time', 'place', 'host'] as const).map((name) => ({ name, label: words.labels[name], value: '' }));
  return invitationText({ title, own: '' }, blanks, words);
}

/** The invitation with blanks, and a calendar file that has to be changed before it is of use. */
function blankInvitation(content: CampaignContent, locale: Locale, t: Translate): Record<string, string> {
  const { title, words } = invitationWords(content, locale, t);
  const text = blankText(content, locale, t);
  const { updated, hashtag, organiser } = content.campaign;
  const day = updated.replaceAll('-', '');
  const calendar = calendarFile({
    uid: `${day}-${locale.code}-example`,
    made: `${day}T000000Z`,
    start: `${day}T180000`,
    end: `${day}T190000`,
    title,
    text: [words.opening, words.closing].join('\n\n'),
    place: t('act:host.example.place'),
    link: '',
    language: locale.tag,
    maker: `${organiser} ${hashtag}`,
  });
  return { invitation: text, calendar };
}

function readme({ campaign }: CampaignContent, code: string, title: string, t: Translate): string {
  const { hashtag, site, licence } = campaign;
  const parts = [
    `${title}\n${hashtag}`,
    t('act:host.readme.how'),
    `${t('act:host.pack.holds')}\n${CONTENTS}`,
    t('act:host.pack.sheetNote'),
    `${t('act:host.readme.calendar')}\n${site}${code}/${INVITE_PATH}`,
    `${t('act:host.readme.licence', { licence: licence.name })}\n${licence.url}`,
  ];
  return `${plainText(parts.join('\n\n'))}\n`;
}
