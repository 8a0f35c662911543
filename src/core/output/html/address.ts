import type { Phrase } from '#src/core/checks/words.ts';

/** Where an address leads: to a place of the own site, to another host, to an address of mail or telephone, or to an empty page. */
export type Target =
  | { kind: 'own'; path: string; hash: string }
  | { kind: 'host'; url: URL }
  | { kind: 'person'; address: string }
  | { kind: 'nowhere' }
  | { kind: 'wrong'; what: Phrase };

/**
 * Reads an address as every browser reads it, whatever it is based on. What browsers might read in another way is wrong.
 * @example readAddress('../act/index.html#join', 'fr/explainer/numbers.html') // { kind: 'own', path: 'fr/act/index.html', hash: 'join' }
 */
export function readAddress(address: string, page: string): Target {
  if (/[\u0000-\u0020\u007f\\]/.test(address) || address === '') return wrong(['output.address-sign', { address }]);
  const scheme = /^([^/?#]*?):/.exec(address)?.[1];
  if (scheme === 'https' || scheme === 'http') return readUrl(address);
  if (scheme === 'mailto' || scheme === 'tel') return { kind: 'person', address: personOf(address) };
  // For whoever has to leave a page at once.
  if (address === 'about:blank') return { kind: 'nowhere' };
  if (scheme !== undefined) return wrong(['output.address-scheme', { address }]);
  return address.startsWith('/') ? wrong(['output.address-not-relative', { address }]) : readRelative(address, page);
}

function readUrl(address: string): Target {
  const url = /^https?:\/\/[^/]/.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  if (!url || url.username !== '' || url.password !== '') return wrong(['output.address-sign', { address }]);
  return { kind: 'host', url };
}

/** The mail address or number without what is proposed to be written to it; '' where people choose themselves to whom. */
function personOf(address: string): string {
  return decoded(address.slice(address.indexOf(':') + 1).split('?')[0]!) ?? address;
}

function readRelative(address: string, page: string): Target {
  const [before = '', hash = ''] = address.split('#');
  // What is asked of a page, such as of the search, leads to no other.
  const [path = ''] = before.split('?');
  const to = decoded(hash);
  // Written in percent, these signs would lead elsewhere on some servers and in some browsers.
  const steps = /%(2e|2f|5c|00)/i.test(path) ? undefined : stepsTo(page, path);
  if (to === undefined || steps === undefined) return wrong(['output.address-sign', { address }]);
  return { kind: 'own', path: steps.join('/'), hash: to };
}

function stepsTo(page: string, path: string): string[] | undefined {
  const written = decoded(path);
  if (written === undefined) return undefined;
  if (written === '') return page.split('/');
  const steps = page.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.') steps.push(step);
  }
  return steps;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function wrong(what: Phrase): Target {
  return { kind: 'wrong', what };
}
