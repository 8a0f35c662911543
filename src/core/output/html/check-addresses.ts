import type { Problem } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';
import type { OwnLink } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import type { Known } from '#src/core/output/known.ts';
import type { Tag } from '#src/core/output/tag.ts';
import { foreignHost } from './foreign-host.ts';
import { readAddress, type Target } from './address.ts';
import type { ReadPage } from './page.ts';

/** What the addresses of a page lead to. */
export interface Addresses {
  problems: Problem[];
  links: OwnLink[];
  hosts: Set<string>;
}

/** Attributes with an address that a browser loads or opens by itself, or in which a reader's words are sent. */
const OWN_ONLY = ['src', 'action', 'data-engine'];

/** Reads the addresses of a page: other hosts are only ever linked to, and only those that stand in the campaign’s texts. */
export function checkAddresses({ path, known: { kind }, tags }: ReadPage, known: Known): Addresses {
  const found: Addresses = { problems: [], links: [], hosts: new Set() };
  for (const tag of tags) {
    if (tag.space !== 'html' || tag.name === 'base' || isForMachines(tag)) continue;
    for (const [name, value] of tag.attributes) {
      const inData = name.startsWith('data-') && name !== 'data-engine' ? foreignHost(value, known) : undefined;
      if (inData) found.problems.push(finding(path, inData, tag));
      const isOwn = OWN_ONLY.includes(name) || (name === 'href' && tag.name === 'link');
      if (!isOwn && name !== 'href') continue;
      const target = readAddress(value, path);
      if (kind === 'single' && isInlined(tag.name, name, value)) continue;
      const what = wrongTarget(target, value, isOwn, known, { path, kind });
      if (what) found.problems.push(finding(path, what, tag));
      if (target.kind === 'own')
        found.links.push({ ...target, picture: name === 'src' && tag.name !== 'script', line: tag.line, column: tag.column });
      if (target.kind === 'host') found.hosts.add(target.url.host);
    }
  }
  return found;
}

/** A picture that stands in the page itself: it can ask for nothing. */
function isInlined(element: string, name: string, value: string): boolean {
  return element === 'img' && name === 'src' && /^data:image\/(webp|svg\+xml);base64,[\w+/]+=*$/.test(value);
}

/** Addresses that nothing follows by itself; they are compared with what they must be, in the head of the page. */
function isForMachines({ name, attributes }: Tag): boolean {
  const rel = attributes.get('rel');
  return name === 'link' && (rel === 'canonical' || rel === 'license' || attributes.has('hreflang'));
}

function wrongTarget(
  target: Target,
  address: string,
  isOwn: boolean,
  known: Known,
  { path, kind }: { path: string; kind: string },
): Phrase | undefined {
  if (target.kind === 'wrong') return target.what;
  if (isOwn && target.kind !== 'own') return ['output.loads-elsewhere', { address }];
  if (target.kind === 'own' && kind === 'single' && target.path !== path) return ['output.address-not-alone', { address }];
  if (target.kind === 'own' && (kind === 'slides' || kind === 'guide' || kind === 'signature' || kind === 'embed'))
    return ['output.address-not-alone', { address }];
  if (target.kind === 'host' && target.url.hostname.endsWith('.onion')) return ['output.onion-link', { address }];
  if (target.kind === 'host' && !known.hosts.has(target.url.host)) return ['output.host', { host: target.url.host }];
  if (target.kind === 'person' && target.address !== '' && !known.people.has(target.address)) return ['output.person', { address }];
  return undefined;
}
