import { plainText } from '#src/core/share/post.ts';

/** What a host fills in, and the most characters of each: more would fit on no poster. */
export const INVITATION_FIELDS = {
  title: 90,
  date: 10,
  start: 5,
  end: 5,
  place: 120,
  link: 300,
  host: 90,
  languages: 90,
  access: 140,
  own: 220,
} as const;

/** A field of an invitation. */
export type InvitationField = keyof typeof INVITATION_FIELDS;

/** What a host filled in; what they left out is empty. The day is `2026-11-21`, times are `18:00`. */
export type Invitation = Record<InvitationField, string>;

/** The parts of an invitation that have a label of their own, in the order in which they are read. */
export const DETAILS = ['date', 'time', 'place', 'link', 'host', 'languages', 'access'] as const;

/** A labelled part of an invitation. */
export type DetailName = (typeof DETAILS)[number];

/** One line of an invitation; without a value it is a blank to be filled in by hand. */
export interface Detail {
  name: DetailName;
  label: string;
  value: string;
}

/** The words around what a host fills in. `line` has the places `{label}` and `{value}`. */
export interface InvitationWords {
  line: string;
  labels: Record<DetailName, string>;
  opening: string;
  closing: string;
  hashtag: string;
  address: string;
}

/** Stands where something is to be written by hand. */
const BLANK = '____________________';

/** What nobody typed on purpose: controls, halves of characters, and signs that turn the text around them. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u200B\u2028-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;

/**
 * A line as somebody typed or pasted it, without what could not be seen, and no longer than `most` characters.
 * @example cleanLine('  Room\u202E 4\n', 20) // 'Room 4'
 */
export function cleanLine(text: string, most: number): string {
  const plain = text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
  return [...plain].slice(0, most).join('').trim();
}

/** Reads what stands in the fields of a form. */
export function readInvitation(valueOf: (field: InvitationField) => string): Invitation {
  const fields = Object.entries(INVITATION_FIELDS) as [InvitationField, number][];
  return Object.fromEntries(fields.map(([field, most]) => [field, cleanLine(valueOf(field), most)])) as Invitation;
}

/** The lines of an invitation: day, time and place always, the rest where somebody wrote it. Who meets online needs no place. */
export function detailsOf(invitation: Invitation, moment: { day: string; time: string }, labels: InvitationWords['labels']): Detail[] {
  const values: Record<DetailName, string> = { ...invitation, date: moment.day, time: moment.time };
  const needed: readonly DetailName[] = invitation.link === '' ? ['date', 'time', 'place'] : ['date', 'time'];
  return DETAILS.filter((name) => values[name] !== '' || needed.includes(name)).map((name) => ({
    name,
    label: labels[name],
    value: values[name],
  }));
}

/**
 * A whole invitation as plain text, to be sent by any means; blanks stand where nothing was filled in. Signs that
 * nobody sees would become a part of an address or a hashtag: there are none.
 */
export function invitationText(
  { title, own }: Pick<Invitation, 'title' | 'own'>,
  details: readonly Detail[],
  words: InvitationWords,
): string {
  const { line, opening, closing, hashtag, address } = words;
  const lines = details.map(({ label, value }) => line.replace('{label}', () => label).replace('{value}', () => value || BLANK));
  const parts = [title, opening, lines.join('\n'), own, closing, `${hashtag}\n${address}`];
  return `${plainText(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}
