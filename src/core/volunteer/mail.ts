import type { Campaign, ContactName } from '#src/core/campaign/schema.ts';

/** What mail programs take as an address with a text, in bytes: some cut what is longer. */
export const MOST_MAIL = 1900;

/** Addresses that read what is said about the site, the first that a campaign has; those for witnesses are none of them. */
const FOR_THE_SITE: readonly ContactName[] = ['support', 'coalition', 'press'];

/** A letter that a mail program opens. */
export interface Mail {
  href: string;
  /** True where the text is in it; else it has to be pasted. */
  carriesText: boolean;
}

/**
 * A letter to an address, with a text if that is short enough for an address.
 * @example mailTo('a@example.org', 'en/index.html') // { href: 'mailto:a@example.org?subject=en%2Findex.html', carriesText: false }
 */
export function mailTo(email: string, subject: string, text = ''): Mail {
  const plain = `mailto:${email}?subject=${encodeURIComponent(subject)}`;
  const whole = `${plain}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
  const carriesText = text !== '' && whole.length <= MOST_MAIL;
  return { href: carriesText ? whole : plain, carriesText };
}

/** The first of some addresses that a campaign has. */
export function contactOf({ contacts }: Pick<Campaign, 'contacts'>, names: readonly ContactName[] = FOR_THE_SITE): ContactName | undefined {
  return names.find((name) => contacts[name] !== undefined);
}
