// What an address in a page may be. The check before the build has its own rules: a hole in one of the two must not be in both.

/** Blanks, control characters and invisible signs, which browsers drop or turn; the joiners of Persian and Indic words are letters here. */
const HIDDEN = /[\s\p{Cc}\p{Cs}\p{Co}\uFFFD]|(?![\u200C\u200D])\p{Cf}/u;

/** Files that a page may show as a picture. */
const PICTURE = /[^/]\.(png|jpg|jpeg|webp|avif|gif|svg)$/;

/** True where a link leads to another page or file of the site, to https, or to a mail or phone program; nothing else can be meant. */
export function isPlainLink(address: string): boolean {
  if (address === '' || HIDDEN.test(address) || /[\\<>"]|%(?![\da-f]{2})/i.test(address)) return false;
  const scheme = schemeOf(address);
  // Wide colons and slashes look like those of addresses.
  if (schemeOf(address.normalize('NFKC')) !== scheme) return false;
  const rest = address.slice((scheme?.length ?? -1) + 1);
  switch (scheme?.toLowerCase()) {
    case undefined:
      return isInSite(address.split(/[?#]/)[0]!);
    case 'https':
      return /^\/\/[^/]/.test(rest) && isHost(rest.slice(2).split(/[/?#]/)[0]!);
    case 'mailto':
      return isMail(rest);
    case 'tel':
      return /^\+?[().-]*\d[\d().-]+(;[a-z\d=;-]+)?$/i.test(rest);
    default:
      return false;
  }
}

function schemeOf(address: string): string | undefined {
  return /^([^/?#]*?):/.exec(address)?.[1];
}

/** No page lies deeper than two folders; nothing is hidden by an escape that is a sign of addresses itself. */
function isInSite(path: string): boolean {
  const climbs = path.split('/').filter((step) => step === '..').length;
  return !path.startsWith('/') && climbs <= 2 && !HIDDEN_SIGN.test(path);
}

/** Alphabets whose letters look like Latin ones. */
const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]/u;

/** A host by its name, as it is read: no number, no name or password before it, no letters that only look like those of another. */
function isHost(authority: string): boolean {
  const host = decoded(authority)?.replace(/:\d{1,5}$/, '');
  if (host === undefined || host.normalize('NFKC').toLowerCase() !== host.toLowerCase() || !URL.canParse(`https://${authority}`))
    return false;
  const labels = host.split('.');
  const isNamed = labels.length > 1 && !/^(\d+|0x[\da-f]*|localhost|local)$/i.test(labels.at(-1)!);
  return (
    isNamed && labels.every((label) => /^[\p{L}\p{M}\p{Nd}_·-]+$/u.test(label) && !(/\p{Script=Latin}/u.test(label) && ALIKE.test(label)))
  );
}

/** Letters outside ASCII are encoded in HTML; signs of addresses are so only to hide. */
const ENCODED_ASCII = /%(?![89a-f][\da-f])/i;

/** To one person, about something: not to somebody else in secret (`bcc`), nor with a line that would be a field of its own. */
function isMail(rest: string): boolean {
  const [to = '', query, ...more] = rest.split('?');
  const [name = '', host = '', ...others] = to.split('@');
  const isTo = others.length === 0 && /^[^,;:/#[\]]+$/.test(name) && !ENCODED_ASCII.test(to) && isHost(host) && !host.includes(':');
  const isAbout = query === undefined || query.split('&').every((part) => /^(subject=(?!.*%0[ad])|body=)[^#]*$/i.test(part));
  return isTo && isAbout && more.length === 0;
}

/** Signs of addresses, and of machines, behind an escape. */
const HIDDEN_SIGN = /%(2[ef]|3a|5c|7f|[01][\da-f])/i;

/** True for the relative address of a picture file: no other site, no query, no part, and a picture even after decoding. */
export function isPlainPicture(address: string): boolean {
  const path = decoded(address);
  if (HIDDEN_SIGN.test(address)) return false;
  return path !== undefined && [address, path].every((text) => !HIDDEN.test(text) && !/^\/|[\\:?#]/.test(text)) && PICTURE.test(path);
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
