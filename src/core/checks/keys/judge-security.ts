import type { Campaign } from '#src/core/campaign/schema.ts';
import type { Judged } from '#src/core/checks/keys/judged.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { daysBetween, nearnessOf } from '#src/core/keys/days.ts';
import { securityContact, securityExpires } from '#src/core/keys/security-txt.ts';

/** Something said of a field of `campaign.json`. */
type JudgedField = Said & { level: Judged['level']; path: PropertyKey[] };

/** What is wrong with what becomes the site’s `security.txt`: whom it names, and how long it is valid. */
export function judgeSecurity(campaign: Campaign, today: string | undefined): JudgedField[] {
  const { contact } = campaign.security ?? {};
  if (contact !== undefined && !securityContact(campaign)) return [wrongContact(contact, Object.keys(campaign.contacts))];
  if (today === undefined || !securityContact(campaign)) return [];
  return [judgeLastDay(campaign, today)].flatMap((judged) => judged ?? []);
}

function wrongContact(contact: string, known: readonly string[]): JudgedField {
  const said: Said = { what: ['keys.security-contact', { contact }], fix: ['keys.security-contact-fix', { list: known.join(', ') }] };
  return { level: 'problem', path: ['security', 'contact'], ...said };
}

/** A day that somebody wrote is a promise. One that follows from `updated` only warns: an old campaign can still be built. */
function judgeLastDay(campaign: Campaign, today: string): JudgedField | undefined {
  const day = securityExpires(campaign);
  const nearness = nearnessOf(day, today);
  if (nearness === 'far') return undefined;
  const count = daysBetween(today, day);
  const isWritten = campaign.security?.expires !== undefined;
  return {
    level: isWritten && nearness !== 'soon' ? 'problem' : 'warning',
    path: isWritten ? ['security', 'expires'] : ['updated'],
    what: nearness === 'over' ? ['keys.security-past', { day }] : [`keys.security-${nearness}`, { day, count }],
    fix: [isWritten ? 'keys.security-fix' : 'keys.security-updated-fix'],
  };
}
