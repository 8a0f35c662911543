import { isFileName } from '#src/core/checks/links/endings.ts';
import { hostIn, inLetters } from '#src/core/checks/links/host.ts';
import { namedIn, type Named } from '#src/core/checks/links/named-hosts.ts';
import { otherPhone } from '#src/core/checks/links/named-phones.ts';
import type { Said } from '#src/core/checks/problem.ts';

/**
 * What is wrong with the text or the title of a link: it must not name another host, mailbox or phone than its target.
 * @example wrongLinkText('example.org', 'https://example.net/') // { what: ['address.other-host', { named: 'example.org', … }], … }
 */
export function wrongLinkText(text: string, target: string): Said | undefined {
  const [, scheme = '', rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(target) ?? [];
  const named = [...namedIn(text), ...wholeName(text)];
  if (scheme === '') return wrongForPage(named, target);
  if (/^mailto$/i.test(scheme)) return wrongForMail(named, rest.split('?')[0]!);
  if (/^tel$/i.test(scheme)) return otherPhone(text, rest) ?? differs(named[0], rest);
  const host = hostIn(target);
  return host === undefined
    ? undefined
    : differs(
        named.find((one) => !isSameSite(one, host) && !isAccount(one, target) && !isItsFile(one, target)),
        inLetters(host),
      );
}

/** A text that is nothing but a name with dots names a host, even one whose ending is not known. */
function wholeName(text: string): Named[] {
  const name = text.normalize('NFKC').trim();
  const isName = /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{3,}$/.test(name) && !isFileName(name);
  return isName ? [{ host: name }] : [];
}

function wrongForPage(named: Named[], target: string): Said | undefined {
  const found = named.find((one) => one.user !== undefined || (!isFileName(one.host) && !isItsFile(one, target)));
  return (
    found && { what: ['address.host-for-page', { named: nameOf(found) }], fix: ['address.host-for-page-fix', { named: nameOf(found) }] }
  );
}

function wrongForMail(named: Named[], address: string): Said | undefined {
  const [user = '', host = ''] = address.toLowerCase().split('@');
  const ascii = canonical(host);
  const isOther = (one: Named) =>
    one.user === undefined ? !isSameSite(one, ascii) : !(isUser(one.user, user) && canonical(one.host) === ascii);
  return differs(named.find(isOther), address);
}

/** What stands right before a mailbox in a script without spaces is not part of it. */
function isUser(named: string, user: string): boolean {
  return named === user || (named.endsWith(user) && CLINGS.test(named.slice(0, -user.length)));
}

function differs(found: Named | undefined, host: string): Said | undefined {
  return (
    found && { what: ['address.other-host', { named: nameOf(found), host }], fix: ['address.other-host-fix', { named: nameOf(found) }] }
  );
}

function nameOf({ user, host }: Named): string {
  return user === undefined ? host : `${user}@${host}`;
}

/** Letters that stand right before a name without being part of it, and that nobody takes for Latin ones. */
const CLINGS =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Arab}\p{sc=Hebr}\p{sc=Ethi}\p{sc=Deva}\p{sc=Beng}ー]$/u;

/** The same host, or one a part of the other: www.example.org and example.org. `host` is ASCII. */
function isSameSite({ host: named }: Named, host: string): boolean {
  const letters = inLetters(host);
  const clinging = [letters, host, letters.replace(/^www\./, '')].find(
    (end) => named.endsWith(end) && CLINGS.test(named.slice(0, -end.length)),
  );
  const other = canonical(clinging ?? named);
  return other === host || other.endsWith(`.${host}`) || host.endsWith(`.${other}`);
}

function canonical(host: string): string {
  return hostIn(`https://${host}/`) ?? host;
}

/** @name.example on a network that gives its accounts the names of hosts. */
function isAccount({ host, isHandle }: Named, target: string): boolean {
  return isHandle === true && segmentsOf(target).some((segment) => segment.replace(/^@/, '') === host);
}

/** A file whose name looks like a host: README.md, install.sh. */
function isItsFile({ host, user }: Named, target: string): boolean {
  return user === undefined && (isFileName(host) || /\.(sh|py|rs|pl|ps|ai)$/.test(host)) && segmentsOf(target).at(-1) === host;
}

function segmentsOf(target: string): string[] {
  const path = target.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]/)[0]!;
  return path.toLowerCase().split('/').map(decoded);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
