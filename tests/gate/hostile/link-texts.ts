import { pages, type HostileCase, type Row } from '../hostile-case.ts';

const EVIL = 'https://evil.example/login';

/** What the words of a link name, while the link leads elsewhere. */
const WORDS: readonly (readonly [name: string, words: string])[] = [
  ['name another host', 'forest.example'],
  ['name another host as an address', 'https://forest.example/login'],
  ['name another host in capitals', 'FOREST.EXAMPLE'],
  ['name another host in a sentence', 'log in at forest.example, please'],
  ['name another host in bold letters', '**forest.example**'],
  ['name another host as code', '`forest.example`'],
  ['name another host in parts', '*forest*.**example**'],
  ['name another host with escapes', 'forest\\.example'],
  ['name another host with an entity', 'forest&#46;example'],
  ['name another host with a wide dot', 'forest．example'],
  ['name another host with a dot of another script', 'forest。example'],
  ['name another host in wide letters', 'ｆｏｒｅｓｔ.example'],
  ['name another host in mathematical letters', '𝗳𝗼𝗿𝗲𝘀𝘁.𝗼𝗿𝗴'],
  ['name another host behind www', 'www.forest.example'],
  ['name a longer host that only ends alike', 'notevil.example'],
  ['name a host of which the target is a disguise', 'evil.example.org'],
  ['name another host after Arabic', 'موقع forest.example'],
  ['name another host in Arabic letters', 'غابة.مصر'],
  ['name another host in Cyrillic letters', 'лес.рф'],
  ['name another host in code', 'xn--e1aybc.xn--p1ai'],
  ['name a mailbox', 'press@forest.example'],
  ['name a scheme and a name inside', 'https://forest.example@evil'],
  ['name a host with a direction mark', 'forest.\u200eexample'],
  ['name a bank of a new ending', 'secure.bank'],
  ['name a host with a port', 'forest.example:443'],
  ['name another host with a hyphen that is none', 'my‑forest.example'],
];

const FORMS: readonly Row[] = [
  ['A link whose title names another host', 'address.other-host', `[log in](${EVIL} "forest.example")`],
  ['A link whose picture names another host', 'address.other-host', `[![forest.example](../../pictures/map.svg)](${EVIL})`],
  ['A link by definition whose words name another host', 'address.other-host', `[forest.example][a]\n\n[a]: ${EVIL}\n`],
  ['A link by its own words that name another host', 'address.other-host', `[forest.example]\n\n[forest.example]: ${EVIL}\n`],
  ['A link by a definition in other letters', 'address.other-host', `[forest.example][ẞ]\n\n[ss]: ${EVIL}\n`],
  ['A link by a definition in capitals', 'address.other-host', `[forest.example][ΑΓΩ]\n\n[αγω]: ${EVIL}\n`],
  ['A link by a definition with other spaces', 'address.other-host', `[forest.example][a  b]\n\n[A B]: ${EVIL}\n`],
  ['A link whose definition names another host in its title', 'address.other-host', `[log in][a]\n\n▶[a]: ${EVIL} "forest.example"\n`],
  ['A link to a mailbox whose words name another', 'address.other-host', `[press@forest.example](mailto:evil@evil.example)`],
  ['A link to a mailbox whose words name another user', 'address.other-host', `[press@forest.example](mailto:evil@forest.example)`],
  ['A link to a phone whose words name another', 'address.other-phone', `[+44 1632 960123](tel:+881601234567)`],
  ['A link to a phone whose words name another in Arabic digits', 'address.other-phone', `[٠١٦٣٢٩٦٠١٢٣](tel:+881601234567)`],
  ['A link to an own page whose words name a host', 'address.host-for-page', `[forest.example](./why-forests.html)`],
  ['A link whose words an open isolate turns', 'text', `[log in \u2067at](${EVIL})`],
  ['A link without words', 'page.empty-link', `[](${EVIL})`],
  ['A link with words that nobody sees', ['page.empty-link', 'text'], `[&#x2800;](${EVIL})`],
  ['A link with a space as its words', 'page.empty-link', `[&nbsp;](${EVIL})`],
];

/** Links that say one thing and lead to another. */
export const LINK_TEXTS: readonly HostileCase[] = pages([
  ...WORDS.map(([name, words]): Row => [`A link whose words ${name}`, ['address.other-host', 'address.look-alike'], `[${words}](${EVIL})`]),
  ...FORMS,
]);
