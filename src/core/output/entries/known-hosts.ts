import { NETWORKS } from '#src/core/share/networks.ts';

/** The hosts, and the mail addresses and telephone numbers, that somebody wrote. */
export interface Written {
  hosts: Set<string>;
  people: Set<string>;
}

/** An address begins with its scheme, or, as people write it, with “www.”. */
const BEGINNING = /https?:\/\/|(?<![\p{L}\p{N}@.-])(?=www\.)/giu;
/** A host up to where an address goes on, or, in a sentence, up to the sign behind it: letters of some languages look like signs. */
const UP_TO = [/[^\s/?#"'<>()[\]\\]+/uy, /[\p{L}\p{M}\p{N}.:-]*[\p{L}\p{M}\p{N}]/uy];
const PERSON = /[^\s@"'<>()[\]:;,/\\]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+|(?<=tel:)[^\s"'<>)]+/gu;

/** Gathers the hosts and people of a campaign’s texts, and the hosts that its share links lead to. */
export function writtenIn(texts: Iterable<string>): Written {
  const hosts = new Set(shareHosts());
  const people = new Set<string>();
  for (const text of texts) {
    const plain = asWritten(text);
    for (const host of hostsIn(plain)) if (URL.canParse(`https://${host}`)) hosts.add(new URL(`https://${host}`).host);
    for (const [person] of plain.matchAll(PERSON)) people.add(person);
  }
  return { hosts, people };
}

function hostsIn(text: string): string[] {
  return [...text.matchAll(BEGINNING)].flatMap((found) =>
    UP_TO.flatMap((host) => {
      host.lastIndex = found.index + found[0].length;
      return host.exec(text)?.[0] ?? [];
    }),
  );
}

/** JSON can write a sign by its number. */
function asWritten(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return text;
  }
}

function shareHosts(): string[] {
  const post = { text: 'text', link: 'https://example.org/', subject: 'subject' };
  return NETWORKS.map((network) => new URL(network.address(post)).host).filter((host) => host !== '');
}
