import type { Campaign, ContactName } from '#src/core/campaign/schema.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import { daysLater } from './days.ts';

/** Where `security.txt` lies in a site. */
export const SECURITY_PATH = '.well-known/security.txt';

/** Who takes what is told about the site’s security where nobody is named for it: whoever reads reports first. */
const IN_PLACE: readonly ContactName[] = ['report', 'support', 'press', 'coalition', 'stories'];

/** RFC 9116 advises less than a year. */
const VALID_DAYS = 364;

/** Whom to tell about weaknesses of the site: an address, and the name of the key that protects what is sent there. */
export interface SecurityContact {
  address: string;
  key?: string;
}

/** The contact that a campaign names for its site’s security, or its own; undefined where there is none, or a wrong one. */
export function securityContact({ contacts, security }: Campaign): SecurityContact | undefined {
  const named = security?.contact ?? IN_PLACE.find((name) => contacts[name]);
  if (named === undefined) return undefined;
  if (/^https:\/\//.test(named)) return { address: named };
  const own = contacts[named as ContactName] ?? Object.values(contacts).find(({ email }) => email === named);
  if (!own && !named.includes('@')) return undefined;
  return { address: `mailto:${own?.email ?? named}`, ...(own?.key !== undefined && { key: own.key }) };
}

/** The day on which what `security.txt` says ends: the one that is written, or a year, less a day, after the last change. */
export function securityExpires({ security, updated }: Campaign): string {
  return security?.expires ?? daysLater(updated, VALID_DAYS);
}

/** What stands in the file besides what the campaign says. */
export interface SecurityWords {
  /** What the address is for, and what is said of a key that is only for demonstration, in the campaign’s own language. */
  intro: string;
  demonstration: string;
  /** The tags of the languages in which people may write. */
  languages: readonly string[];
}

/** The site’s `security.txt` (RFC 9116); undefined for a campaign that nobody can write to. */
export function securityTxt(campaign: Campaign, { intro, demonstration, languages }: SecurityWords): string | undefined {
  const contact = securityContact(campaign);
  if (!contact) return undefined;
  const key = contact.key === undefined ? undefined : campaign.keys[contact.key];
  const { policy, acknowledgments } = campaign.security ?? {};
  return [
    remark(intro),
    '\n',
    field('Contact', contact.address),
    field('Expires', `${securityExpires(campaign)}T00:00:00Z`),
    key?.demonstration === true ? remark(demonstration) : '',
    field('Encryption', key && (secure(absoluteUrl(campaign.site, key.file)) ?? `openpgp4fpr:${key.fingerprint.toLowerCase()}`)),
    field('Preferred-Languages', languages.join(', ')),
    field('Canonical', secure(absoluteUrl(campaign.site, SECURITY_PATH))),
    field('Policy', secure(policy)),
    field('Acknowledgments', secure(acknowledgments)),
  ].join('');
}

/** The RFC takes addresses on the web only with https; an onion service may have none. */
function secure(address: string | undefined): string | undefined {
  return address?.startsWith('https://') === true ? address : undefined;
}

function field(name: string, value: string | undefined): string {
  return value === undefined ? '' : `${name}: ${value}\n`;
}

/** A text as lines that programs pass over, none of them too long to be read in a terminal. */
function remark(text: string): string {
  return text.replace(/(?=\S)(.{1,76})(?:\s+|$)/gu, '# $1\n');
}
