import type { Phrase } from '#src/core/checks/words.ts';
import type { Known } from '#src/core/output/known.ts';

/** Names of vocabularies look like addresses; nothing ever asks for them. */
const VOCABULARIES = ['schema.org', 'www.w3.org', 'ns.adobe.com', 'purl.org', 'creativecommons.org', 'iptc.org'];

/** The first address in a text or in data that leads where nobody meant to, or undefined. */
export function foreignHost(text: string, { hosts }: Pick<Known, 'hosts'>): Phrase | undefined {
  if (/\b(javascript|vbscript|data):\S/i.test(text)) return ['output.address-scheme', { address: text.slice(0, 80) }];
  const addresses = text.match(/(?:https?:)?\/\/[\p{L}\p{N}][^\s"'\\<>]*/gu) ?? [];
  const found = addresses.map((address) => hostOf(address)).find((host) => !hosts.has(host) && !VOCABULARIES.includes(host));
  return found === undefined ? undefined : ['output.host', { host: found }];
}

function hostOf(address: string): string {
  return URL.canParse(address, 'https://a/') ? new URL(address, 'https://a/').host : address;
}
